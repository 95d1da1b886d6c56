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

extension MeasureCard {
  /// The card of a variant: what is said otherwise is given, the rest stays.
  func with(
    title: String? = nil, question: String? = nil, definition: String? = nil, reading: String? = nil,
    caution: String? = nil, range: String? = nil, reference: String? = nil, complexity: String? = nil,
    status: Status? = nil
  ) -> MeasureCard {
    MeasureCard(
      title: title ?? self.title, topic: topic, question: question ?? self.question,
      definition: definition ?? self.definition, reading: reading ?? self.reading, caution: caution ?? self.caution,
      range: range ?? self.range, reference: reference ?? self.reference, complexity: complexity ?? self.complexity,
      status: status ?? self.status)
  }

  /// The card of a variant whose title says what is different.
  func qualified(_ qualifier: String) -> MeasureCard { with(title: title + ", " + qualifier) }
}
