/// What a measure says about itself, in words for the people who read its numbers.
public struct MeasureCard: Hashable, Sendable {
  /// Whether a measure answers a question of a first meeting or gives an analyst's second opinion.
  public enum Status: String, Hashable, Sendable {
    /// Answers a question asked in the first meeting, from data people have.
    case core
    /// Needs extra data or more care.
    case next
  }

  /// What the measure is called.
  public let title: String
  /// The organizer's question that it belongs to.
  public let topic: Topic
  /// The question that it answers, as a person would ask it.
  public let question: String
  /// How it is computed, in one or two plain sentences.
  public let definition: String
  /// How to read its numbers, in one plain sentence.
  public let reading: String
  /// What it does not say, in one plain sentence.
  public let caution: String
  /// The range of its values.
  public let range: String
  /// Where it was defined.
  public let reference: String
  /// What computing it costs.
  public let complexity: String
  /// Core or next.
  public let status: Status

  /// Makes a card.
  public init(
    title: String, topic: Topic, question: String, definition: String, reading: String, caution: String,
    range: String, reference: String, complexity: String, status: Status
  ) {
    self.title = title
    self.topic = topic
    self.question = question
    self.definition = definition
    self.reading = reading
    self.caution = caution
    self.range = range
    self.reference = reference
    self.complexity = complexity
    self.status = status
  }
}

/// The organizer's questions, in the order in which they are asked.
public enum Topic: String, Hashable, Sendable, CaseIterable {
  /// Who has influence, who is under it?
  case influence
  /// Who stands in between?
  case brokerage
  /// Who decides formally?
  case voting
  /// Where is power concentrated?
  case concentration
  /// Who is cut off? What breaks?
  case cohesion
  /// Is it fair between groups?
  case equity
  /// Who stands together? Who is missing?
  case coalitions
  /// Whom do we talk to next?
  case advice
  /// What changed?
  case change
  /// How sure are we?
  case certainty

  /// The question in words.
  public var question: String {
    switch self {
    case .influence: "Who has influence, who is under it?"
    case .brokerage: "Who stands in between?"
    case .voting: "Who decides formally?"
    case .concentration: "Where is power concentrated?"
    case .cohesion: "Who is cut off? What breaks?"
    case .equity: "Is it fair between groups?"
    case .coalitions: "Who stands together? Who is missing?"
    case .advice: "Whom do we talk to next?"
    case .change: "What changed?"
    case .certainty: "How sure are we?"
    }
  }
}
