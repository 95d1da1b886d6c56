import PowerMapAnalysis
public import PowerMapGraph

/// Routes that somebody looks for: from whom, to whom, and past whom.
public struct RoutesQuestion: Sendable {
  /// Where routes may begin.
  public var sources: [Vertex]
  /// Where they may end; empty for those who decide.
  public var targets: [Vertex] = []
  /// Who must not be in between.
  public var avoided: Set<Vertex> = []
  /// Whether opponents must not be in between: those in conflict with somebody who starts, or of the other side in stance.
  public var avoidsOpponents = false
  /// How many routes are told in order, and apart.
  public var count = 3

  /// Looks for routes from some stakeholders.
  public init(from sources: [Vertex]) { self.sources = sources }

  /// The question on a map: nobody starts where routes end, and everybody is known whom they pass by.
  ///
  /// - Throws: `BriefingError` where nobody decides and no goal is named, or nobody is left to start.
  func settled(in graph: StakeholderGraph) throws(BriefingError) -> RoutesQuestion {
    var question = self
    if targets.isEmpty { question.targets = graph.decisionMakers }
    guard !question.targets.isEmpty else { throw .lacks(.decisionMakers) }
    let goals = Set(question.targets)
    question.sources = sources.filter { !goals.contains($0) }
    guard !question.sources.isEmpty else { throw .startsAreGoals }
    let opponents = question.opponents(in: graph)
    if avoidsOpponents { question.avoided.formUnion(opponents) }
    question.avoided.subtract(goals.union(question.sources))
    return question
  }

  /// Who is against those who start: in conflict with one of them, or of the other side in stance.
  ///
  /// The side of those who start is that of their stances taken together; where these are unknown, support.
  func opponents(in graph: StakeholderGraph) -> Set<Vertex> {
    let side = sources.compactMap { graph[$0].stance }.reduce(0, +) < 0 ? -1.0 : 1
    let own = Set(sources)
    return Set(
      graph.vertices.filter { vertex in
        guard !own.contains(vertex) else { return false }
        if let stance = graph[vertex].stance, stance * side < 0 { return true }
        return sources.contains {
          graph.negative.outgoing.position(from: $0, to: vertex) != nil
            || graph.negative.outgoing.position(from: vertex, to: $0) != nil
        }
      })
  }

  /// The routes of a settled question.
  func routes(in analysis: Analysis) -> RoutesBetween {
    RoutesBetween(from: sources, to: targets, avoiding: avoided, scale: analysis.scale, in: analysis.graph)
  }
}
