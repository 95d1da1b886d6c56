import PowerMapGraph

/// What several raters said of the same stakeholder: the median counts, and each rating is kept as a column, `influence [Ana]`.
enum StakeholderRatings {
  /// What can be rated.
  static let items = ["influence", "interest", "stance"]

  /// The item and the rater that a heading names, the item under its own name; nil where it names none.
  static func column(_ heading: String) -> RatedColumn? {
    guard let column = RatedColumn(heading) else { return nil }
    let key = column.item.headerKey
    let field = [StakeholderField.influence, .interest, .stance].first { $0.key == key || $0.synonyms.contains(key) }
    return field.map { RatedColumn(item: $0.rawValue, rater: column.rater) }
  }

  /// The ratings of a stakeholder by their items.
  static func ratings(of person: Stakeholder) -> [(item: String, value: Double)] {
    [("influence", person.influence), ("interest", person.interest), ("stance", person.stance)].compactMap {
      item, value in
      value.map { (item, $0) }
    }
  }

  /// A stakeholder with its ratings kept under the name of a rater.
  static func kept(_ person: Stakeholder, as rater: String) -> Stakeholder {
    var kept = person
    for (item, value) in ratings(of: person) {
      kept.extras[RatedColumn(item: item, rater: rater).name] = value.shortText
    }
    return kept
  }

  /// A stakeholder with the median of what raters said of each item.
  ///
  /// - Parameter replacing: whether it stands instead of a value that is there already.
  static func withMedians(_ person: Stakeholder, replacing: Bool) -> Stakeholder {
    var person = person
    func median(_ item: String, _ value: Double?, _ isValid: (Double) -> Bool) -> Double? {
      guard replacing || value == nil else { return value }
      let ratings = person.extras.compactMap { name, text in
        column(name)?.item == item ? DecimalNumber.parse(text).flatMap { isValid($0) ? $0 : nil } : nil
      }
      return RatedColumn.median(ratings) ?? value
    }
    person.influence = median("influence", person.influence) { $0 >= 0 }
    person.interest = median("interest", person.interest) { $0 >= 0 }
    person.stance = median("stance", person.stance) { (-1...1).contains($0) }
    return person
  }
}
