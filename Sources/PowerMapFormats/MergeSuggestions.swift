public import PowerMapGraph

/// Stakeholders that may be one, written twice: proposals for a person to look at, never followed by themselves.
///
/// Two are proposed when their names are the same but for case, signs, the order of words and words such as Inc. or Ltd., when one is made of
/// the initials of the other, or when few letters differ (one in names of 5 to 8 letters, two in longer ones).
public struct MergeSuggestions: Hashable, Sendable {
  /// One proposal.
  public struct Suggestion: Hashable, Sendable {
    /// The one with fewer ties, or the later one.
    public let alias: Stakeholder.ID
    /// The one that would remain.
    public let target: Stakeholder.ID
    /// Why the two may be one, in a few words.
    public let reason: String
  }

  /// The proposals in the order of the map.
  public let all: [Suggestion]

  /// Above so many stakeholders, names that differ in few letters are not looked for.
  private static let largestCompared = 5000
  private static let forms: Set<String> = [
    "inc", "ltd", "llc", "co", "corp", "corporation", "company", "gmbh", "ev", "ag", "sa", "the", "of", "and", "for",
  ]

  /// Looks through a map.
  ///
  /// - Complexity: O(n log n) for equal words and initials, O(n²) comparisons of short names where few letters may differ.
  public init(for graph: StakeholderGraph) {
    var found: [Suggestion] = []
    var paired: Set<[Int]> = []
    let words = graph.stakeholders.map { MergeSuggestions.words(of: $0.name) }
    let degrees = graph.vertices.map {
      graph.positive.outgoing.degree(of: $0) + graph.positive.incoming.degree(of: $0)
        + graph.negative.outgoing.degree(of: $0) + graph.negative.incoming.degree(of: $0)
    }
    func propose(_ left: Int, _ right: Int, _ reason: String) {
      let pair = [min(left, right), max(left, right)]
      guard left != right, paired.insert(pair).inserted else { return }
      let keepsFirst = degrees[pair[0]] >= degrees[pair[1]]
      let (alias, target) = keepsFirst ? (pair[1], pair[0]) : (pair[0], pair[1])
      found.append(
        Suggestion(alias: graph.stakeholders[alias].id, target: graph.stakeholders[target].id, reason: reason))
    }
    var firstOfWords: [String: Int] = [:]
    var ofInitials: [String: [Int]] = [:]
    for (position, words) in words.enumerated() where !words.isEmpty {
      let key = words.sorted().joined(separator: " ")
      if let first = firstOfWords[key] {
        propose(first, position, "the same words")
      } else {
        firstOfWords[key] = position
      }
      if words.count > 2 { ofInitials[String(words.compactMap(\.first)), default: []].append(position) }
    }
    for (position, words) in words.enumerated() where words.count == 1 {
      for other in ofInitials[words[0]] ?? [] { propose(position, other, "the initials of the other") }
    }
    if graph.order <= MergeSuggestions.largestCompared {
      let letters = words.map { Array($0.joined(separator: " ")) }
      for left in letters.indices where letters[left].count >= 5 {
        let allowed = letters[left].count > 8 ? 2 : 1
        for right in letters.indices.dropFirst(left + 1)
        where abs(letters[left].count - letters[right].count) <= allowed && letters[right].count >= 5 {
          guard !MergeSuggestions.differsInDigits(letters[left], letters[right]),
            Spelling.distance(letters[left], letters[right]) <= allowed
          else { continue }
          propose(left, right, "few letters differ")
        }
      }
    }
    all = found
  }

  /// The proposals as a table that can be edited and given back as aliases.
  public func table(of graph: StakeholderGraph) -> [UInt8] {
    let columns: [WrittenTable.Column] = [
      .init(name: "alias") { .text(all[$0].alias.text) }, .init(name: "stands_for") { .text(all[$0].target.text) },
      .init(name: "alias_name") { WrittenTable.Cell(graph[all[$0].alias]?.name) },
      .init(name: "stands_for_name") { WrittenTable.Cell(graph[all[$0].target]?.name) },
      .init(name: "why") { .text(all[$0].reason) },
    ]
    return CSVWriter.bytes(of: WrittenTable(columns, rowCount: all.count) { _ in true })
  }

  /// The words of a name in lower case, without signs and words that tell nothing apart.
  private static func words(of name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = words.filter { !forms.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// Whether digits tell two names apart: District 1 is not District 2.
  private static func differsInDigits(_ left: [Character], _ right: [Character]) -> Bool {
    left.filter(\.isNumber) != right.filter(\.isNumber)
  }
}
