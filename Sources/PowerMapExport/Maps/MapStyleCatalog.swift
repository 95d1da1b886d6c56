public import PowerMapGraph

/// The styles of maps that powermap draws.
///
/// A new style is one file and one line here.
public enum MapStyleCatalog {
  /// A style that can be asked for by id.
  public struct Entry: Sendable {
    /// The id on the command line.
    public let id: String
    /// What the style shows, in one sentence.
    public let summary: String
    /// Whether the report of a map shows it in this style: where the data say something in it.
    public var isReported: @Sendable (StakeholderGraph) -> Bool = { _ in false }
    /// Makes the style with the options of a user.
    public let style: @Sendable (MapOptions) -> any MapStyle
  }

  /// All styles.
  public static let entries: [Entry] = [
    Entry(
      id: "influence", summary: "Who is tied to whom: near is strongly tied, conflict pushes apart.",
      isReported: { _ in true }
    ) { _ in
      InfluenceMap()
    },
    Entry(
      id: "quadrant", summary: "Two ratings or scores against each other, everybody exactly in place.",
      isReported: { $0.isSmall && $0.has { $0.influence } && $0.has { $0.interest } }
    ) {
      QuadrantMap(x: $0.x, y: $0.y, axes: $0.axes, cut: $0.cut, support: $0.support)
    },
    Entry(
      id: "rings", summary: "From the core to the periphery by a measure, a slice for each group.",
      isReported: { $0.isSmall && $0.hasTies }
    ) {
      RingMap(by: $0.by)
    },
    Entry(
      id: "spectrum", summary: "Half a wheel of five stances, from active allies to active opponents.",
      isReported: { $0.isSmall && $0.has { $0.stance } }
    ) {
      SpectrumMap(support: $0.support ?? .left, keepsSize: $0.size != nil)
    },
    Entry(
      id: "target", summary: "Who can reach a decision maker, in how many steps, allies and opponents apart.",
      isReported: { $0.isSmall && $0.hasTies && !$0.decisionMakers.isEmpty }
    ) {
      TargetMap($0.target, support: $0.support ?? .left)
    },
    Entry(
      id: "hierarchy", summary: "Decision makers above, the others below by power, a box for each group.",
      isReported: { $0.isSmall && $0.hasTies && !$0.decisionMakers.isEmpty }
    ) {
      HierarchyMap(by: $0.by)
    },
    Entry(
      id: "sectors", summary: "Each group one circle, what flows between groups as arrows with numbers.",
      isReported: { $0.hasTies && $0.hasGroups }
    ) { _ in
      SectorMap()
    },
    Entry(id: "change", summary: "Two dates on one layout: new, gone, stronger and weaker ties, who rose and fell.") {
      ChangeMap(to: $0.later, by: $0.by)
    },
    Entry(
      id: "matrix", summary: "What flows from each group, or each stakeholder, to each, as a heat map.",
      isReported: { $0.hasTies && $0.hasGroups }
    ) { _ in
      MatrixMap()
    },
  ]

  /// The style of an id, nil when there is none.
  public static func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }
}

extension StakeholderGraph {
  /// Whether a map shows everybody, so that styles about single stakeholders can be read.
  fileprivate var isSmall: Bool { order <= MapSelectionCatalog.largestWhole }

  fileprivate var hasTies: Bool { positive.tieCount + negative.tieCount > 0 }

  fileprivate var hasGroups: Bool { (grouping?.count ?? 0) > 1 }

  /// Whether anybody has a number of some kind.
  fileprivate func has(_ attribute: (Stakeholder) -> Double?) -> Bool { stakeholders.contains { attribute($0) != nil } }
}
