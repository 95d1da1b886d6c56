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
    var codeOfLabel: [String: Int32] = [:]
    let found = labelOfVertex.map { label in
      let label = label ?? Grouping.unknown
      if let code = codeOfLabel[label] { return code }
      let code = Int32(codeOfLabel.count)
      codeOfLabel[label] = code
      return code
    }
    let sorted = codeOfLabel.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    var rank = [Int32](repeating: 0, count: sorted.count)
    for (position, entry) in sorted.enumerated() { rank[Int(entry.value)] = Int32(position) }
    labels = sorted.map(\.key)
    codes = found.map { rank[Int($0)] }
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
