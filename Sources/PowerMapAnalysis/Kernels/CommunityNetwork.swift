internal import PowerMapGraph

/// A network whose members may stand for many vertices, as communities are searched in it.
///
/// Gains and costs are in the units of ties: *m*, the strength of all arcs, times those in the modularity.
struct CommunityNetwork: ~Copyable {
  /// The strength of the arcs that leave (`x`) and that arrive (`y`), those inside included.
  typealias Flow = SIMD2<Double>

  /// The number of members.
  let order: Int
  /// The strength of all arcs.
  let total: Double
  /// The mean strength between members that have arcs; 1 without arcs.
  let meanLink: Double
  /// The other members that each has arcs to or from, without repetition.
  private let contacts: RowScratch
  /// The strength of the arcs both ways, in step with `contacts`; of no length where all are `meanLink`.
  private let links: Scratch<Double>
  private let flows: Scratch<Flow>

  /// The positions of a member's contacts.
  @inline(__always) func row(_ member: Int) -> Range<Int> { contacts[member] }

  /// How many contacts all members have.
  private var contactCount: Int { order == 0 ? 0 : contacts[order - 1].upperBound }

  /// The contact at a position.
  @inline(__always) func contact(at position: Int) -> Int { contacts.head(at: position) }

  /// The strength of the arcs both ways between a member and the contact at a position.
  @inline(__always) func link(at position: Int) -> Double { links.count == 0 ? meanLink : links[position] }

  /// The strength of a member's arcs.
  @inline(__always) func flow(_ member: Int) -> Flow { flows[member] }

  /// What the ties between two would be by chance.
  @inline(__always) func chance(_ first: Flow, _ second: Flow) -> Double {
    (first.x * second.y + first.y * second.x) / total
  }

  /// Smaller gains are rounding.
  var leastGain: Double { 1e-12 * total }

  /// Each vertex a member of its own.
  ///
  /// - Complexity: O(n + m).
  init(of topology: Topology) {
    let pairs = topology.symmetrized(.sum).outgoing
    let ways = topology.isUndirected ? 2.0 : 1.0
    let sent = topology.outgoing.strengths()
    let received = topology.isUndirected ? sent : topology.incoming.strengths()
    order = topology.order
    total = sent.reduce(0, +)
    meanLink = pairs.count == 0 ? 1 : ways * pairs.strengths().reduce(0, +) / Double(pairs.count)
    contacts = RowScratch(Rows(pairs))
    links = Scratch(pairs.weights.map { ways * $0 })
    flows = Scratch(zip(sent, received).map { Flow($0, $1) })
  }

  /// Each part of another network a member.
  ///
  /// - Complexity: O(n + m).
  init(joining network: borrowing CommunityNetwork, by parts: Partition) {
    order = parts.count
    total = network.total
    flows = Scratch(repeating: .zero, count: order)
    for (member, part) in parts.number.enumerated() { flows[Int(part)] += network.flow(member) }
    let members = parts.members()
    let part = Scratch(parts.number)
    let offsets = Scratch(repeating: Int32(0), count: order + 1)
    let contacts = Scratch(repeating: Int32(0), count: network.contactCount)
    let links = Scratch(repeating: 0.0, count: network.contactCount)
    var sums = LinkSums(count: order)
    var count = 0
    for own in 0..<order {
      for member in members.sorted[members.offsets[own]..<members.offsets[own + 1]] {
        for position in network.row(Int(member)) {
          let other = part[network.contact(at: position)]
          if Int(other) != own { sums.add(network.link(at: position), to: other) }
        }
      }
      for place in 0..<sums.count {
        contacts[count] = sums.number(at: place)
        links[count] = sums[sums.number(at: place)]
        count += 1
      }
      offsets[own + 1] = Int32(count)
      sums.clear()
    }
    var sum = 0.0
    for position in 0..<count { sum += links[position] }
    meanLink = count == 0 ? 1 : sum / Double(count)
    self.contacts = RowScratch(offsets: offsets, heads: contacts)
    self.links = links
  }
}

extension CommunityNetwork {
  /// The modularity of communities of members; 0 without arcs.
  ///
  /// - Parameter number: of a member's community, below the number of members.
  ///
  /// - Complexity: O(n + m).
  func modularity(of number: (Int) -> Int32) -> Double {
    guard total > 0 else { return 0 }
    let flows = Scratch(repeating: Flow.zero, count: order)
    var between = 0.0
    for member in 0..<order {
      let own = number(member)
      flows[Int(own)] += flow(member)
      for position in row(member) where number(contact(at: position)) != own { between += link(at: position) }
    }
    var modularity = 1 - between / 2 / total
    for community in 0..<order { modularity -= flows[community].x / total * (flows[community].y / total) }
    return modularity
  }

  /// Communities taken apart where no ties join them.
  ///
  /// - Complexity: O(n + m).
  func connectedParts(of number: [Int32]) -> Partition {
    let number = Scratch(number)
    let component = Scratch(repeating: Int32(-1), count: order)
    var stack: [Int] = []
    for start in 0..<order where component[start] < 0 {
      component[start] = Int32(start)
      stack.append(start)
      while let member = stack.popLast() {
        for position in row(member) {
          let contact = contact(at: position)
          if component[contact] < 0 && number[contact] == number[member] {
            component[contact] = Int32(start)
            stack.append(contact)
          }
        }
      }
    }
    return Partition(component.elements, below: order)
  }
}
