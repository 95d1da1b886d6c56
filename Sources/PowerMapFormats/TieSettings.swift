/// How rows of ties are taken.
struct TieSettings: Hashable {
  /// What happens to a tie whose end is nobody in the list of stakeholders.
  enum UnknownEnd: Hashable {
    /// It is a fault.
    case refuse
    /// A stakeholder is made, with a warning.
    case add
    /// There is no list: the ties make the stakeholders.
    case imply
  }

  /// What happens to a tie whose end is nobody in the list.
  var unknownEnd = UnknownEnd.refuse
  /// Whether a cell may name several ends between bars, as in Kumu's files.
  var splitsBars = false
  /// Whether every tie goes both ways.
  var isUndirected = false
  /// Whether the influential one stands second.
  var isReversed = false
  /// Whether each row is what a respondent said of another, `n/a` for not known.
  var isSurvey = false
  /// Whether a weight of 0 is an answer: that there is no tie.
  var tellsAbsence = false
  /// Whether a negative weight is a negative tie.
  var hasSignedWeights = false
}
