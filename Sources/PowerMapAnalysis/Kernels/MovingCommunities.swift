/// The communities of a network while members move between them.
struct MovingCommunities: ~Copyable {
  private let number: Scratch<Int32>
  private let flows: Scratch<CommunityNetwork.Flow>
  private let size: Scratch<Int32>
  /// The numbers of communities without members.
  private var vacant: [Int32]

  /// - Parameter number: of each member's community, below the number of members.
  init(_ number: [Int32], in network: borrowing CommunityNetwork) {
    self.number = Scratch(number)
    flows = Scratch(repeating: .zero, count: network.order)
    size = Scratch(repeating: 0, count: network.order)
    vacant = []
    for (member, community) in number.enumerated() {
      flows[Int(community)] += network.flow(member)
      size[Int(community)] += 1
    }
    for community in 0..<network.order where size[community] == 0 { vacant.append(Int32(community)) }
  }

  /// The number of a member's community.
  @inline(__always) subscript(member: Int) -> Int32 { number[member] }

  /// The strength of a community's arcs.
  @inline(__always) func flow(_ community: Int32) -> CommunityNetwork.Flow { flows[Int(community)] }

  /// Moves members, in random order at first, to where they gain most, until nobody gains.
  ///
  /// Whoever moves makes those of its contacts who are not where it went think again.
  mutating func moveMembers(of network: borrowing CommunityNetwork, random: inout SplitMix64) {
    guard network.total > 0 else { return }
    var shuffled = Array(0..<Int32(network.order))
    random.shuffle(&shuffled)
    let queue = Scratch(shuffled)
    let isWaiting = Scratch(repeating: true, count: network.order)
    var links = LinkSums(count: network.order)
    let leastGain = network.leastGain
    var first = 0
    var waiting = network.order
    while waiting > 0 {
      let member = Int(queue[first])
      first = first + 1 == network.order ? 0 : first + 1
      waiting -= 1
      isWaiting[member] = false
      let (row, flow) = (network.row(member), network.flow(member))
      for position in row { links.add(network.link(at: position), to: number[network.contact(at: position)]) }
      let old = number[member]
      leave(old, flow)
      var best = old
      var gain = links[old] - network.chance(flow, flows[Int(old)])
      if size[Int(old)] > 0, gain < -leastGain, let empty = vacant.last { (best, gain) = (empty, 0) }
      for place in 0..<links.count {
        let community = links.number(at: place)
        let other = links[community] - network.chance(flow, flows[Int(community)])
        if other > gain + leastGain, community != old { (best, gain) = (community, other) }
      }
      links.clear()
      enter(best, flow)
      guard best != old else { continue }
      number[member] = best
      for position in row {
        let contact = network.contact(at: position)
        if isWaiting[contact] || number[contact] == best { continue }
        isWaiting[contact] = true
        let end = first + waiting
        queue[end < network.order ? end : end - network.order] = Int32(contact)
        waiting += 1
      }
    }
  }

  private mutating func leave(_ community: Int32, _ flow: CommunityNetwork.Flow) {
    let place = Int(community)
    size[place] -= 1
    flows[place] -= flow
    if size[place] > 0 { return }
    flows[place] = .zero
    vacant.append(community)
  }

  private mutating func enter(_ community: Int32, _ flow: CommunityNetwork.Flow) {
    let place = Int(community)
    if size[place] == 0 { vacant.remove(at: vacant.lastIndex(of: community) ?? vacant.endIndex) }
    size[place] += 1
    flows[place] += flow
  }
}
