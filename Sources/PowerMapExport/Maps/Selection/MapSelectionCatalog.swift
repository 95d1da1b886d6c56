/// The ways to choose what is drawn of large maps.
///
/// A new way is one file and one line here.
public enum MapSelectionCatalog {
  /// A way that can be asked for by id.
  public struct Entry: Sendable {
    /// The id on the command line.
    public let id: String
    /// What is chosen, in one sentence.
    public var summary: String { Language.Excerpt.selections[id] ?? id }
    /// Chooses; nil where everybody is drawn.
    public let selection: (any MapSelection)?
  }

  /// All ways.
  public static let entries: [Entry] = [
    Entry(id: "backbone", selection: BackboneSelection()),
    Entry(id: "core", selection: CoreSelection()),
    Entry(id: "top", selection: TopSelection()),
    Entry(id: "all", selection: nil),
  ]

  /// The way of an id, nil when there is none.
  public static func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

  /// The most stakeholders of a map that is drawn in full unless something else is asked for.
  public static let largestWhole = 300
  /// The most pairs with ties for each stakeholder that are drawn in full unless something else is asked for.
  public static let mostTiesPerStakeholder = 8
  /// The number of stakeholders chosen from larger maps, few enough for all to have a name.
  public static let limit = PowerMap.labelsForAll
}
