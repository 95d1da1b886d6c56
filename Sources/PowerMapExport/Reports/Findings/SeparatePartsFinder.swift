import PowerMapAnalysis
import PowerMapGraph

/// Finds that the map falls into parts without contact.
struct SeparatePartsFinder: Finder {
  private let id = "component.weak"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let parts = answers.parts
    guard parts.count > 1 else { return [] }
    let graph = answers.graph
    let sizes = Prose.list(parts.map { "\($0.count)" }, limit: 5)
    let smaller = parts.dropFirst().prefix(2).map { part in
      "\(graph.prose(part, limit: 5)) \(Wording.form(part.count, "is", "are")) among themselves." as Prose
    }
    return [
      Finding(
        "The map falls into \(Wording.number(parts.count)) parts without contact, of \(sizes) stakeholders.",
        importance: .decisive, stakeholders: parts.dropFirst().flatMap { $0 },
        figures: [.init("parts", parts.count), .init("largest", "\(parts[0].count) of \(graph.order)")],
        meaning: smaller.reduce("") { $0 + $1 },
        limits: "One tie between two parts would join them; ask whether it exists before you act on this.",
        measures: [id])
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
