internal import PowerMapGraph

/// The search for the split of one separate part of a signed map into two camps that the fewest ties contradict.
struct CampSearch {
  /// A split: the camp of each member in order, the first one's being true, and the ties that contradict it.
  struct Split {
    var camps: [Bool]
    var frustration: Int
  }

  /// The ties of each member by positions in the part.
  private let ties: [[(other: Int, isConflict: Bool)]]

  /// The separate parts of a signed map, their members ascending.
  static func parts(of net: NetTies) -> [[Vertex]] {
    var isFound = [Bool](repeating: false, count: net.rows.count)
    return net.rows.indices.compactMap { start in
      if isFound[start] { return nil }
      isFound[start] = true
      var members = [Vertex(start)]
      var next = 0
      while next < members.count {
        for tie in net.rows[members[next].index] where !isFound[tie.head.index] {
          isFound[tie.head.index] = true
          members.append(tie.head)
        }
        next += 1
      }
      return members.sorted()
    }
  }

  init(of part: [Vertex], in net: NetTies) {
    let place = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($1, $0) })
    ties = part.map { member in
      net.rows[member.index].compactMap { tie in place[tie.head].map { ($0, tie.strength < 0) } }
    }
  }

  /// The split with the fewest contradicting ties: branch and bound, starting from a good one.
  ///
  /// Members are placed in the order of a search from the first, so that each has a tie with somebody placed. What
  /// each member still to be placed contradicts at least, whichever camp it joins, bounds a branch from below.
  func exactSplit() -> Split {
    var best = goodSplit()
    var camps = [Bool?](repeating: nil, count: ties.count)
    let order = searchOrder(from: 0)
    func place(_ position: Int, _ frustration: Int) {
      if frustration + leastOfTheRest(order[position...], camps) >= best.frustration { return }
      if position == order.count {
        best = Split(camps: camps.map { $0 ?? true }, frustration: frustration)
        return
      }
      let member = order[position]
      let against = contradictions(of: member, camps)
      let first = against.joiningTrue <= against.joiningFalse
      for camp in position == 0 ? [true] : [first, !first] {
        camps[member] = camp
        place(position + 1, frustration + (camp ? against.joiningTrue : against.joiningFalse))
      }
      camps[member] = nil
    }
    place(0, 0)
    return best
  }

  /// A split that no change of a single member improves.
  ///
  /// The best of those that start from a tree of ties around each of some members.
  func goodSplit() -> Split {
    var best: Split?
    for root in ties.indices.prefix(CampSearch.starts) {
      let split = improved(treeSplit(from: root))
      if best.map({ split.frustration < $0.frustration }) ?? true { best = split }
    }
    guard let best else { return Split(camps: [], frustration: 0) }
    return best.camps.first == true ? best : Split(camps: best.camps.map { !$0 }, frustration: best.frustration)
  }

  private static let starts = 100

  /// Members in the order in which a search from one of them finds them.
  private func searchOrder(from root: Int) -> [Int] {
    var isFound = [Bool](repeating: false, count: ties.count)
    isFound[root] = true
    var order = [root]
    var next = 0
    while next < order.count {
      for tie in ties[order[next]] where !isFound[tie.other] {
        isFound[tie.other] = true
        order.append(tie.other)
      }
      next += 1
    }
    return order
  }

  /// The split in which everybody is with the camp that most of its ties with those found earlier speak for.
  private func treeSplit(from root: Int) -> [Bool?] {
    var camps = [Bool?](repeating: nil, count: ties.count)
    for member in searchOrder(from: root) {
      let against = contradictions(of: member, camps)
      camps[member] = against.joiningTrue <= against.joiningFalse
    }
    return camps
  }

  /// Moves single members to the other camp as long as that helps.
  private func improved(_ start: [Bool?]) -> Split {
    var camps = start
    var isMoving = true
    while isMoving {
      isMoving = false
      for member in ties.indices {
        let against = contradictions(of: member, camps)
        let better = against.joiningTrue < against.joiningFalse
        if against.joiningTrue != against.joiningFalse && camps[member] != better {
          camps[member] = better
          isMoving = true
        }
      }
    }
    let contradicted = ties.indices.reduce(0) { sum, member in
      let against = contradictions(of: member, camps)
      return sum + (camps[member] == true ? against.joiningTrue : against.joiningFalse)
    }
    return Split(camps: camps.map { $0 ?? true }, frustration: contradicted / 2)
  }

  /// The ties with those placed that a member would contradict in either camp.
  private func contradictions(of member: Int, _ camps: [Bool?]) -> (joiningTrue: Int, joiningFalse: Int) {
    var against = (joiningTrue: 0, joiningFalse: 0)
    for tie in ties[member] {
      guard let camp = camps[tie.other] else { continue }
      if camp == tie.isConflict { against.joiningTrue += 1 } else { against.joiningFalse += 1 }
    }
    return against
  }

  private func leastOfTheRest(_ rest: ArraySlice<Int>, _ camps: [Bool?]) -> Int {
    rest.reduce(0) { sum, member in
      let against = contradictions(of: member, camps)
      return sum + min(against.joiningTrue, against.joiningFalse)
    }
  }
}
