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

/// A sentence of a card along the ties and against them, where the one for maps without direction does not do for both.
struct DirectedSentences {
  let outgoing: String
  let incoming: String

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
  /// The question, where it is another one.
  var question: String?
  /// The reading, where it is another one.
  var reading: String?
  /// The range, where it is another one.
  var range: String?
  /// The status, where it is another one.
  var status: MeasureCard.Status?

  /// Ties count by their strength.
  static let strengths = WeightedForm(definition: "Ties count by their strength.")
  /// Ties are the shorter the stronger they are.
  static let lengths = WeightedForm(definition: "A tie of strength w has the length 1/w: strong ties are short.")

  /// The same form with another question, reading, range or status.
  func with(
    question: String? = nil, reading: String? = nil, range: String? = nil, status: MeasureCard.Status? = nil
  ) -> WeightedForm {
    WeightedForm(
      definition: definition, question: question ?? self.question, reading: reading ?? self.reading,
      range: range ?? self.range, status: status ?? self.status)
  }

  func card(of card: MeasureCard) -> MeasureCard {
    card.qualified("weighted").with(
      question: question, definition: card.definition + " " + definition, reading: reading, range: range,
      status: status)
  }

  /// The definitions of the weighted form along the ties and against them.
  func definitions(of definitions: DirectedSentences?) -> DirectedSentences? {
    definitions.map {
      DirectedSentences(outgoing: $0.outgoing + " " + definition, incoming: $0.incoming + " " + definition)
    }
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
    definitions: DirectedSentences? = nil, readings: DirectedSentences? = nil, measure: (Direction) -> Measure
  ) -> [MeasureEntry] {
    let directed = Direction.allCases.map { direction in
      MeasureEntry(
        id + direction.suffix + suffix, measure(direction),
        card: card.qualified(direction.rawValue).with(
          question: questions[direction], definition: definitions?[direction], reading: readings?[direction]),
        maps: .directed)
    }
    let undirected = MeasureEntry(
      id + suffix, measure(.outgoing), card: card.with(question: questions.undirected),
      maps: .undirected(instead: directed.map(\.id)))
    return [undirected] + directed
  }

  /// The ids of a measure that follows ties and has a weighted form.
  ///
  /// - Parameter readings: along the ties and against them, unless the weighted form has a reading of its own.
  static func variants<Measure: CatalogMeasure>(
    of id: String, card: MeasureCard = Measure.card, questions: DirectedQuestions,
    definitions: DirectedSentences? = nil, readings: DirectedSentences? = nil, weighted: WeightedForm,
    measure: (Direction, Weighting) -> Measure
  ) -> [MeasureEntry] {
    variants(of: id, card: card, questions: questions, definitions: definitions, readings: readings) {
      measure($0, .binary)
    }
      + variants(
        of: id, suffix: Weighting.weighted.suffix, card: weighted.card(of: card), questions: questions,
        definitions: weighted.definitions(of: definitions), readings: weighted.reading == nil ? readings : nil
      ) { measure($0, .weighted) }
  }
}
