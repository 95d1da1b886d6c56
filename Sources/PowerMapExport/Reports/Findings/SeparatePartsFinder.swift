import PowerMapAnalysis
import PowerMapGraph

/// Finds that the map falls into parts without contact.
struct SeparatePartsFinder: Finder {
  private let id = "component.weak"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let parts = answers.parts
    guard parts.count > 1 else { return [] }
    let graph = answers.graph
    let smaller = parts.dropFirst().prefix(2).map { Language.Parts.smaller(graph.prose($0, limit: 5), $0.count) }
    let apart = parts.dropFirst().reduce(0) { $0 + $1.count }
    let share = Double(apart) / Double(graph.order)
    return [
      Finding(
        Language.Parts.headline(
          parts.count, sizes: .list(parts.map { "\($0.count)" }, limit: 5),
          alone: graph.order - parts[0].count - apart,
          hasConflict: graph.negative.outgoing.count > 0),
        importance: share >= FindingThresholds.isolated ? .decisive : .notable,
        effect: share / FindingThresholds.isolated, section: .cohesion, basis: .absence,
        stakeholders: parts.dropFirst().flatMap { $0 },
        figures: [
          .init(Language.Parts.count, parts.count),
          .init(Language.Parts.largest, Language.of(parts[0].count, graph.order)),
        ],
        meaning: smaller.reduce("") { $0 + $1 }, limits: Language.Parts.limits, measures: [id])
    ]
  }
}

extension MeasureAnswers {
  /// The parts of the map without contact between them, those who are alone left out, largest first.
  var parts: [[Vertex]] {
    guard let labels = scores("component.weak") else { return [] }
    return Grouping(labels.values.map { String($0) }).members.filter { $0.count > 1 }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
