internal import PowerMapGraph

/// A search for the communities of greatest modularity: the Leiden algorithm of Traag, Waltman & van Eck 2019.
///
/// Members move to the community where they gain most until nobody gains; each community is then grown again from
/// single members, only along ties, and what grew together becomes one member of a smaller network, until every
/// community is one member. All of this is begun again from the communities found while they get better. The order of
/// moves is random, drawn with SplitMix64: one seed, one result.
struct LeidenSearch {
  private let whole: CommunityNetwork
  private var random: SplitMix64

  init(in network: CommunityNetwork, seed: UInt64) {
    whole = network
    random = SplitMix64(seed: seed)
  }

  /// The number of each vertex's community, from 0 without gaps; every community is connected.
  ///
  /// On small networks, where one step aside may be all that is missing, a fifth of the vertices is taken out of the
  /// best communities, at random, and the search goes on from there until that has brought nothing ten times.
  ///
  /// - Complexity: about O(m log n) in practice for each of a few rounds.
  mutating func partition() -> [Int32] {
    var best = round(from: Array(0..<Int32(whole.order)))
    var quality = whole.modularity(of: best)
    var fruitless = 0
    while fruitless < (whole.order <= LeidenSearch.smallOrder ? 10 : 1) {
      let next = round(from: fruitless == 0 ? best : shaken(best))
      let reached = whole.modularity(of: next)
      if reached > quality + LeidenSearch.leastGain {
        (best, quality, fruitless) = (next, reached, 0)
      } else {
        fruitless += 1
      }
    }
    return best
  }

  /// Less is rounding.
  private static let leastGain = 1e-12
  private static let smallOrder = 2000

  /// Communities of which a fifth of the vertices, as far as there are numbers, is alone.
  private mutating func shaken(_ number: [Int32]) -> [Int32] {
    var isTaken = [Bool](repeating: false, count: number.count)
    for community in number { isTaken[Int(community)] = true }
    var vacant = isTaken.indices.filter { !isTaken[$0] }.map { Int32($0) }
    return number.map { random.unit() < 0.2 ? vacant.popLast() ?? $0 : $0 }
  }

  /// From single vertices, each in a community already, to a network of which every member is a community.
  private mutating func round(from start: [Int32]) -> [Int32] {
    var network = whole
    var communities = MovingCommunities(start, in: network)
    var member = Array(0..<Int32(whole.order))
    while true {
      communities.moveMembers(of: network, random: &random)
      var growth = CommunityGrowth(inside: communities, of: network)
      growth.grow(in: network, random: &random)
      let parts = growth.parts()
      if parts.count == network.order { break }
      for vertex in member.indices { member[vertex] = parts.number[Int(member[vertex])] }
      var start = [Int32](repeating: 0, count: parts.count)
      for (member, part) in parts.number.enumerated() { start[Int(part)] = communities.number[member] }
      network = CommunityNetwork(joining: network, by: parts)
      communities = MovingCommunities(Partition(start, below: whole.order).number, in: network)
    }
    return whole.connectedParts(of: member.map { communities.number[Int($0)] }).number
  }
}
