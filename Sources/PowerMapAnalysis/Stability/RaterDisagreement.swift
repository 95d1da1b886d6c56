public import PowerMapGraph

/// Measures how far the raters of a stakeholder are apart.
///
/// Of raters who gave *r(1)* … *r(k)* on a scale from *lowest* to *highest*,
///
///     disagreement = mean over pairs of raters | r(i) − r(j) |  /  (highest − lowest)
///
/// The scale is the one that the map declares, else the smallest standard scale that holds all ratings; stances go from −1 to 1.
///
/// - Range: 0 to 1.
/// - Ties: not read.
/// - Undefined: for fewer than two raters.
/// - Complexity: O(k log k) a stakeholder of k raters.
/// - Reference: Gini 1912 (mean difference); Romney, Weller & Batchelder 1986, *American Anthropologist* 88:313 (several informants).
///
/// On the scale 1–5 the ratings 1, 3 and 5 are 2, 2 and 4 apart: 8/3 of 4, 0.667.
public struct RaterDisagreement: VertexMeasure {
  /// What was rated.
  public enum Item: String, Hashable, Sendable, CaseIterable {
    case influence, interest, stance
  }

  /// What was rated.
  public let item: Item

  /// What the measure says about itself.
  public static let card = Item.influence.card

  static let entries = Item.allCases.map {
    MeasureEntry("disagreement.\($0.rawValue)", RaterDisagreement($0), card: $0.card)
  }

  /// Measures disagreement about one item.
  public init(_ item: Item) { self.item = item }

  /// The disagreement about each stakeholder.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let ratings = graph.ratings(of: item.rawValue)
    let scale = scale(of: ratings.flatMap { $0 }, in: graph)
    return Scores(ratings.map { RaterDisagreement.disagreement($0, on: scale) ?? .nan }, of: graph)
  }

  private func scale(of ratings: [Double], in graph: StakeholderGraph) -> RatingScale? {
    let declared: RatingScale? =
      switch item {
      case .influence: graph.about.conventions.influenceScale
      case .interest: graph.about.conventions.interestScale
      case .stance: RatingScale(lowest: -1, highest: 1)
      }
    return declared ?? RatingScale.standard(holding: ratings)
  }

  /// The mean difference of two ratings as a share of a scale, at most 1; nil for fewer than two or without a scale.
  static func disagreement(_ ratings: [Double], on scale: RatingScale?) -> Double? {
    guard ratings.count > 1, let scale else { return nil }
    let count = Double(ratings.count)
    // In ascending order the rating at place i is the greater one of i pairs and the lesser one of all others.
    let differences = ratings.sorted().enumerated().reduce(0.0) { sum, rating in
      sum + (2 * Double(rating.offset) - count + 1) * (rating.element / (scale.highest - scale.lowest))
    }
    return min(1, max(0, 2 * differences / (count * (count - 1))))
  }
}

extension RaterDisagreement.Item {
  fileprivate var card: MeasureCard {
    MeasureCard(
      title: "Disagreement on \(rawValue)", topic: .certainty,
      question: "How far apart are those who rated the stakeholder’s \(rawValue)?",
      definition: "The mean difference between the ratings of two raters, as a share of the width of the scale.",
      reading: "0 all say the same; above 0.5 they are more than half of the scale apart.",
      caution: "Two raters who agree may both be wrong.",
      range: "0 to 1", reference: "Gini 1912; Romney, Weller & Batchelder 1986, American Anthropologist 88:313",
      complexity: "O(n k log k) for k raters", status: .next)
  }
}

extension VertexMeasure where Self == RaterDisagreement {
  /// How far the raters of a stakeholder are apart.
  public static func disagreement(_ item: RaterDisagreement.Item) -> Self { RaterDisagreement(item) }
}
