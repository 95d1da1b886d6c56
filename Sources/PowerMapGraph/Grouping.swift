/// A category for each stakeholder, stored as a code into sorted labels.
public struct Grouping: Hashable, Sendable {
  /// The label of those of whom nothing was said.
  public static let unknown = "(none)"

  /// The different labels, ascending by Unicode scalars.
  public let labels: [String]
  /// The position in `labels` of each stakeholder's group; as long as the graph has stakeholders.
  public let codes: [Int32]

  /// Groups stakeholders by label; nil becomes the group "(none)".
  public init(_ labelOfVertex: [String?]) {
    let filled = labelOfVertex.map { $0 ?? Grouping.unknown }
    let labels = Set(filled).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let codes = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, Int32($0)) })
    self.labels = labels
    self.codes = filled.map { codes[$0, default: 0] }
  }

  /// The number of groups.
  public var count: Int { labels.count }

  /// The position in `labels` of a stakeholder's group.
  public subscript(vertex: Vertex) -> Int { Int(codes[vertex.index]) }

  /// The label of a stakeholder's group.
  public func label(of vertex: Vertex) -> String { labels[self[vertex]] }

  /// The number of stakeholders in each group, in the order of `labels`.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: labels.count)
    for code in codes { sizes[Int(code)] += 1 }
    return sizes
  }

  /// The members of each group, in the order of `labels`, ascending.
  public var members: [[Vertex]] {
    var members = [[Vertex]](repeating: [], count: labels.count)
    for (position, code) in codes.enumerated() { members[Int(code)].append(Vertex(position)) }
    return members
  }
}
