public import PowerMapGraph

/// Counts how often a stakeholder connects two others, by the groups of the three.
///
/// Counted are triples *i* → *j* → *k* without a tie *i* → *k*, for the one in the middle:
///
///     coordinator     all in one group              itinerant   both others in one group, j in another
///     gatekeeper      j and k in one group          representative   i and j in one group
///     liaison         all in different groups       total       any of these
///
/// - Range: 0 to (n − 1)(n − 2).
/// - Ties: counted, however strong; without direction both ways count.
/// - Undefined: on maps without groups.
/// - Complexity: O(Σ_j in-degree(j) · out-degree(j)).
/// - Reference: Gould & Fernandez 1989, *Sociological Methodology* 19:89.
///
/// In a → b → c with a in one group and b, c in another: b is once a gatekeeper.
public struct GouldFernandez: Sendable {
  /// The part that the one in the middle plays.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Connects two of its own group.
    case coordinator
    /// Connects two of another group with each other.
    case itinerant
    /// Lets somebody from outside into its own group.
    case gatekeeper
    /// Speaks for its own group to the outside.
    case representative
    /// Connects two other groups.
    case liaison
    /// Any of these.
    case total
  }

  /// The role that is counted.
  public let role: Role

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Brokerage", topic: .brokerage, question: "How often does this stakeholder connect two who are not tied?",
    definition: "The number of pairs of others whom it links one way and who have no tie that way themselves.",
    reading: "The higher the number, the more this stakeholder connects.",
    caution: "It depends entirely on how stakeholders were put into groups.",
    range: "0 to (n − 1)(n − 2)", reference: "Gould & Fernandez 1989, Sociological Methodology 19:89",
    complexity: "O(Σ in-degree · out-degree)", status: .core)

  static let entries = Role.allCases.map {
    MeasureEntry("brokerage.\($0.rawValue)", BrokerageRole(count: GouldFernandez($0)), card: card(of: $0))
  }

  private static func card(of role: Role) -> MeasureCard {
    let (question, pairs) =
      switch role {
      case .coordinator:
        ("How often does this stakeholder connect two of its own group?", "in its own group whom it links one way")
      case .itinerant:
        (
          "How often does this stakeholder connect two of another group with each other?",
          "in one other group whom it links one way"
        )
      case .gatekeeper:
        (
          "How often does this stakeholder let influence from outside into its group?",
          "of an outsider and one of its own whom it links inwards"
        )
      case .representative:
        (
          "How often does this stakeholder carry its group’s influence to the outside?",
          "of one of its own and an outsider whom it links outwards"
        )
      case .liaison:
        (
          "How often does this stakeholder connect two other groups?",
          "from two different other groups whom it links one way"
        )
      case .total: (card.question, "of others whom it links one way")
      }
    return card.qualified(role.rawValue).with(
      question: question, definition: "The number of pairs \(pairs) and who have no tie that way themselves.",
      caution: role == .total ? "Others may connect the same pair, too." : nil)
  }

  /// Counts a role.
  public init(_ role: Role) { self.role = role }

  /// How often each stakeholder plays the role.
  public func scores(in graph: StakeholderGraph, across grouping: Grouping) -> Scores {
    let outgoing = graph.positive.outgoing
    var counts = [Double](repeating: 0, count: graph.order)
    /// The last vertex that was found to influence each one directly.
    var influencer = [Vertex?](repeating: nil, count: graph.order)
    for source in graph.vertices {
      for head in outgoing.heads(of: source) { influencer[head.index] = source }
      for middle in outgoing.heads(of: source) {
        for target in outgoing.heads(of: middle) where target != source && influencer[target.index] != source {
          if plays(grouping[source], grouping[middle], grouping[target]) { counts[middle.index] += 1 }
        }
      }
    }
    return Scores(counts, of: graph)
  }

  private func plays(_ source: Int, _ middle: Int, _ target: Int) -> Bool {
    switch role {
    case .coordinator: source == middle && middle == target
    case .itinerant: source == target && middle != source
    case .gatekeeper: middle == target && source != middle
    case .representative: source == middle && middle != target
    case .liaison: source != middle && middle != target && source != target
    case .total: true
    }
  }
}

/// A role of brokerage for the groups of the map.
private struct BrokerageRole: CatalogMeasure {
  let count: GouldFernandez

  static let card = GouldFernandez.card
  static let kind = "node"

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    return Answer(.node(count.scores(in: question.graph, across: grouping).optionals))
  }
}
