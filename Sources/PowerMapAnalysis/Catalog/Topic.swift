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
