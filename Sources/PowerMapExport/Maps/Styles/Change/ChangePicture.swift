import PowerMapGraph

/// The change between two maps on the page.
struct ChangePicture {
  /// What is drawn, from back to front.
  let shapes: [Drawing.Shape]
  /// The rectangle that all of it takes.
  let extent: Box

  private let plan: InfluencePlan
  private let union: MapUnion
  private let moves: RankMoves
  private let unnamed: [Vertex]

  /// How many risers and fallers are named.
  private static let moverLimit = 5

  /// Draws the union of two maps at places; those without ties stand in rows below.
  init(_ plan: InfluencePlan, union: MapUnion, moves: RankMoves, centers: [Point?]) {
    self.plan = plan
    self.union = union
    self.moves = moves
    let people = PlacedStakeholders(
      plan, at: plan.tied.compactMap { vertex in centers[vertex.index].map { (vertex, $0) } })
    let rows = StakeholderRows(
      plan.isolates, of: plan, heading: Language.ChangeMap.noTies,
      below: people.extent ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0), width: 560)
    shapes = people.shapes + rows.shapes
    extent = rows.extent
    unnamed = people.unnamed
  }

  /// How many ties there are of each look, in order.
  private var lookCounts: [(look: ChangeLook, count: Int)] {
    let kinds = (0..<union.graph.ties.count).map { union.graph.ties.kinds[$0] }
    return ChangeLook.allCases.map { look in (look, kinds.count { $0 == look.rawValue }) }.filter { $0.1 > 0 }
  }

  /// How many people and ties came, went and stayed, in two sentences.
  var counts: String {
    func states(areConflicts: Bool) -> String? {
      let looks = lookCounts.filter { $0.look.isConflict == areConflicts }
      guard !looks.isEmpty else { return nil }
      return looks.map { "\(WrittenNumber.grouped($0.count)) \($0.look.state)" }.joined(separator: ", ")
    }
    let people = Language.ChangeMap.people(
      union.graph.order, new: union.newcomers.count, gone: union.leavers.count)
    let ties = [people, Language.ChangeMap.ties(states(areConflicts: false))]
    return (ties + [states(areConflicts: true).map(Language.ChangeMap.conflicts)].compactMap { $0 })
      .joined(separator: " ")
  }

  /// What marks mean, in a sentence.
  var explanation: String {
    let title = LabelText.singleLine(moves.title, limit: 60).lowercasedFirst
    return Language.ChangeMap.explanation(title)
  }

  /// Who rose and fell most, and who could not be named.
  var notes: [String] {
    let graph = union.graph
    let moved = graph.vertices.compactMap { vertex in moves.move(of: graph[vertex].id).map { (vertex, $0) } }
    let risers = moved.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(ChangePicture.moverLimit)
    let fallers = moved.filter { $0.1 < 0 }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(ChangePicture.moverLimit)
    return [
      plan.map.note(Language.ChangeMap.rose, risers.map { $0.0 }),
      plan.map.note(Language.ChangeMap.fell, fallers.map { $0.0 }),
      plan.map.note(Language.Maps.unnamed, unnamed),
    ].compactMap { $0 }
  }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] { plan.legend(measure) }

  /// What the map shows, for those who cannot see it.
  var summary: String { Language.ChangeMap.summary(counts, notes) }
}
