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
    public var summary: String { Language.Maps.styles[id] ?? id }
    /// What a map of the style is called in headings.
    public var title: String { Language.Maps.title(ofStyle: id) }
    /// What it is called where there is little room.
    public var label: String { Language.Maps.label(ofStyle: id) }
    /// Whether the report of a map shows it in this style: where the data say something in it.
    public var isReported: @Sendable (StakeholderGraph) -> Bool = { _ in false }
    /// Makes the style with the options of a user.
    public let style: @Sendable (MapOptions) -> any MapStyle
  }

  /// All styles.
  public static let entries: [Entry] = [
    Entry(id: "influence", isReported: { _ in true }) { _ in
      InfluenceMap()
    },
    Entry(id: "quadrant", isReported: { $0.isSmall && $0.has { $0.influence } && $0.has { $0.interest } }) {
      QuadrantMap(x: $0.x, y: $0.y, axes: $0.axes, cut: $0.cut, support: $0.support)
    },
    Entry(id: "rings", isReported: { $0.isSmall && $0.hasTies }) {
      RingMap(by: $0.by)
    },
    Entry(id: "spectrum", isReported: { $0.isSmall && $0.has { $0.stance } }) {
      SpectrumMap(support: $0.support ?? .left, keepsSize: $0.size != nil)
    },
    Entry(id: "target", isReported: { $0.isSmall && $0.hasTies && !$0.decisionMakers.isEmpty }) {
      TargetMap($0.target, support: $0.support ?? .left)
    },
    Entry(id: "hierarchy", isReported: { $0.isSmall && $0.hasTies && !$0.decisionMakers.isEmpty }) {
      HierarchyMap(by: $0.by)
    },
    Entry(id: "sectors", isReported: { $0.hasTies && $0.hasGroups }) { _ in
      SectorMap()
    },
    Entry(id: "change") {
      ChangeMap(to: $0.later, by: $0.by)
    },
    Entry(id: "matrix", isReported: { $0.hasTies && $0.hasGroups }) { _ in
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
