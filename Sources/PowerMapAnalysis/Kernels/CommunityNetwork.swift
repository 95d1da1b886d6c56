internal import PowerMapGraph

/// A network whose members may stand for many vertices, as communities are searched in it.
///
/// Gains and costs are in the units of ties: *m*, the strength of all arcs, times those in the modularity.
struct CommunityNetwork {
  /// Where each member's contacts begin in `contacts`: order + 1 entries.
  let offsets: [Int32]
  /// The other members that each has arcs to or from, without repetition.
  let contacts: [Int32]
  /// The strength of the arcs both ways, in step with `contacts`.
  let links: [Double]
  /// The strength of all arcs that leave each member, those to itself included.
  let sent: [Double]
  /// The strength of all arcs that arrive at each member, those from itself included.
  let received: [Double]
  /// The strength of all arcs.
  let total: Double
  /// The mean strength between members that have arcs; 1 without arcs.
  let meanLink: Double

  /// The number of members.
  var order: Int { sent.count }

  /// The positions of a member's contacts.
  func row(_ member: Int32) -> Range<Int> { Int(offsets[Int(member)])..<Int(offsets[Int(member) + 1]) }

  /// Smaller gains are rounding.
  var leastGain: Double { 1e-12 * total }

  /// Each vertex a member of its own.
  ///
  /// - Complexity: O(n + m).
  init(of topology: Topology) {
    let pairs = topology.symmetrized(.sum).outgoing
    let ways = topology.isUndirected ? 2.0 : 1.0
    offsets = pairs.offsets
    contacts = pairs.heads.map(\.position)
    links = pairs.weights.isEmpty ? Array(repeating: ways, count: pairs.count) : pairs.weights.map { ways * $0 }
    sent = topology.outgoing.strengths()
    received = topology.isUndirected ? sent : topology.incoming.strengths()
    total = sent.reduce(0, +)
    meanLink = CommunityNetwork.mean(links)
  }

  /// Each part of another network a member.
  ///
  /// - Complexity: O(n + m).
  init(joining network: CommunityNetwork, by parts: Partition) {
    var sent = [Double](repeating: 0, count: parts.count)
    var received = sent
    for (member, part) in parts.number.enumerated() {
      sent[Int(part)] += network.sent[member]
      received[Int(part)] += network.received[member]
    }
    let members = parts.members()
    var offsets: [Int32] = [0]
    var contacts: [Int32] = []
    var links: [Double] = []
    var sums = LinkSums(count: parts.count)
    for part in 0..<parts.count {
      for member in members.sorted[members.offsets[part]..<members.offsets[part + 1]] {
        for position in network.row(member) {
          let other = parts.number[Int(network.contacts[position])]
          if Int(other) != part { sums.add(network.links[position], to: other) }
        }
      }
      contacts += sums.touched
      for other in sums.touched { links.append(sums[other]) }
      offsets.append(Int32(contacts.count))
      sums.clear()
    }
    self.offsets = offsets
    self.contacts = contacts
    self.links = links
    self.sent = sent
    self.received = received
    total = network.total
    meanLink = CommunityNetwork.mean(links)
  }

  private static func mean(_ links: [Double]) -> Double {
    links.isEmpty ? 1 : links.reduce(0, +) / Double(links.count)
  }
}

extension CommunityNetwork {
  /// The modularity of communities of vertices; 0 without arcs.
  func modularity(of number: [Int32]) -> Double {
    guard total > 0 else { return 0 }
    var sent = [Double](repeating: 0, count: order)
    var received = sent
    var inside = 0.0
    for member in 0..<order {
      let own = number[member]
      sent[Int(own)] += self.sent[member]
      received[Int(own)] += self.received[member]
      for position in row(Int32(member)) where number[Int(contacts[position])] == own { inside += links[position] }
    }
    return zip(sent, received).reduce(inside / 2 / total) { $0 - $1.0 / total * ($1.1 / total) }
  }

  /// Communities taken apart where no ties join them.
  ///
  /// - Complexity: O(n + m).
  func connectedParts(of number: [Int32]) -> Partition {
    var component = [Int32](repeating: -1, count: order)
    var stack: [Int32] = []
    for start in 0..<Int32(order) where component[Int(start)] < 0 {
      component[Int(start)] = start
      stack.append(start)
      while let member = stack.popLast() {
        for position in row(member) {
          let contact = Int(contacts[position])
          if component[contact] < 0 && number[contact] == number[Int(member)] {
            component[contact] = start
            stack.append(contacts[position])
          }
        }
      }
    }
    return Partition(component, below: order)
  }
}
