import PowerMapGraph

extension MapSettings {
  /// A projection, and what it leaves out in a sentence for those who see only the result.
  typealias ProjectedMap = (graph: StakeholderGraph, restriction: String)

  /// The map of one side of a two-mode map; nil where none is asked for.
  func projected(_ graph: StakeholderGraph, log: ReadingLog) throws(FormatError) -> ProjectedMap? {
    guard let name = options.projectedSide else { return nil }
    let place = place("project")
    guard let side = TwoModeSides(MapSettings.side(named: name), of: graph) else {
      throw FormatError(
        at: place,
        graph.ties.count == 0
          ? "the map has no ties, and so no two sides" : "the map has no side \(name.quoted)",
        right: sides(of: graph))
    }
    let weights = options.projectionWeights ?? .count
    let projection: Projection
    do throws(Projection.Fault) {
      projection = try Projection(of: graph, onto: side.isInSide, weights: weights)
    } catch {
      throw fault(error, in: graph, side: name, at: place)
    }
    let others = graph.order - projection.graph.order - side.unplaced.count
    let how = weights == .count ? "each counts 1" : "each counts 1/(its size - 1) (Newman 2001)"
    let said = "\(projection.graph.order) of \(graph.order) stakeholders, tied by what they share; \(how)"
    log.note("projection", at: place, said)
    log.note(
      "left by projection", at: place,
      "left out: the other side, \(others); of these with fewer than two members, which tie nobody: \(others - projection.tying)"
    )
    if !side.unplaced.isEmpty {
      log.warning(
        "unplaced", at: place,
        "\(graph[side.unplaced[0]].id.text.quoted) has no tie and no mode, belongs to neither side and is left out"
          + (side.unplaced.count > 1 ? " (and \(side.unplaced.count - 1) more)" : ""))
    }
    warnAboutLosses(graph, at: place, log: log)
    return (projection.graph, "Only one side of a map of two sides: \(said).")
  }

  /// Says that a map is two-mode, so that nobody takes meetings for members unawares.
  func noteSides(of graph: StakeholderGraph, _ file: String, log: ReadingLog) {
    guard TwoModeSides.column(of: graph) != nil, let first = TwoModeSides(.first, of: graph)?.isInSide else { return }
    let ties = zip(graph.ties.sources, graph.ties.targets)
    guard ties.allSatisfy({ first[$0.index] != first[$1.index] }) else { return }
    let count = first.count { $0 }
    log.note(
      "two sides", at: Place(file: file),
      "the map has two sides, \(count) and \(graph.order - count); --project first or second maps one of them, tied by what they share"
    )
  }

  /// Says what ties between the sides tell that their projection cannot.
  private func warnAboutLosses(_ graph: StakeholderGraph, at place: Place, log: ReadingLog) {
    let rows = 0..<graph.ties.count
    let conflicts = rows.count { graph.ties.isNegative(row: $0) }
    if conflicts > 0 {
      log.warning("conflicts left", at: place, "ties of conflict between the sides are left out: \(conflicts)")
    }
    if options.asOf == nil, rows.contains(where: { graph.ties.period(row: $0) != .always }) {
      log.warning(
        "periods left", at: place,
        "who took part at different times is tied all the same; name a day with --as-of to part them")
    }
  }

  private func fault(
    _ fault: Projection.Fault, in graph: StakeholderGraph, side: String, at place: Place
  ) -> FormatError {
    switch fault {
    case .tieWithinSide(let row):
      let ends = [graph.ties.sources[row], graph.ties.targets[row]].map { graph[$0].id.text.quoted }
      return FormatError(
        at: place, "the map is not two-mode: \(ends[0]) and \(ends[1]) are tied and on the same side of \(side.quoted)",
        right: "read it without --project, or name another side")
    case .tooManyPairs(let largest, let size):
      return FormatError(
        at: place,
        "there are more than \(Projection.pairLimit) shared ties; \(graph[largest].id.text.quoted) alone is shared by \(size)",
        right: "leave out what nearly everybody shares")
    }
  }

  private static func side(named name: String) -> TwoModeSides.Side {
    switch name.lowercased() {
    case "first", "1", "from", "rows", "row": .first
    case "second", "2", "to", "columns", "column": .second
    default: .kind(name)
    }
  }

  /// What sides there are to name.
  private func sides(of graph: StakeholderGraph) -> String {
    let kinds = Set(graph.stakeholders.compactMap { $0.kind ?? $0.extras["mode"] }).sorted()
    guard !kinds.isEmpty, kinds.count <= 5 else { return "write first or second, or a kind of stakeholders" }
    return "write first or second, or a kind: \(kinds.map(\.quoted).joined(separator: ", "))"
  }
}
