public import PowerMapGraph

/// Measures being tied to the well tied, whatever the direction.
///
/// The scores *x* of the map without direction satisfy, with *λ* as large as possible,
///
///     λ x(i) = Σ_j A(i, j) x(j)
///
/// scaled so that the largest is 1. Outside the component where *λ* is largest everybody has 0. (UCINET scales to length
/// 1, takes the stronger of two directions where they are added here, and scores maps in several parts by another
/// method; SocNetV follows the direction.)
///
/// - Range: 0 to 1.
/// - Ties: counted where there is one in either direction, or strengths of both directions added.
/// - Undefined: for everybody without ties, and where two components have the same largest *λ*.
/// - Complexity: O(k m + k² n) for k steps, seldom more than 60.
/// - Reference: Bonacich 1972, *Journal of Mathematical Sociology* 2:113.
///
/// In the path a – b – c the scores are 0.707, 1, 0.707 (1/√2 and 1).
public struct Eigenvector: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Eigenvector centrality", topic: .influence, question: "Who is tied to the well tied?",
    definition: "Scores such that each is in proportion to the sum of the scores of the stakeholder’s contacts.",
    reading: "1 is the best placed; others are read as parts of that.",
    caution: "Direction is ignored, and everybody outside the best tied part of the map has 0.",
    range: "0 to 1", reference: "Bonacich 1972, Journal of Mathematical Sociology 2:113",
    complexity: "O(k m + k² n) for k steps", status: .core)

  static let entries = MeasureEntry.variants(of: "eigenvector", weighted: .strengths) { Eigenvector($0) }

  /// Measures by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The scores; all undefined where they are not unique.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let ties =
      weighting == .binary ? graph.positive.unweighted().symmetrized(.stronger) : graph.positive.symmetrized(.sum)
    do {
      guard let vector = try ties.principalVector(), let largest = vector.max() else {
        return Scores(graph.vertices.map { _ in .nan }, of: graph)
      }
      return Scores(vector.map { $0 / largest }, of: graph)
    } catch {
      throw .didNotConverge("eigenvector", iterations: error.iterations, residual: error.residual)
    }
  }

  /// The scores, or nothing where they are not unique.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let answer = try answer(in: question.graph)
    guard case .node(let scores) = answer.value, !scores.isEmpty, scores.allSatisfy({ $0 == nil }) else {
      return answer
    }
    return .undefined(
      Self.kind,
      because: question.graph.positive.tieCount == 0
        ? "There are no ties." : "Two separate parts of the map are equally well tied.")
  }
}

extension VertexMeasure where Self == Eigenvector {
  /// Being tied to the well tied.
  public static func eigenvector(_ weighting: Weighting = .binary) -> Self { Eigenvector(weighting) }
}
