internal import RealModule

/// Parts that grow inside communities from single members, only along ties: the refinement of the Leiden algorithm.
///
/// A member that is still alone, and tied to its community at least as well as chance would have it, joins a part that
/// is tied as well; among those where nothing is lost one is drawn, nearly always the one where most is gained.
struct CommunityGrowth: ~Copyable {
  /// The number of each member's part: that of its first member.
  private let part: Scratch<Int32>
  private let isAlone: Scratch<Bool>
  /// The strength of each part's arcs.
  private let flows: Scratch<CommunityNetwork.Flow>
  /// The strength of the arcs between each part and the rest of its community.
  private let cut: Scratch<Double>
  private var choice = Choice()

  /// Every member alone.
  init(inside communities: borrowing MovingCommunities, of network: borrowing CommunityNetwork) {
    part = Scratch(Array(0..<Int32(network.order)))
    isAlone = Scratch(repeating: true, count: network.order)
    flows = Scratch(repeating: .zero, count: network.order)
    cut = Scratch(repeating: 0, count: network.order)
    for member in 0..<network.order {
      let own = communities[member]
      var inside = 0.0
      for position in network.row(member) where communities[network.contact(at: position)] == own {
        inside += network.link(at: position)
      }
      cut[member] = inside
      flows[member] = network.flow(member)
    }
  }

  /// Lets parts grow, members coming in random order.
  mutating func grow(
    inside communities: borrowing MovingCommunities, of network: borrowing CommunityNetwork,
    random: inout SplitMix64
  ) {
    guard network.total > 0 else { return }
    var order = Array(0..<Int32(network.order))
    random.shuffle(&order)
    var links = LinkSums(count: network.order)
    for member in order where isAlone[Int(member)] {
      let own = communities[Int(member)]
      let community = communities.flow(own)
      guard isWellTied(member, in: community, of: network) else { continue }
      for position in network.row(Int(member)) {
        let contact = network.contact(at: position)
        if communities[contact] == own { links.add(network.link(at: position), to: part[contact]) }
      }
      choice.clear()
      for place in 0..<links.count {
        let other = links.number(at: place)
        let gain = links[other] - network.chance(flows[Int(member)], flows[Int(other)])
        if gain >= 0, isWellTied(other, in: community, of: network) { choice.add(other, gain: gain) }
      }
      if let chosen = choice.drawn(spread: 0.1 * network.meanLink, random: &random) {
        join(member, to: chosen, link: links[chosen])
      }
      links.clear()
    }
  }

  /// The parts as they are.
  func parts() -> Partition { Partition(part.elements, below: part.count) }

  /// Whether a part is tied to the rest of its community at least as well as chance would have it.
  private func isWellTied(
    _ part: Int32, in community: CommunityNetwork.Flow, of network: borrowing CommunityNetwork
  ) -> Bool {
    let flow = flows[Int(part)]
    return cut[Int(part)] >= network.chance(flow, community - flow) - network.leastGain
  }

  private mutating func join(_ member: Int32, to other: Int32, link: Double) {
    part[Int(member)] = other
    isAlone[Int(member)] = false
    isAlone[Int(other)] = false
    flows[Int(other)] += flows[Int(member)]
    cut[Int(other)] += cut[Int(member)] - 2 * link
  }
}

/// The parts that a member may join.
private struct Choice: ~Copyable {
  private var parts = ScratchList<Int32>()
  private var gains = ScratchList<Double>()
  private var weights = ScratchList<Double>()

  mutating func clear() {
    parts.removeAll()
    gains.removeAll()
    weights.removeAll()
  }

  mutating func add(_ part: Int32, gain: Double) {
    parts.append(part)
    gains.append(gain)
  }

  /// Draws in proportion to exp(gain / spread): with a tenth of a usual tie enough variety for small maps.
  mutating func drawn(spread: Double, random: inout SplitMix64) -> Int32? {
    guard parts.count > 1 else { return parts.count == 0 ? nil : parts[0] }
    var best = 0
    for place in 0..<gains.count where gains[place] > gains[best] { best = place }
    var sum = 0.0
    for place in 0..<gains.count {
      let exponent = (gains[place] - gains[best]) / spread
      // Beyond forty spreads below the best a chance is smaller than the rounding of the sum.
      weights.append(exponent < -40 ? 0 : exponent == 0 ? 1 : Double.exp(exponent))
      sum += weights[place]
    }
    var left = random.unit() * sum
    for place in 0..<weights.count {
      left -= weights[place]
      if left < 0 { return parts[place] }
    }
    return parts[best]
  }
}
