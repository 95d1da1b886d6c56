import PowerMapGraph

/// Which category has which outline: told apart by color and by dashes, so that a gray print reads too.
struct OutlineStyles: Sendable {
  /// The outline of one category, or of all small ones together.
  struct Style: Hashable, Sendable {
    let label: String
    let stroke: Drawing.Stroke
    let count: Int
  }

  /// What the categories are categories of.
  let title: String
  /// The outlines in the order of the legend.
  let styles: [Style]
  private let strokeOfVertex: [Drawing.Stroke]

  private static let looks: [Drawing.Stroke] = [
    Drawing.Stroke(Color(0x14181C), width: 2.6), Drawing.Stroke(Color(0xB84A00), width: 2.6, dashes: [5, 2.5]),
    Drawing.Stroke(Color(0x00588F), width: 2.6, dashes: [1.6, 1.8]),
    Drawing.Stroke(Color(0x00785A), width: 2.6, dashes: [7, 2, 1.6, 2]),
    Drawing.Stroke(Color(0x8A4F9E), width: 2.6, dashes: [2.5, 4.5]),
  ]
  private static let unknown = Drawing.Stroke(Palette.muted, width: 0.8)

  /// Gives every category an outline; of more than five the largest four, the others share one.
  init(_ categories: Categories) {
    title = categories.title
    let looks = OutlineStyles.looks
    let counts = categories.counts
    let limited = categories.limited(to: looks.count)
    var strokeOfCategory = [Drawing.Stroke](repeating: looks[looks.count - 1], count: counts.count)
    var styles: [Style] = []
    for (position, category) in limited.kept.enumerated() {
      strokeOfCategory[category] = looks[position]
      styles.append(Style(label: categories.labels[category], stroke: looks[position], count: counts[category]))
    }
    if limited.hasOther, let last = looks.last {
      let rest = counts.reduce(0, +) - styles.reduce(0) { $0 + $1.count }
      styles.append(
        Style(label: Language.Maps.otherKinds(counts.count - limited.kept.count), stroke: last, count: rest))
    }
    if categories.unknownCount > 0 {
      styles.append(
        Style(label: Categories.noData, stroke: OutlineStyles.unknown, count: categories.unknownCount))
    }
    self.styles = styles
    strokeOfVertex = categories.codes.map { $0.map { strokeOfCategory[$0] } ?? OutlineStyles.unknown }
  }

  /// The outline of a stakeholder.
  subscript(vertex: Vertex) -> Drawing.Stroke { strokeOfVertex[vertex.index] }
}

/// What the outlines of stakeholders say.
public enum OutlineContent: Hashable, Sendable {
  /// Who supports and who opposes, in color and by a sign.
  case stance
  /// A category.
  case categories(Categories)
}
