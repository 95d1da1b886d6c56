public import PowerMapGraph

/// Counts the threesomes in which everybody has a tie with everybody, by how many of the ties are conflicts.
///
/// A pair supports each other or is in conflict by the sign of support minus conflict, both directions added.
/// Balanced are +++ (three friends) and +−− (two friends with a common enemy); ++− (two enemies with a common friend)
/// and −−− are not.
///
///     balance = balanced threesomes / all threesomes
///
/// - Range: counts 0 and more; balance 0 to 1.
/// - Ties: counted by the sign of support minus conflict, whatever the direction.
/// - Undefined: the balance where there are no threesomes.
/// - Complexity: O(Σ over ties of the degrees of both ends).
/// - Reference: Cartwright & Harary 1956, *Psychological Review* 63:277.
///
/// With a and b supporting each other and both in conflict with c: one threesome +−−, balance 1.
public struct SignedTriads: Hashable, Sendable {
  /// The number of threesomes with none, one, two and three conflicts.
  public let counts: [Int]

  /// Counts the threesomes of a map.
  public init(of graph: StakeholderGraph) {
    let ties = NetTies(betweenPairsOf: graph)
    var counts = [0, 0, 0, 0]
    /// The sign of the current stakeholder's tie with each other, 0 without one.
    var sign = [Int](repeating: 0, count: graph.order)
    for (first, row) in ties.rows.enumerated() {
      for tie in row { sign[tie.head.index] = tie.strength < 0 ? -1 : 1 }
      for tie in row where tie.head.index > first {
        for other in ties.rows[tie.head.index] where other.head > tie.head && sign[other.head.index] != 0 {
          let conflicts = [tie.strength < 0, other.strength < 0, sign[other.head.index] < 0].count { $0 }
          counts[conflicts] += 1
        }
      }
      for tie in row { sign[tie.head.index] = 0 }
    }
    self.counts = counts
  }

  /// The share of threesomes that are balanced, nil where there are none.
  public var balance: Double? {
    let all = counts.reduce(0, +)
    return all > 0 ? Double(counts[0] + counts[2]) / Double(all) : nil
  }

  static let entries = [
    MeasureEntry("signed.triads", SignedTriadCounts()), MeasureEntry("signed.balance", SignedBalance()),
  ]
}

/// The counts, as the catalogue asks for them.
private struct SignedTriadCounts: CatalogMeasure {
  static let card = MeasureCard(
    title: "Threesomes by conflicts", topic: .coalitions, question: "Do friends share their friends and enemies?",
    definition: "The number of threesomes with ties between all, by how many of the ties are conflicts.",
    reading:
      "Many +++ and +-- : clear camps. Many ++- : common friends who are torn. Many --- : everybody for themselves.",
    caution: "A missing tie is not a neutral one: only threesomes with all three ties are counted.",
    range: "0 and more", reference: "Cartwright & Harary 1956, Psychological Review 63:277",
    complexity: "O(Σ degree²)", status: .next)

  static let kind = "map"

  func answer(to question: Question) -> Answer {
    let counts = SignedTriads(of: question.graph).counts
    return Answer(.map(zip(["+++", "++-", "+--", "---"], counts).map { Datum.Field($0, .number(Double($1))) }))
  }
}

/// The balance, as the catalogue asks for it.
private struct SignedBalance: CatalogMeasure {
  static let card = MeasureCard(
    title: "Balance", topic: .coalitions, question: "How close is the field to clean camps, seen by threesomes?",
    definition: "The share of threesomes with ties between all in which friends share their friends and enemies.",
    reading: "1 clean camps, 0 every threesome is torn.",
    caution: "Without conflicts it is 1 whoever is tied to whom.",
    range: "0 to 1", reference: "Cartwright & Harary 1956, Psychological Review 63:277",
    complexity: "O(Σ degree²)", status: .next)

  static let kind = "graph"

  func answer(to question: Question) -> Answer { Answer(.graph(SignedTriads(of: question.graph).balance)) }
}
