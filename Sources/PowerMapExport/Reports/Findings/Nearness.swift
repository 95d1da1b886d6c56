import PowerMapAnalysis
import PowerMapGraph

/// How near stakeholders are to those who decide or, where nobody is marked as deciding, how many contacts they have.
struct Nearness {
  /// Where somebody stands, nearest first.
  enum Place: Comparable, Hashable {
    case decides
    case steps(Int)
    /// So many fewer contacts than there are others, so that more of them come first.
    case contacts(fewerThanAll: Int)
    case withoutRoute
    case withoutTie
  }

  private let places: [Place]
  private let order: Int

  /// Whether anybody is marked as deciding.
  let hasDecision: Bool

  init(_ answers: MeasureAnswers) {
    let graph = answers.graph
    let contacts = graph.positive.symmetrized().outgoing
    let deciding = Set(answers.analysis.decisionMakers)
    let access = deciding.isEmpty ? nil : answers.scores("access.decision")
    places = graph.vertices.map { vertex in
      if deciding.contains(vertex) { return .decides }
      let count = contacts.degree(of: vertex)
      if count == 0 { return .withoutTie }
      guard let access else { return .contacts(fewerThanAll: graph.order - 1 - count) }
      guard let share = access[vertex], share > 0 else { return .withoutRoute }
      return .steps(Int((1 / share).rounded()))
    }
    order = graph.order
    hasDecision = !deciding.isEmpty
  }

  /// Where somebody stands.
  subscript(vertex: Vertex) -> Place { places[vertex.index] }

  /// The number of contacts behind a place that tells them.
  func contacts(_ fewerThanAll: Int) -> Int { order - 1 - fewerThanAll }

  /// Some stakeholders, the nearest first and equals in the order of the map.
  func sorted(_ vertices: [Vertex]) -> [Vertex] {
    vertices.sorted { (self[$0], $0) < (self[$1], $1) }
  }

  /// How far some stakeholders are together: first how many are out of reach, then the sum of all steps.
  func distance(of vertices: [Vertex]) -> (outOfReach: Int, steps: Int) {
    vertices.reduce(into: (0, 0)) { sum, vertex in
      switch self[vertex] {
      case .decides: break
      case .steps(let steps): sum.1 += steps
      case .contacts(let fewer): sum.1 += fewer
      case .withoutRoute, .withoutTie: sum.0 += 1
      }
    }
  }
}
