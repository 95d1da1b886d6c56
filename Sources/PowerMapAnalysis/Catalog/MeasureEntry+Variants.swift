/// The question that a measure answers along the ties, against them, and where ties have no direction.
struct DirectedQuestions {
  let outgoing: String
  let incoming: String
  let undirected: String

  subscript(direction: Direction) -> String {
    switch direction {
    case .outgoing: outgoing
    case .incoming: incoming
    }
  }
}

/// What makes the weighted form of a measure different.
struct WeightedForm {
  /// The sentence that goes on the definition.
  let definition: String
  /// The range, where it is another one.
  var range: String?
  /// The status, where it is another one.
  var status: MeasureCard.Status?

  /// Ties count by their strength.
  static let strengths = WeightedForm(definition: "Ties count by their strength.")
  /// Ties are the shorter the stronger they are.
  static let lengths = WeightedForm(definition: "A tie of strength w has the length 1/w: strong ties are short.")

  /// The same form with another range or status.
  func with(range: String? = nil, status: MeasureCard.Status? = nil) -> WeightedForm {
    WeightedForm(definition: definition, range: range ?? self.range, status: status ?? self.status)
  }

  func card(of card: MeasureCard) -> MeasureCard {
    card.qualified("weighted").with(definition: card.definition + " " + definition, range: range, status: status)
  }
}

extension MeasureEntry {
  /// The ids of a measure of 0/1 ties and, where it has one, of its weighted form.
  static func variants<Measure: CatalogMeasure>(
    of id: String, card: MeasureCard = Measure.card, weighted: WeightedForm, measure: (Weighting) -> Measure
  ) -> [MeasureEntry] {
    [
      MeasureEntry(id, measure(.binary), card: card),
      MeasureEntry(id + Weighting.weighted.suffix, measure(.weighted), card: weighted.card(of: card)),
    ]
  }

  /// The ids of a measure that follows ties: `.out` and `.in` on maps with direction, neither on maps without.
  ///
  /// - Parameter suffix: what ids have after the direction.
  static func variants<Measure: CatalogMeasure>(
    of id: String, suffix: String = "", card: MeasureCard = Measure.card, questions: DirectedQuestions,
    measure: (Direction) -> Measure
  ) -> [MeasureEntry] {
    let directed = Direction.allCases.map { direction in
      MeasureEntry(
        id + direction.suffix + suffix, measure(direction),
        card: card.qualified(direction.rawValue).with(question: questions[direction]), maps: .directed)
    }
    let undirected = MeasureEntry(
      id + suffix, measure(.outgoing), card: card.with(question: questions.undirected),
      maps: .undirected(instead: directed.map(\.id)))
    return [undirected] + directed
  }

  /// The ids of a measure that follows ties and has a weighted form.
  static func variants<Measure: CatalogMeasure>(
    of id: String, card: MeasureCard = Measure.card, questions: DirectedQuestions, weighted: WeightedForm,
    measure: (Direction, Weighting) -> Measure
  ) -> [MeasureEntry] {
    variants(of: id, card: card, questions: questions) { measure($0, .binary) }
      + variants(of: id, suffix: Weighting.weighted.suffix, card: weighted.card(of: card), questions: questions) {
        measure($0, .weighted)
      }
  }
}
