internal import PowerMapGraph

/// Counts the routes to a stakeholder that do not depend on each other.
///
/// The largest number of paths from *i* to the target that share nobody in between: as many as would have to drop out
/// before *i* loses its way (Menger), a direct tie counting one more.
///
/// - Range: 0 to n − 1.
/// - Ties: counted, however strong.
/// - Undefined: for the target itself.
/// - Complexity: O(k m) a stakeholder for k routes.
/// - Reference: Menger 1927, *Fundamenta Mathematicae* 10:96; Even & Tarjan 1975, *SIAM Journal on Computing* 4:507.
///
/// In a → b → mayor, a → c → mayor, d → a: two routes for a, one for b, c and d.
struct DisjointRoutes: CatalogMeasure {
  static let card = MeasureCard(
    title: "Independent routes", topic: .advice,
    question: "How many would have to drop out before this stakeholder loses its way to the named one?",
    definition: "The largest number of routes to the named stakeholder that share nobody in between.",
    reading: "0 no route, 1 hangs on single people, 2 and more can lose any one of them.",
    caution: "Some of the routes may be long and weak.",
    range: "0 to n − 1", reference: "Menger 1927; Even & Tarjan 1975, SIAM Journal on Computing 4:507",
    complexity: "O(n k m) for k routes", status: .next)

  static let kind = "node"
  static let argument: MeasureArgument? = .stakeholder

  static let entries = [MeasureEntry("routes.disjoint[]", DisjointRoutes())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let target = try question.vertex()
    let paths = DisjointPaths(to: target, along: question.graph.positive.outgoing)
    return Answer(.node(question.graph.vertices.map { $0 == target ? nil : Double(paths.count(from: $0)) }))
  }
}
