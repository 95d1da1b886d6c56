internal import PowerMapGraph

/// Lists the best routes to a stakeholder one after the other.
///
/// From each stakeholder the simple paths to the target with the smallest sums of 1/strength, those of equal length
/// in the order of their stops.
///
/// - Range: lengths above 0, ascending.
/// - Ties: of length 1/strength.
/// - Undefined: the list is empty for the target and for those without a path.
/// - Complexity: O(k n m log n) a stakeholder for k routes; for maps of up to 1,000 stakeholders.
/// - Reference: Yen 1971, *Management Science* 17:712.
///
/// In a → b → mayor of strength 2 each and a → mayor of 0.5: from a by way of b (length 1), then directly (2).
struct RouteAlternatives: CatalogMeasure {
  static let card = MeasureCard(
    title: "Best routes in order", topic: .advice, question: "Which other routes lead to the named stakeholder?",
    definition: "For each stakeholder the routes with the smallest sums of 1/strength, the best first.",
    reading: "A second route that is hardly longer is a way around whoever blocks the first.",
    caution: "Routes may share most of their stops: ask for independent routes, too.",
    range: "lengths above 0", reference: "Yen 1971, Management Science 17:712", complexity: "O(k n² m log n)",
    status: .next)

  static let parameters = [
    MeasureParameter(name: "k", meaning: "How many routes are sought; 3 by default.", range: 1..<51)
  ]

  static let kind = "list"
  static let argument: MeasureArgument? = .stakeholder

  static let entries = [MeasureEntry("routes.k_shortest[]", RouteAlternatives())]

  private static let limit = 1_000

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let graph = question.graph
    let search = RankedRoutes(to: try question.vertex(), in: graph.positive)
    guard graph.order <= RouteAlternatives.limit else {
      throw .tooLarge("routes.k_shortest", limit: RouteAlternatives.limit, instead: "routes.length")
    }
    let count = Int(question.parameter("k") ?? 3)
    let lists = graph.vertices.map { source in
      Datum.list(
        search.routes(from: source, count: count).map { route in
          .record([
            Datum.Field("length", .number(route.length)),
            Datum.Field("path", .list(route.stops.map { .text(graph[$0].id.text) })),
          ])
        })
    }
    return Answer(.list(lists), parameters: [Datum.Field("k", .number(Double(count)))])
  }
}
