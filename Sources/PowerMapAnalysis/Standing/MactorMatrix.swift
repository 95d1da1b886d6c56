public import PowerMapGraph

/// Shows for each pair how much the one influences the other, directly and through one go-between.
///
/// The matrix *M* of `Mactor`; on the diagonal what comes back.
///
/// - Range: 0 and more.
/// - Ties: read as strengths.
/// - Undefined: never.
/// - Complexity: O(n² + Σ_k in-degree(k) · out-degree(k)), for up to 2,000 stakeholders.
/// - Reference: Godet 1991, *Futures* 23:605.
///
/// In a → b of strength 2, b → c of 1: a influences b by 2 and c by 1, b influences c by 1.
public struct MactorMatrix: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Table of influence, direct and indirect", topic: .influence,
    question: "How much does each influence each other, directly and through one other?",
    definition: "The strength of the tie, plus for each way through one other the weaker of the two ties on it.",
    reading: "Rows influence columns; the diagonal is what comes back.",
    caution: "The rule of the weaker tie is meant for ratings on one scale, such as 0 to 4.",
    range: "0 and more", reference: "Godet 1991, Futures 23:605", complexity: "O(n² + Σ in-degree · out-degree)",
    status: .core)

  /// The kind of answers that are tables.
  public static let kind = "matrix"

  static let entries = [MeasureEntry("mactor.midi", MactorMatrix())]

  private static let largestOrder = 2_000

  /// Shows pairs.
  public init() {}

  /// The table in the order of stakeholders: rows influence columns.
  public func table(of graph: StakeholderGraph) -> [[Double]] {
    var table = [[Double]](repeating: [Double](repeating: 0, count: graph.order), count: graph.order)
    let arcs = graph.positive.outgoing
    for source in graph.vertices {
      for first in arcs[row: source] {
        let middle = arcs.heads[first]
        table[source.index][middle.index] += arcs.weight(at: first)
        for second in arcs[row: middle] {
          table[source.index][arcs.heads[second].index] += min(arcs.weight(at: first), arcs.weight(at: second))
        }
      }
    }
    return table
  }

  /// The table.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    guard question.graph.order <= MactorMatrix.largestOrder else {
      throw .tooLarge(question.id, limit: MactorMatrix.largestOrder, instead: "mactor.influence")
    }
    return Answer(.matrix(table(of: question.graph)))
  }
}
