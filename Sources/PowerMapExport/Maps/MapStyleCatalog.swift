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
    /// Makes the style with the options of a user.
    public let style: @Sendable (MapOptions) -> any MapStyle
  }

  /// All styles.
  public static let entries: [Entry] = [
    Entry(id: "influence", summary: "Who is tied to whom: near is strongly tied, conflict pushes apart.") { _ in
      InfluenceMap()
    },
    Entry(id: "quadrant", summary: "Two ratings or scores against each other, everybody exactly in place.") {
      QuadrantMap(x: $0.x, y: $0.y)
    },
  ]

  /// The style of an id, nil when there is none.
  public static func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }
}
