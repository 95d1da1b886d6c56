import PowerMapAnalysis
import PowerMapGraph

/// What stands beside each stakeholder.
public enum LabelContent: Hashable, Sendable {
  /// The name.
  case name
  /// The identity as the file has it.
  case id
  /// The name, and below it what a column or a measure says, nil where there is no data.
  case value(title: String, texts: [String?])

  /// What stands below a name where there is no data, unless that would be most names.
  static let missing = "–"

  /// What a user asks for by `name`, `id`, or the name of a column or a measure; nil when the graph has neither.
  static func named(
    _ name: String, in graph: StakeholderGraph, precision: Precision = .automatic
  ) -> LabelContent? {
    switch name {
    case "name": return .name
    case "id": return .id
    default:
      if let quantity = Quantity.named(name, in: graph, precision: precision) {
        return .value(title: quantity.title, texts: quantity.values.map { $0.map { WrittenNumber.short($0) } })
      }
      return Categories.named(name, in: graph, precision: precision).map { categories in
        .value(title: categories.title, texts: categories.codes.map { $0.map { categories.labels[$0] } })
      }
    }
  }

  /// What stands below the name at a position, nil for nothing.
  func detail(at position: Int) -> String? {
    guard case .value(_, let texts) = self else { return nil }
    return texts[position].map { LabelText.singleLine($0, limit: 32) }
      ?? (isMostlyUnknown ? nil : LabelContent.missing)
  }

  /// What the legend says of labels, nil where they need no explanation.
  var explanation: String? {
    guard case .value(let title, let texts) = self else { return nil }
    let unknownCount = texts.count { $0 == nil }
    let sign = isMostlyUnknown ? nil : LabelContent.missing
    let remark = unknownCount > 0 ? Language.Maps.below(sign: sign, noData: unknownCount) : ""
    return Language.Maps.below(names: LabelText.singleLine(title, limit: 40).lowercasedFirst) + remark
  }

  private var isMostlyUnknown: Bool {
    guard case .value(_, let texts) = self else { return false }
    return 2 * texts.count { $0 == nil } > texts.count
  }
}

extension PowerMap {
  /// The label of a stakeholder: its name unless something else was asked for.
  func label(of vertex: Vertex, size: Double, measure: any TextMeasure) -> Label {
    switch labelContent {
    case .name: Label(name(of: vertex), size: size, measure: measure)
    case .id: Label(graph[vertex].id.text, size: size, measure: measure)
    case .value:
      Label(
        name(of: vertex), detail: labelContent.detail(at: vertex.index), size: size, measure: measure)
    }
  }
}
