import PowerMapAnalysis
import PowerMapGraph

/// Finds that ties and conflicts split the map into two camps.
struct CampFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard graph.order <= FindingThresholds.largestForCamps,
      graph.conflicts.count >= FindingThresholds.fewestConflicts
    else { return [] }
    let split = Frustration(of: graph)
    guard let share = split.share, share <= FindingThresholds.contradicting,
      Double(split.count) <= FindingThresholds.unexplained * Double(graph.conflicts.count),
      let part = answers.conflictParts.first
    else { return [] }
    let camps = [true, false].map { side in part.filter { split.camps[$0.index] == side } }
      .sorted { ($1.count, $0.first ?? Vertex(0)) < ($0.count, $1.first ?? Vertex(0)) }
    guard let smaller = camps.last, smaller.count > 1 else { return [] }
    return [
      Finding(
        Language.Camp.headline(contradicting: split.count, of: split.ties), importance: .notable,
        effect: FindingThresholds.contradicting / max(share, 1 / Double(split.ties)), section: .coalitions,
        basis: .told(split.isExact ? Language.Camp.exact : Language.Camp.atMost), stakeholders: camps.flatMap { $0 },
        figures: [.init(Language.Camp.figure, Language.of(split.count, split.ties))],
        meaning: Language.Camp.meaning(graph.prose(camps[0], limit: 6), graph.prose(smaller, limit: 6)),
        limits: Language.Camp.limits, measures: ["signed.frustration", "signed.frustration.share"])
    ]
  }
}

extension MeasureAnswers {
  /// The parts of the map that support or conflict joins, those with most conflict first.
  fileprivate var conflictParts: [[Vertex]] {
    var label = Array(graph.vertices.map(\.index))
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while label[vertex] != vertex { vertex = label[vertex] }
      return vertex
    }
    for tail in graph.vertices {
      for head in Array(graph.positive.outgoing.heads(of: tail)) + Array(graph.negative.outgoing.heads(of: tail)) {
        let (one, other) = (root(tail.index), root(head.index))
        label[max(one, other)] = min(one, other)
      }
    }
    let parts = Grouping(graph.vertices.map { String(root($0.index)) }).members
    let conflicts = parts.map { part in part.reduce(0) { $0 + graph.negative.outgoing.degree(of: $1) } }
    return parts.indices.filter { conflicts[$0] > 0 }.sorted { conflicts[$0] > conflicts[$1] }.map { parts[$0] }
  }
}
