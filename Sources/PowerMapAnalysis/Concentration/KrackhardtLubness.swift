public import PowerMapGraph

/// Measures how far any two have a nearest common superior.
///
/// An upper bound of a pair is somebody who influences both, directly or through others (a member of the pair bounds
/// itself). A least upper bound is one whom all other upper bounds influence. Over the separate parts with *N* ≥ 3
/// members,
///
///     LUBness = 1 − pairs without a least upper bound / Σ (N − 1)(N − 2)/2
///
/// - Range: 0 to 1; an organization chart has 1.
/// - Ties: counted, however strong.
/// - Undefined: where no part has three members.
/// - Complexity: O(n m + n³/64), for parts of up to 2,000 stakeholders.
/// - Reference: Krackhardt 1994, in *Computational Organization Theory*.
///
/// In a → c, b → c: a and b have no common superior, 1 − 1/1 = 0.
public struct KrackhardtLubness: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "LUBness", topic: .concentration, question: "Has every pair somebody above both to turn to?",
    definition: "The share of pairs who have a common superior that every other common superior influences.",
    reading: "1 every conflict between two has somebody above to settle it, 0 hardly any has.",
    caution: "Where everybody can reach everybody it is 1 without anybody in command.",
    range: "0 to 1", reference: "Krackhardt 1994, in Computational Organization Theory", complexity: "O(n m + n³/64)",
    status: .next)

  static let entries = [MeasureEntry("krackhardt.lubness", KrackhardtLubness())]

  /// Measures LUBness.
  public init() {}

  /// The share of pairs with a least upper bound.
  public func figure(of graph: StakeholderGraph) throws(MeasureError) -> Double? {
    var missing = 0
    var possible = 0
    for component in graph.positive.components() where component.members.count > 2 {
      let size = component.members.count
      guard size <= KrackhardtLubness.limit else {
        throw .tooLarge(
          "krackhardt.lubness", limit: KrackhardtLubness.limit, in: .part, instead: "krackhardt.hierarchy")
      }
      possible += (size - 1) * (size - 2) / 2
      let ancestors = AncestorSets(of: component.members, along: graph.positive.incoming)
      for one in 0..<size {
        for other in (one + 1)..<size where !ancestors.haveLeastCommonAncestor(one, other) { missing += 1 }
      }
    }
    return possible > 0 ? 1 - Double(missing) / Double(possible) : nil
  }

  private static let limit = 2_000
}

extension GraphMeasure where Self == KrackhardtLubness {
  /// How far any two have a nearest common superior.
  public static var krackhardtLubness: Self { KrackhardtLubness() }
}
