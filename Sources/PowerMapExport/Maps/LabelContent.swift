import PowerMapGraph

/// What stands beside each stakeholder.
public enum LabelContent: Hashable, Sendable {
  /// The name.
  case name
  /// The identity as the file has it.
  case id
  /// The name, and below it what a column or a measure says.
  case value(title: String, texts: [String])

  /// What stands below a name where there is no data.
  static let missing = "–"

  /// What a user asks for by `name`, `id`, or the name of a column or a measure; nil when the graph has neither.
  static func named(_ name: String, in graph: StakeholderGraph) -> LabelContent? {
    switch name {
    case "name": return .name
    case "id": return .id
    default:
      if let quantity = Quantity.named(name, in: graph) {
        let texts = quantity.values.map { $0.map { WrittenNumber.short($0) } ?? missing }
        return .value(title: quantity.title, texts: texts)
      }
      return Categories.named(name, in: graph).map { categories in
        .value(title: categories.title, texts: categories.codes.map { $0.map { categories.labels[$0] } ?? missing })
      }
    }
  }

  /// What the legend says of labels, nil where they need no explanation.
  var explanation: String? {
    guard case .value(let title, let texts) = self else { return nil }
    let unknownCount = texts.count { $0 == LabelContent.missing }
    let remark = unknownCount > 0 ? "; \(LabelContent.missing) \(Categories.noData) (\(unknownCount))" : ""
    return "below names: " + LabelText.singleLine(title, limit: 40).lowercasedFirst + remark
  }
}

extension PowerMap {
  /// The label of a stakeholder: its name unless something else was asked for.
  func label(of vertex: Vertex, size: Double, measure: any TextMeasure) -> Label {
    switch labelContent {
    case .name: Label(name(of: vertex), size: size, measure: measure)
    case .id: Label(graph[vertex].id.text, size: size, measure: measure)
    case .value(_, let texts):
      Label(
        name(of: vertex), detail: LabelText.singleLine(texts[vertex.index], limit: 32), size: size, measure: measure)
    }
  }
}
