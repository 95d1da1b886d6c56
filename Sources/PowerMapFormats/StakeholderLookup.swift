public import PowerMapGraph

/// Who is meant by what people type: an identity, or a name that only one has, whatever its case and spaces.
public struct StakeholderLookup {
  private var index: StakeholderIndex

  /// Looks among the stakeholders of a map.
  public init(_ graph: StakeholderGraph) { index = StakeholderIndex(graph) }

  /// Whether a text names exactly one stakeholder.
  public mutating func names(_ text: String) -> Bool { (try? vertex(of: text)) != nil }

  /// The one that a text names.
  ///
  /// - Throws: `NamingError` where it names nobody or several.
  public mutating func vertex(of text: String) throws(NamingError) -> Vertex {
    switch index.match(text) {
    case .identity(let vertex), .name(let vertex), .variant(let vertex): return vertex
    case .ambiguous:
      let key = text.folded
      let namesakes = index.people.filter { $0.name.folded == key || $0.id.text.folded == key }
      throw .ambiguous(text, ids: namesakes.map(\.id.text))
    case .none: throw .unknown(text, nearest: suggestion(for: text))
    }
  }

  /// The identity of the one that a text names.
  public mutating func id(of text: String) throws(NamingError) -> Stakeholder.ID {
    index.people[try vertex(of: text).index].id
  }

  /// The nearest spelling, else the only name that holds the text.
  private func suggestion(for text: String) -> String? {
    if let near = index.suggestion(for: text) { return near }
    let key = text.folded
    guard key.count > 2 else { return nil }
    let holding = index.people.filter { $0.name.folded.contains(key) || $0.id.text.folded.contains(key) }
    return holding.count == 1 ? holding[0].name : nil
  }
}

/// Why a text that people typed does not say what is meant.
public enum NamingError: Error, Hashable, Sendable {
  /// Nobody is called so; perhaps somebody of a similar name is meant.
  case unknown(String, nearest: String?)
  /// Several are called so; what would tell them apart.
  case ambiguous(String, ids: [String])
  /// It is not written as it should be, and how it should be.
  case unreadable(String, right: String)

  /// What is wrong and what would be right, without quotation marks around the whole.
  public var sentence: (problem: String, right: String) {
    switch self {
    case .unknown(let text, let nearest):
      (
        "there is no stakeholder \(text.quoted) on this map",
        nearest.map { "did you mean \($0.quoted)?" } ?? "name one by id or name"
      )
    case .ambiguous(let text, let ids):
      (
        "several stakeholders are called \(text.quoted)",
        "name one by id: \(ids.prefix(5).joined(separator: ", "))\(ids.count > 5 ? ", …" : "")"
      )
    case .unreadable(let text, let right): ("\(text.quoted) cannot be read", right)
    }
  }
}
