import PowerMapAnalysis
import PowerMapGraph

/// Finds that all routes of several stakeholders to those who decide pass one other.
struct GatekeeperFinder: Finder {
  /// The largest map on which every absence is tried out.
  private let limit = 500
  private let id = "access.decision"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard graph.order <= limit, let access = answers.scores(id), let between = answers.scores("betweenness") else {
      return []
    }
    let candidates = graph.vertices.filter { (between[$0] ?? 0) > 0 && graph[$0].isDecisionMaker != true }
    let gates = candidates.map { (keeper: $0, captives: captives(of: $0, access, graph)) }
    let counts = Set(gates.map(\.captives.count)).filter { $0 >= 2 }.sorted(by: >)
    let ranked = counts.map { count in gates.filter { $0.captives.count == count } }
    guard let widest = ranked.first else { return [] }
    return [finding(widest, ranked, reached: access.values.filter { $0 > 0 }.count, answers)]
  }

  /// Those who reach a decision on the map, and do not without the keeper.
  private func captives(of keeper: Vertex, _ access: Scores, _ graph: StakeholderGraph) -> [Vertex] {
    guard let absence = Absence(of: keeper, in: graph), let after = absence.values(id) else { return [] }
    return zip(absence.others, after).filter { (access[$0] ?? 0) > 0 && $1 == 0 }.map(\.0)
  }

  private typealias Gate = (keeper: Vertex, captives: [Vertex])

  /// - Parameter ranked: the gates by the number of their captives, most first, equals together.
  private func finding(_ widest: [Gate], _ ranked: [[Gate]], reached: Int, _ answers: MeasureAnswers) -> Finding {
    let graph = answers.graph
    let most = widest[0].captives.count
    let gates = ranked.prefix(3).enumerated().map { position, equals -> Prose in
      let keepers = graph.prose(equals.map(\.keeper))
      let those = position == 0 ? "" : "those of \(Wording.number(equals[0].captives.count)) "
      return "\(those)through \(equals.count > 1 ? "each of " : "")\(keepers)"
    }
    let dependents: Prose =
      widest.count == 1
      ? "Dependent on \(graph.prose(widest[0].keeper)): \(graph.prose(widest[0].captives, limit: 8))."
      : ""
    return Finding(
      """
      All routes of \(Wording.count(most, "stakeholder")) to \(DecisionWords.those(answers)) go \(Prose.list(gates)).
      """,
      importance: most >= 3 ? .decisive : .notable, stakeholders: widest.map(\.keeper),
      figures: [.init("would lose their route", "\(most) of \(reached)")],
      meaning: """
        Whoever holds such a gate can pass things on, change them or stop them, and may be overloaded. A second route would \
        take that weight off.
        """ + dependents,
      limits: "One weak tie around the gate would undo the finding; a gate is a position, not a motive.",
      measures: [id, "betweenness"])
  }
}
