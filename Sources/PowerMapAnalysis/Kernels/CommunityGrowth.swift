internal import RealModule

/// Parts that grow inside communities from single members, only along ties: the refinement of the Leiden algorithm.
///
/// A member that is still alone, and tied to its community at least as well as chance would have it, joins a part that
/// is tied as well; among those where nothing is lost one is drawn, nearly always the one where most is gained.
struct CommunityGrowth {
  private let communities: MovingCommunities
  /// The number of each member's part: that of its first member.
  private var part: [Int32]
  private var isAlone: [Bool]
  /// The strength of the arcs that leave each part, and of those that arrive there.
  private var sent: [Double]
  private var received: [Double]
  /// The strength of the arcs between each part and the rest of its community.
  private var cut: [Double]

  /// Every member alone.
  init(inside communities: MovingCommunities, of network: CommunityNetwork) {
    self.communities = communities
    part = Array(0..<Int32(network.order))
    isAlone = [Bool](repeating: true, count: network.order)
    sent = network.sent
    received = network.received
    cut = (0..<network.order).map { member in
      network.row(Int32(member)).reduce(0) { sum, position in
        let isInside = communities.number[Int(network.contacts[position])] == communities.number[member]
        return isInside ? sum + network.links[position] : sum
      }
    }
  }

  /// Lets parts grow, members coming in random order.
  mutating func grow(in network: CommunityNetwork, random: inout SplitMix64) {
    guard network.total > 0 else { return }
    var order = Array(0..<Int32(network.order))
    random.shuffle(&order)
    var links = LinkSums(count: network.order)
    var chances: [(part: Int32, gain: Double)] = []
    for member in order where isAlone[Int(member)] && isWellTied(member, in: network) {
      for position in network.row(member) {
        let contact = Int(network.contacts[position])
        if communities.number[contact] == communities.number[Int(member)] {
          links.add(network.links[position], to: part[contact])
        }
      }
      for other in links.touched where isWellTied(other, in: network) {
        let chance = sent[Int(member)] * received[Int(other)] + received[Int(member)] * sent[Int(other)]
        let gain = links[other] - chance / network.total
        if gain >= 0 { chances.append((other, gain)) }
      }
      if let chosen = CommunityGrowth.drawn(from: chances, network.meanLink, random: &random) {
        join(member, to: chosen, link: links[chosen])
      }
      links.clear()
      chances.removeAll(keepingCapacity: true)
    }
  }

  /// The parts as they are.
  func parts() -> Partition { Partition(part, below: part.count) }

  /// Whether a part is tied to the rest of its community at least as well as chance would have it.
  private func isWellTied(_ part: Int32, in network: CommunityNetwork) -> Bool {
    let place = Int(part)
    let community = Int(communities.number[place])
    let chance =
      sent[place] * (communities.received[community] - received[place])
      + received[place] * (communities.sent[community] - sent[place])
    return cut[place] >= chance / network.total - network.leastGain
  }

  private mutating func join(_ member: Int32, to other: Int32, link: Double) {
    part[Int(member)] = other
    isAlone[Int(member)] = false
    isAlone[Int(other)] = false
    sent[Int(other)] += sent[Int(member)]
    received[Int(other)] += received[Int(member)]
    cut[Int(other)] += cut[Int(member)] - 2 * link
  }

  /// Draws in proportion to exp(gain / θ), θ being a tenth of a usual tie: enough variety for small maps.
  private static func drawn(
    from chances: [(part: Int32, gain: Double)], _ meanLink: Double, random: inout SplitMix64
  ) -> Int32? {
    guard let most = chances.map(\.gain).max() else { return nil }
    if chances.count == 1 { return chances[0].part }
    let weights = chances.map { Double.exp(($0.gain - most) / (0.1 * meanLink)) }
    var left = random.unit() * weights.reduce(0, +)
    for (chance, weight) in zip(chances, weights) {
      left -= weight
      if left < 0 { return chance.part }
    }
    return chances.last { $0.gain == most }?.part
  }
}
