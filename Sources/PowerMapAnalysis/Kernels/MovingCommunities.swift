/// The communities of a network while members move between them.
struct MovingCommunities {
  /// The number of each member's community.
  private(set) var number: [Int32]
  /// The strength of the arcs that leave each community, by its number.
  private(set) var sent: [Double]
  /// The strength of the arcs that arrive at each community, by its number.
  private(set) var received: [Double]
  private var size: [Int32]
  /// The numbers of communities without members.
  private var vacant: [Int32]

  /// - Parameter number: of each member's community, below the number of members.
  init(_ number: [Int32], in network: CommunityNetwork) {
    self.number = number
    sent = [Double](repeating: 0, count: network.order)
    received = sent
    size = [Int32](repeating: 0, count: network.order)
    for (member, community) in number.enumerated() {
      sent[Int(community)] += network.sent[member]
      received[Int(community)] += network.received[member]
      size[Int(community)] += 1
    }
    vacant = []
    for (community, count) in size.enumerated() where count == 0 { vacant.append(Int32(community)) }
  }

  /// Moves members, in random order at first, to where they gain most, until nobody gains.
  ///
  /// Whoever moves makes those of its contacts who are not where it went think again.
  mutating func moveMembers(of network: CommunityNetwork, random: inout SplitMix64) {
    guard network.total > 0 else { return }
    var queue = Array(0..<Int32(network.order))
    random.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: network.order)
    var links = LinkSums(count: network.order)
    let leastGain = network.leastGain
    var first = 0
    var waiting = queue.count
    while waiting > 0 {
      let member = queue[first]
      let place = Int(member)
      first = first + 1 == queue.count ? 0 : first + 1
      waiting -= 1
      isWaiting[place] = false
      let row = network.row(member)
      for position in row { links.add(network.links[position], to: number[Int(network.contacts[position])]) }
      let old = number[place]
      leave(old, sent: network.sent[place], received: network.received[place])
      var best = old
      var gain = links[old] - cost(of: place, in: network, joining: old)
      if size[Int(old)] > 0, gain < -leastGain, let empty = vacant.last { (best, gain) = (empty, 0) }
      for community in links.touched where community != old {
        let other = links[community] - cost(of: place, in: network, joining: community)
        if other > gain + leastGain { (best, gain) = (community, other) }
      }
      links.clear()
      enter(best, sent: network.sent[place], received: network.received[place])
      guard best != old else { continue }
      number[place] = best
      for position in row {
        let contact = Int(network.contacts[position])
        if isWaiting[contact] || number[contact] == best { continue }
        isWaiting[contact] = true
        let end = first + waiting
        queue[end < queue.count ? end : end - queue.count] = Int32(contact)
        waiting += 1
      }
    }
  }

  /// What the ties between a member and a community would be by chance.
  private func cost(of member: Int, in network: CommunityNetwork, joining community: Int32) -> Double {
    (network.sent[member] * received[Int(community)] + network.received[member] * sent[Int(community)])
      / network.total
  }

  private mutating func leave(_ community: Int32, sent: Double, received: Double) {
    let place = Int(community)
    size[place] -= 1
    self.sent[place] -= sent
    self.received[place] -= received
    if size[place] > 0 { return }
    self.sent[place] = 0
    self.received[place] = 0
    vacant.append(community)
  }

  private mutating func enter(_ community: Int32, sent: Double, received: Double) {
    let place = Int(community)
    if size[place] == 0 { vacant.remove(at: vacant.lastIndex(of: community) ?? vacant.endIndex) }
    size[place] += 1
    self.sent[place] += sent
    self.received[place] += received
  }
}

/// The strength of a member's ties to each community or part, gathered anew for each member.
struct LinkSums {
  /// Those with a tie, in the order in which they were met.
  private(set) var touched: [Int32] = []
  private var sums: [Double]

  init(count: Int) { sums = [Double](repeating: 0, count: count) }

  subscript(number: Int32) -> Double { sums[Int(number)] }

  mutating func add(_ strength: Double, to number: Int32) {
    if sums[Int(number)] == 0 { touched.append(number) }
    sums[Int(number)] += strength
  }

  mutating func clear() {
    for number in touched { sums[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
