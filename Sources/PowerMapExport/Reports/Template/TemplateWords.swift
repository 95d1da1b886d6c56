/// The words of templates that are no measures.
public enum TemplateWords {
  /// What a map says about itself.
  static let about = ["title", "question", "boundary", "period", "collection", "asked"]

  /// All words, as examples of how they are written.
  public static var all: [String] {
    about + ["finding.1", "finding.1.meaning", "finding.1.limits", "name", "rank", "top.3.names", "top.3.values"]
      + MapStyleCatalog.entries.map { "map.\($0.id)" }
  }
}
