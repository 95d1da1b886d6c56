internal import PowerMapGraph

/// A search for the communities of greatest modularity: the Leiden algorithm of Traag, Waltman & van Eck 2019.
///
/// Members move to the community where they gain most until nobody gains; each community is then grown again from
/// single members, only along ties, and what grew together becomes one member of a smaller network, until every
/// community is one member. All of this is begun again from the communities found while they get better. The order of
/// moves is random, drawn with SplitMix64: one seed, one result.
struct LeidenSearch: ~Copyable {
  private let whole: CommunityNetwork
  private var random: SplitMix64

  init(in topology: Topology, seed: UInt64) {
    whole = CommunityNetwork(of: topology)
    random = SplitMix64(seed: seed)
  }

  /// What was found: the number of each vertex's community, from 0 without gaps, every one connected.
  struct Division {
    var number: [Int32]
    var modularity: Double
  }

  /// Communities from single vertices.
  ///
  /// On small networks, where one step aside may be all that is missing, a fifth of the vertices is taken out of the
  /// best communities, at random, and the search goes on from there until that has brought nothing ten times. On large
  /// ones it ends when a round brings little.
  ///
  /// - Complexity: about O(m log n) in practice for each of a few rounds.
  mutating func division() -> Division {
    let singles = Array(0..<Int32(whole.order))
    return isSmall
      ? division(from: singles, patience: 10, leastGain: LeidenSearch.rounding)
      : division(from: singles, patience: 1, leastGain: 5e-4)
  }

  /// Communities from others that were found, until a round brings nothing more.
  mutating func division(goingOnFrom start: Division) -> Division {
    isSmall ? start : division(from: start.number, patience: 1, leastGain: LeidenSearch.rounding)
  }

  private var isSmall: Bool { whole.order <= 2000 }
  /// Less is rounding.
  private static let rounding = 1e-12

  private mutating func division(from start: [Int32], patience: Int, leastGain: Double) -> Division {
    var best = round(from: start)
    var fruitless = 0
    while fruitless < patience {
      let next = round(from: fruitless == 0 ? best.number : shaken(best.number))
      fruitless = next.modularity > best.modularity + leastGain ? 0 : fruitless + 1
      if next.modularity > best.modularity + LeidenSearch.rounding { best = next }
    }
    // The last moves of a round may have left a community in parts: apart they are worth more.
    let number = whole.connectedParts(of: best.number).number
    return Division(number: number, modularity: whole.modularity { number[$0] })
  }

  /// Communities of which a fifth of the vertices, as far as there are numbers, is alone.
  private mutating func shaken(_ number: [Int32]) -> [Int32] {
    var isTaken = [Bool](repeating: false, count: number.count)
    for community in number { isTaken[Int(community)] = true }
    var vacant = isTaken.indices.filter { !isTaken[$0] }.map { Int32($0) }
    return number.map { random.unit() < 0.2 ? vacant.popLast() ?? $0 : $0 }
  }

  /// From single vertices, each in a community already, to a network of which every member is a community.
  private mutating func round(from start: [Int32]) -> Division {
    var member = Array(0..<Int32(whole.order))
    var communities = MovingCommunities(start, in: whole)
    var modularity = 0.0
    var smaller = LeidenSearch.joined(whole, &communities, &member, &modularity, &random)
    while let network = smaller.take() {
      smaller = LeidenSearch.joined(network, &communities, &member, &modularity, &random)
    }
    return Division(number: member.map { communities[Int($0)] }, modularity: modularity)
  }

  /// Moves the members of a network and joins them to those of a smaller one, nil where nobody is joined.
  ///
  /// - Parameters:
  ///   - communities: of the members; then of those of the smaller network.
  ///   - member: that each vertex belongs to; then that of the smaller network.
  ///   - modularity: of the communities, where nobody is joined.
  private static func joined(
    _ network: borrowing CommunityNetwork, _ communities: inout MovingCommunities, _ member: inout [Int32],
    _ modularity: inout Double, _ random: inout SplitMix64
  ) -> CommunityNetwork? {
    communities.moveMembers(of: network, random: &random)
    var growth = CommunityGrowth(inside: communities, of: network)
    growth.grow(inside: communities, of: network, random: &random)
    let parts = growth.parts()
    if parts.count == network.order {
      modularity = network.modularity { communities[$0] }
      return nil
    }
    for vertex in member.indices { member[vertex] = parts.number[Int(member[vertex])] }
    var start = [Int32](repeating: 0, count: parts.count)
    for (member, part) in parts.number.enumerated() { start[Int(part)] = communities[member] }
    let smaller = CommunityNetwork(joining: network, by: parts)
    communities = MovingCommunities(Partition(start, below: network.order).number, in: smaller)
    return smaller
  }
}
