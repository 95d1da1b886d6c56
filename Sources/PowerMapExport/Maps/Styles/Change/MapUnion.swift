import PowerMapAnalysis
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
    let change = MapChange(from: earlier, to: later)
    let people = change.people.compactMap { later[$0] ?? earlier[$0] }
    newcomers = change.newcomers.map { Vertex($0) }
    leavers = change.leavers.map { Vertex($0) }
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
    do {
      graph = try StakeholderGraph(stakeholders: named, ties: MapUnion.ties(of: change), about: about)
    } catch {
      preconditionFailure("two valid graphs make a valid graph: \(error)")
    }
  }

  /// A tie for each that was, is, or both; its kind says what became of it.
  private static func ties(of change: MapChange) -> [Tie] {
    change.ties.map { tie in
      Tie(
        from: change.people[tie.source], to: change.people[tie.target], direction: tie.isMutual ? .mutual : .directed,
        weight: tie.after > 0 ? tie.after : tie.before, kind: ChangeLook(tie).rawValue)
    }
  }
}
