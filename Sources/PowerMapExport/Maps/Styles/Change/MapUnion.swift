import PowerMapGraph

/// Two maps as one: everybody who is on either, and a tie for each that was, is, or both; its kind says what became of it.
struct MapUnion {
  /// The union; names carry what became of those they name.
  let graph: StakeholderGraph
  /// Those only the later map has, in order.
  let newcomers: [Vertex]
  /// Those only the earlier map has, in order.
  let leavers: [Vertex]

  /// Joins two maps.
  ///
  /// - Complexity: O(n + m log m).
  init(_ earlier: StakeholderGraph, _ later: StakeholderGraph, moves: RankMoves) {
    var people: [Stakeholder] = earlier.stakeholders.map { later[$0.id] ?? $0 }
    people += later.stakeholders.filter { earlier.vertex(of: $0.id) == nil }
    newcomers = people.indices.filter { earlier.vertex(of: people[$0].id) == nil }.map { Vertex($0) }
    leavers = people.indices.filter { later.vertex(of: people[$0].id) == nil }.map { Vertex($0) }
    let fresh = Set(newcomers)
    let past = Set(leavers)
    let named = people.enumerated().map { position, person in
      var person = person
      let base = LabelText.singleLine(person.name).isEmpty ? person.id.text : person.name
      let vertex = Vertex(position)
      let mark =
        fresh.contains(vertex)
        ? Language.ChangeMap.newcomer
        : (past.contains(vertex) ? Language.ChangeMap.leaver : moves.mark(of: person.id))
      person.name = mark.map { base + " " + $0 } ?? base
      return person
    }
    var about = later.about
    about.conventions.isUndirected = earlier.isUndirected && later.isUndirected
    about.conventions.scaleMaximum = nil
    about.period = Period(start: earlier.about.period.start, end: later.about.period.end)
    let ties = MapUnion.ties(
      of: [earlier, later], people: people, isUndirected: about.conventions.isUndirected)
    do {
      graph = try StakeholderGraph(stakeholders: named, ties: ties, about: about)
    } catch {
      preconditionFailure("two valid graphs make a valid graph: \(error)")
    }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
    let isConflict: Bool
  }

  /// What is known of the ties of a pair: strengths then and now, forward and backward.
  private struct Strengths {
    var then = (forward: 0.0, backward: 0.0)
    var now = (forward: 0.0, backward: 0.0)
  }

  private static func ties(of maps: [StakeholderGraph], people: [Stakeholder], isUndirected: Bool) -> [Tie] {
    var positions: [Stakeholder.ID: Int] = [:]
    for (position, person) in people.enumerated() { positions[person.id] = position }
    var strengths: [Pair: Strengths] = [:]
    for (time, map) in maps.enumerated() {
      for (arcs, isConflict) in [(map.positive.outgoing, false), (map.negative.outgoing, true)] {
        for tail in map.vertices {
          for arc in arcs[row: tail] {
            guard let from = positions[map[tail].id], let to = positions[map[arcs.heads[arc]].id] else { continue }
            let pair = Pair(first: min(from, to), second: max(from, to), isConflict: isConflict)
            let weight = arcs.weight(at: arc)
            switch (time, from < to) {
            case (0, true): strengths[pair, default: Strengths()].then.forward = weight
            case (0, false): strengths[pair, default: Strengths()].then.backward = weight
            case (_, true): strengths[pair, default: Strengths()].now.forward = weight
            case (_, false): strengths[pair, default: Strengths()].now.backward = weight
            }
          }
        }
      }
    }
    let order = strengths.keys.sorted {
      ($0.first, $0.second, $0.isConflict ? 1 : 0) < ($1.first, $1.second, $1.isConflict ? 1 : 0)
    }
    return order.flatMap { pair in
      ties(of: pair, strengths[pair] ?? Strengths(), people: people)
    }
  }

  /// A tie for each direction; one for both where the same became of both.
  private static func ties(of pair: Pair, _ strengths: Strengths, people: [Stakeholder]) -> [Tie] {
    func look(_ then: Double, _ now: Double) -> ChangeLook? {
      ChangeLook(then: then, now: now, isConflict: pair.isConflict)
    }
    func tie(_ from: Int, _ to: Int, _ direction: Tie.Direction, _ look: ChangeLook, _ weight: Double) -> Tie {
      Tie(from: people[from].id, to: people[to].id, direction: direction, weight: weight, kind: look.rawValue)
    }
    let forward = look(strengths.then.forward, strengths.now.forward)
    let backward = look(strengths.then.backward, strengths.now.backward)
    let forwardWeight = strengths.now.forward > 0 ? strengths.now.forward : strengths.then.forward
    let backwardWeight = strengths.now.backward > 0 ? strengths.now.backward : strengths.then.backward
    if let forward, forward == backward {
      return [tie(pair.first, pair.second, .mutual, forward, max(forwardWeight, backwardWeight))]
    }
    var ties: [Tie] = []
    if let forward { ties.append(tie(pair.first, pair.second, .directed, forward, forwardWeight)) }
    if let backward { ties.append(tie(pair.second, pair.first, .directed, backward, backwardWeight)) }
    return ties
  }
}
