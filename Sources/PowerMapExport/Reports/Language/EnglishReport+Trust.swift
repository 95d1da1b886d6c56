extension EnglishReport {
  /// What the question of trust between partners says.
  enum Trust {
    static let title: Prose = "How partners see each other"
    static let trust = "trust"
    static let value = "value"

    static func mean(_ scale: String, _ mean: Double, share: Double, raters: Int) -> Prose {
      """
      Partners rate the \(scale) between them \(NumberText.rounded(mean, places: 1)) on a scale from 1 to 4, which is \
      \(NumberText.percent(share)) of what is possible, by the word of \(Wording.count(raters, "partner")) who rated others.
      """
    }
    static func most(_ scale: String, _ names: Prose, _ count: Int, _ score: Double) -> Prose {
      """
      Rated highest in \(scale) \(Wording.form(count, "is", "are")) \(names), with \(NumberText.rounded(score, places: 1))\
      \(count > 1 ? " each" : "").
      """
    }
    static func oneSided(
      _ scale: String, _ count: Int, _ rater: Prose, _ rating: Double, _ other: Prose, _ back: Double
    ) -> Prose {
      """
      In \(Wording.count(count, "relation")) the two sides differ in \(scale) by a point or more. The widest gap: \(rater) rates \
      \(other) \(NumberText.rounded(rating, places: 1)) and is rated \(NumberText.rounded(back, places: 1)) in return.
      """
    }
    static func noGap(_ scale: String) -> Prose { "No two who rated each other differ in \(scale) by a point or more." }
    static func assumption(outOfScale: Int) -> Prose {
      let left: Prose =
        outOfScale == 0
        ? ""
        : "\(Wording.count(outOfScale, "rating").capitalizedWord) beyond 1 to 4 \(Wording.form(outOfScale, "is", "are")) left out."
      return "Scores are means of what others said, each rater counting the same."
        + "A score from few raters says little, and a low one may tell as much of the rater as of the rated." + left
    }
    static let caption: Prose = "How partners are rated, from 1 to 4"
    static func column(_ scale: String) -> Prose { "\(scale.capitalizedWord)" }
    static let raters: Prose = "Raters"
    static func gapCaption(_ scale: String, _ shown: Int, of all: Int) -> Prose {
      shown == all
        ? "Relations that one side rates higher in \(scale)"
        : "Relations that one side rates higher in \(scale): the widest \(shown) of \(WrittenNumber.grouped(all))"
    }
    static let rater: Prose = "Who rates"
    static let says: Prose = "Rating"
    static let other: Prose = "Rated back by"
  }
}
