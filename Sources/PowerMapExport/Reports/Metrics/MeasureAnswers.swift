import PowerMapAnalysis
import PowerMapGraph

/// The answers of one analysis, each computed once, when it is first asked for.
///
/// Lives on the stack of one call that writes a table or a report; it is not shared.
final class MeasureAnswers {
  let analysis: Analysis
  private var known: [String: Result<Answer, MeasureError>]

  /// Asks an analysis; answers that are known already may be handed over.
  init(_ analysis: Analysis, known: [String: Answer] = [:]) {
    self.analysis = analysis
    self.known = known.mapValues { .success($0) }
  }

  var graph: StakeholderGraph { analysis.graph }

  /// The answer of a measure, or why there is none.
  func result(_ id: String) -> Result<Answer, MeasureError> {
    if let result = known[id] { return result }
    let result = Result { () throws(MeasureError) in try analysis.answer(id) }
    known[id] = result
    return result
  }

  /// The value of a measure, nil where it has no answer.
  func value(_ id: String) -> Answer.Value? { try? result(id).get().value }

  /// The numbers of a measure of kind node.
  func scores(_ id: String) -> Scores? {
    guard let answer = try? result(id).get(), case .node(let values) = answer.value, values.count == graph.order
    else { return nil }
    return Scores(values.map { $0 ?? .nan }, of: graph, estimate: answer.estimate)
  }

  /// That the numbers of a measure are estimates, and the bounds that unknown ties leave, behind a space; else nothing.
  ///
  /// - Parameter written: writes a bound as the number itself is written.
  func remark(_ id: String, _ written: (Double) -> String = NumberText.readable) -> String {
    guard let answer = try? result(id).get() else { return "" }
    let parts = [answer.estimate == nil ? nil : answer.note, answer.basis?.rangeSentence(written)].compactMap { $0 }
    return parts.map { " \($0)" }.joined()
  }

  /// On how many of those asked some measures rest, as far as one of them rests on ties and somebody did not answer.
  func basis(of ids: [String]) -> AnswerBasis? {
    guard UnknownTies(of: graph) != nil else { return nil }
    return ids.lazy.compactMap { try? self.result($0).get().basis }.first
  }

  /// The normalized numbers of a measure of kind node.
  func shares(_ id: String) -> Scores? {
    guard case .node(let values) = try? result(id).get().share, values.count == graph.order else { return nil }
    return Scores(values.map { $0 ?? .nan }, of: graph)
  }

  /// The number of a measure of kind graph.
  func figure(_ id: String) -> Double? {
    guard case .graph(let value) = value(id) else { return nil }
    return value
  }

  /// The count of a measure of kind graph, nil when it is no whole number.
  func count(_ id: String) -> Int? { figure(id).flatMap { Int(exactly: $0) } }

  /// The stakeholders of a measure of kind set, in order.
  func set(_ id: String) -> [Vertex]? {
    guard case .set(let vertices) = value(id) else { return nil }
    return vertices.sorted()
  }

  /// The words of a measure of kind label.
  func labels(_ id: String) -> [String?]? {
    guard case .label(let labels) = value(id), labels.count == graph.order else { return nil }
    return labels
  }

  /// The numbers by group of a measure of kind map.
  func groupFigures(_ id: String) -> [String: Double] {
    guard case .map(let fields) = value(id) else { return [:] }
    var figures: [String: Double] = [:]
    for field in fields { if case .number(let number) = field.value { figures[field.name] = number } }
    return figures
  }

  /// The named numbers of one kind within the records of a measure of kind map, by group.
  func groupFigures(_ id: String, part: String) -> [String: Double] {
    guard case .map(let fields) = value(id) else { return [:] }
    var figures: [String: Double] = [:]
    for field in fields {
      guard case .record(let parts) = field.value else { continue }
      for case (part, .number(let number)) in parts.map({ ($0.name, $0.value) }) { figures[field.name] = number }
    }
    return figures
  }

  /// The rows of a measure of kind matrix.
  func matrix(_ id: String) -> [[Double?]]? {
    guard case .matrix(let rows) = value(id) else { return nil }
    return rows
  }

  /// The numbers of a measure of kind list.
  func numbers(_ id: String) -> [Double]? {
    guard case .list(let items) = value(id) else { return nil }
    let numbers = items.compactMap { item in if case .number(let number) = item { number } else { nil } }
    return numbers.count == items.count ? numbers : nil
  }
}
