import PowerMapGraph

/// Which category has which form: a circle, a square, a triangle …; those of unknown category are crosses.
struct FormStyles: Sendable {
  /// The form of one category, or of all small ones together.
  struct Style: Hashable, Sendable {
    let label: String
    let form: GlyphForm
    let count: Int
  }

  /// What the categories are categories of.
  let title: String
  /// The forms in the order of the legend.
  let styles: [Style]
  private let formOfVertex: [GlyphForm]

  /// The forms in the order in which they are given out.
  static let forms: [GlyphForm] = [.circle, .square, .triangle, .diamond, .wedge, .star]

  /// Gives every category a form; of more than six the largest five, the others share one.
  init(_ categories: Categories) {
    title = categories.title
    let counts = categories.counts
    let limited = categories.limited(to: FormStyles.forms.count)
    var formOfCategory = [GlyphForm](repeating: FormStyles.forms[FormStyles.forms.count - 1], count: counts.count)
    var styles: [Style] = []
    for (position, category) in limited.kept.enumerated() {
      formOfCategory[category] = FormStyles.forms[position]
      styles.append(
        Style(label: categories.labels[category], form: FormStyles.forms[position], count: counts[category]))
    }
    if limited.hasOther, let last = FormStyles.forms.last {
      let rest = counts.reduce(0, +) - styles.reduce(0) { $0 + $1.count }
      styles.append(Style(label: Language.Maps.otherKinds(counts.count - limited.kept.count), form: last, count: rest))
    }
    if categories.unknownCount > 0 {
      styles.append(Style(label: Categories.noData, form: .cross, count: categories.unknownCount))
    }
    self.styles = styles
    formOfVertex = categories.codes.map { $0.map { formOfCategory[$0] } ?? .cross }
  }

  /// The form of a stakeholder.
  subscript(vertex: Vertex) -> GlyphForm { formOfVertex[vertex.index] }
}
