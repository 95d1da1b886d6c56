import PowerMapGraph

/// How wide lines are: by strength, or by another number of ties.
struct TieWidths {
  /// What widths show, as the legend says it.
  let title: String
  /// The number of each bundle, nil where nothing was said.
  private let values: [Double?]
  /// The position of a bundle by the row of its first tie.
  private let positionOfRow: [Int: Int]
  private let largest: Double
  /// Whether widths say something: numbers differ, or some are missing.
  let areTelling: Bool

  /// The width of a line without a number where others have one.
  static let unknownWidth = 0.5

  /// Finds the numbers of the bundles of a map.
  init(_ map: PowerMap, bundles: [TieBundle]) {
    positionOfRow = Dictionary(bundles.enumerated().map { ($1.rows.first ?? -1, $0) }) { first, _ in first }
    if let quantity = map.width {
      title = Language.Maps.width(quantity.title)
      values = bundles.map { quantity.value(of: $0, in: map.graph) }
      largest = values.compactMap { $0 }.max() ?? 0
    } else {
      title = Language.Maps.width(Language.Maps.strength)
      values = bundles.map { $0.strength }
      largest = map.graph.about.conventions.scaleMaximum ?? bundles.map { $0.strength }.max() ?? 1
    }
    areTelling = Set(values).count > 1
  }

  /// The number of lines without one.
  var unknownCount: Int { values.count { $0 == nil } }

  /// The number that is drawn widest.
  var strongest: Double { largest }

  /// The number of a bundle, nil where nothing was said.
  func value(of bundle: TieBundle) -> Double? {
    positionOfRow[bundle.rows.first ?? -1].flatMap { values[$0] }
  }

  /// The width of the line of a bundle.
  func width(of bundle: TieBundle, glyph: TieGlyph) -> Double {
    guard areTelling else { return glyph.plainWidth }
    return value(of: bundle).map { glyph.width(ofStrength: $0) } ?? TieWidths.unknownWidth
  }

  /// Numbers that stand for the scale in a legend, ascending.
  var samples: [Double] {
    let distinct = Set(values.compactMap { $0 }).sorted()
    guard distinct.count > 3, let lowest = distinct.first, let highest = distinct.last else { return distinct }
    let middle = lowest / 2 + highest / 2
    let rounded = AxisTicks.roundedDown(middle)
    return [lowest, rounded > lowest ? rounded : middle, highest]
  }
}
