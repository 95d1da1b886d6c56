internal import PowerMapGraph

/// Counts how many hear, on average, of what some start with, by simulation.
///
/// Whoever hears of it passes it along each outgoing tie once, each time with a chance: the same for all ties if `p` is
/// set, else half of strength divided by the top of the scale. The order of draws is fixed: those reached in turn, from
/// those who start in order, each tries all whom it influences in order, one draw for each not reached yet, with
/// SplitMix64; one sequence for all runs.
///
/// - Range: 1 to n, those who start included.
/// - Ties: read as chances, as above.
/// - Undefined: never.
/// - Complexity: runs times O(m).
/// - Reference: Kempe, Kleinberg & Tardos 2003 (independent cascade).
///
/// In a → b → c with p = 0.5 from a the mean is near 1.75.
struct SimulatedCascade: CatalogMeasure {
  static let card = MeasureCard(
    title: "Expected spread of a message", topic: .advice,
    question: "If the named stakeholders endorse it, how many hear of it on average?",
    definition: "The mean number of those reached when everybody reached passes it along each tie once, by chance.",
    reading: "Those who start are counted, too.",
    caution: "The chances are invented unless they were measured: try several values of p.",
    range: "1 to n", reference: "Kempe, Kleinberg & Tardos 2003", complexity: "runs times O(m)", status: .next)

  static let parameters = Simulation.parameters + [Cascade.chanceParameter]
  static let kind = "simulation"
  static let argument: MeasureArgument? = .stakeholders
  static let entries = [MeasureEntry("cascade.monte_carlo[]", SimulatedCascade())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let cascade = Cascade(from: try question.vertices(), of: question)
    let simulation = Simulation(of: question)
    var numbers = SplitMix64(seed: simulation.seed)
    var isReached = [Bool](repeating: false, count: question.graph.order)
    var total = 0.0
    for _ in 0..<simulation.runs {
      var queue = cascade.seeds
      for seed in queue { isReached[seed.index] = true }
      var next = 0
      while next < queue.count {
        let vertex = queue[next]
        next += 1
        for position in cascade.arcs[row: vertex] where !isReached[cascade.arcs.heads[position].index] {
          guard numbers.unit() < cascade.chances[position] else { continue }
          isReached[cascade.arcs.heads[position].index] = true
          queue.append(cascade.arcs.heads[position])
        }
      }
      for vertex in queue { isReached[vertex.index] = false }
      total += Double(queue.count)
    }
    return Answer(
      .simulation([Datum.Field("mean", .number(total / Double(simulation.runs)))]),
      parameters: simulation.fields + cascade.fields)
  }
}
