import PowerMapGraph

/// How many of those asked a number rests on, and between which bounds the ties that nobody told of leave it.
///
/// Every answer that rests on ties has one where somebody did not answer (Stork & Richards 1992; Huisman 2009). Bounds are given of measures that
/// only grow, or only fall, with every tie more: with all unknown ties absent, and with all of them there.
///
/// In a → b, where b did not answer: density 0.5, based on 1 of 2, from 0.5 to 1.
public struct AnswerBasis: Hashable, Sendable {
  /// How many of those asked answered; nil where the map does not say how many were asked.
  public let answered: Int?
  /// How many were asked; nil where the map does not say.
  public let asked: Int?
  /// How many of those asked did not answer.
  public let silent: Int
  /// The answer's least values, in its own shape; nil where no bounds can be told.
  public let lower: Answer.Value?
  /// The answer's greatest values, in its own shape; nil where no bounds can be told.
  public let upper: Answer.Value?

  /// What an answer rests on; nil where it does not rest on ties or nothing is unknown.
  init?(of answer: Answer, to id: String, in analysis: Analysis) {
    guard AnswerBasis.restsOnTies(id), let unknown = UnknownTies(of: analysis.graph) else { return nil }
    answered = unknown.answered
    asked = unknown.asked
    silent = unknown.missing
    guard AnswerBasis.bounded.contains(id), let entry = MeasureCatalog.entry(id), let full = unknown.graphWithAll(),
      let question = try? Question(id, argument: "", of: entry, to: Analysis(full)),
      let most = try? entry.measure.answer(to: question)
    else {
      lower = nil
      upper = nil
      return
    }
    lower = AnswerBasis.extreme(answer.value, most.value, min)
    upper = AnswerBasis.extreme(answer.value, most.value, max)
  }

  /// Whether the bounds differ anywhere.
  public var hasRange: Bool { lower != upper }

  /// What fills files beside the number.
  ///
  /// - Parameter datum: how an answer is written.
  public func fields(_ datum: (Answer.Value) -> Datum) -> [Datum.Field] {
    var fields: [Datum.Field] = []
    if let answered { fields.append(Datum.Field("answered", .number(Double(answered)))) }
    if let asked { fields.append(Datum.Field("asked", .number(Double(asked)))) }
    fields.append(Datum.Field("silent", .number(Double(silent))))
    if let lower { fields.append(Datum.Field("lower", datum(lower))) }
    if let upper { fields.append(Datum.Field("upper", datum(upper))) }
    return fields
  }

  /// Whether the answer to an id changes with the ties of a map.
  static func restsOnTies(_ id: String) -> Bool {
    let (pattern, argument) = MeasureCatalog.split(id)
    guard let entry = MeasureCatalog.entry(pattern), !withoutTies.contains(pattern) else { return false }
    if entry.card.topic == .voting { return false }
    guard entry.argument == .amounts, let argument else { return true }
    guard MeasureCatalog.entry(MeasureCatalog.split(argument).pattern) != nil else { return false }
    return restsOnTies(argument)
  }

  /// The measures outside voting that no tie changes.
  private static let withoutTies: Set<String> = [
    "graph.nodes", "groups.labels", "cover.minimum", "cover.greedy", "disagreement.influence", "disagreement.interest",
    "disagreement.stance",
  ]

  /// The measures that every tie more can only raise, or only lower.
  private static let bounded: Set<String> = [
    "density", "degree", "degree.out", "degree.in", "degree.total", "degree.neighbors", "components.weak.count",
    "components.weak.largest_share", "components.strong.count", "components.strong.largest_share",
  ]

  /// The lesser or the greater of two answers of one shape, number by number.
  private static func extreme(
    _ left: Answer.Value, _ right: Answer.Value, _ choose: (Double, Double) -> Double
  ) -> Answer.Value? {
    func chosen(_ left: Double?, _ right: Double?) -> Double? {
      left.flatMap { left in right.map { choose(left, $0) } }
    }
    switch (left, right) {
    case (.graph(let left), .graph(let right)): return .graph(chosen(left, right))
    case (.node(let left), .node(let right)): return .node(zip(left, right).map { chosen($0, $1) })
    default: return nil
    }
  }
}
