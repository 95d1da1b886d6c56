import PowerMapGraph

/// A spectrum of allies on the page.
struct SpectrumPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  private let plan: InfluencePlan
  private let steps: [StanceStep?]
  private let support: Side
  private var unnamed: [Vertex] = []

  private static let hole = 46.0

  private var map: PowerMap { plan.map }
  /// The steps from the left to the right.
  private var order: [StanceStep] { support == .left ? StanceStep.allCases : StanceStep.allCases.reversed() }

  /// Draws those whose stance is known in half a wheel, the others in rows below.
  init(_ plan: InfluencePlan, support: Side, measure: any TextMeasure) {
    self.plan = plan
    self.support = support
    steps = plan.map.graph.stakeholders.map { $0.stance.map { StanceStep($0) } }
    drawWheel(measure)
    let unknown = map.graph.vertices.filter { steps[$0.index] == nil }
    let rows = StakeholderRows(unknown, of: plan, heading: Language.SpectrumMap.unknown, below: extent, width: 560)
    shapes += rows.shapes
    extent = rows.extent
  }

  private mutating func drawWheel(_ measure: any TextMeasure) {
    // The largest first: they take the places nearest to the middle.
    let placed = map.graph.vertices.filter { steps[$0.index] != nil }.sorted {
      (map.importance(of: $1), $0) < (map.importance(of: $0), $1)
    }
    let members = placed.map { vertex in
      let room = plan.member(vertex)
      return RingLayout.Member(
        width: room.width, height: room.height, ring: 0,
        slice: steps[vertex.index].flatMap { order.firstIndex(of: $0) } ?? 0)
    }
    let layout = RingLayout(
      members, rings: 1, slices: order.count, start: .angle(-Double.pi), span: Double.pi, hole: SpectrumPicture.hole,
      narrowest: 0.13, thinnest: 190 * map.fit.radius)
    let slices = order.map { step in
      RingFrame.Slice(title: step.title, detail: detail(of: step), color: step.color, fill: step.fill)
    }
    let frame = RingFrame(
      layout, rings: [], slices: slices, span: Double.pi, hole: SpectrumPicture.hole, measure: measure)
    let people = PlacedStakeholders(
      plan,
      at: zip(placed, layout.centers).map { vertex, center in (vertex, center - Point(0, plan.member(vertex).lift)) },
      obstacles: frame.obstacles, bounds: frame.extent, ground: frame.color(at:))
    shapes = frame.shapes + people.shapes
    extent = people.extent.map { frame.extent.union($0) } ?? frame.extent
    unnamed = people.unnamed
  }

  /// How many are of a step, and their part of what circles show.
  private func detail(of step: StanceStep) -> String {
    let members = steps.indices.filter { steps[$0] == step }
    let count = "\(members.count)"
    guard let size = plan.sizes.quantity, !size.known.contains(where: { $0 < 0 }) else { return count }
    let total = size.known.reduce(0, +)
    guard total > 0, total.isFinite, !members.isEmpty else { return count }
    let share = members.reduce(0) { $0 + (size.values[$1] ?? 0) } / total
    return Language.SpectrumMap.detail(members.count, share: share, of: sizeTitle)
  }

  private var sizeTitle: String {
    LabelText.singleLine(plan.sizes.quantity?.title ?? "", limit: 26).lowercasedFirst
  }

  /// What places mean, in a sentence.
  var explanation: String {
    let ends = [order[0], order[4]].map { $0.title.lowercasedFirst }
    return Language.SpectrumMap.explanation(ends[0], ends[1])
  }

  /// Who could not be named.
  var notes: [String] { [map.note(Language.Maps.unnamed, unnamed)].compactMap { $0 } }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] { plan.legend(measure) }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let counts = StanceStep.allCases.map { step in "\(step.title.lowercasedFirst) \(steps.count { $0 == step })" }
    return Language.SpectrumMap.summary(counts, unknown: steps.count { $0 == nil })
  }
}
