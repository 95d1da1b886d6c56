internal import PowerMapGraph

/// Names those who join when everybody joins as soon as enough of their influences have.
///
/// With *W* the strengths, somebody joins when those who have joined make up a share of at least the threshold of all
/// influence received:
///
///     Σ_{i joined} W(i, j) / Σ_i W(i, j) ≥ threshold
///
/// - Range: a set of stakeholders, those who start included.
/// - Ties: read as strengths.
/// - Undefined: never; whoever is influenced by nobody never joins.
/// - Complexity: O(n + m).
/// - Reference: Granovetter 1978, *American Journal of Sociology* 83:1420; Kempe, Kleinberg & Tardos 2003.
///
/// In a → b, c → b, b → d from a with threshold 0.5: a, b, d.
struct ThresholdCascade: CatalogMeasure {
  static let card = MeasureCard(
    title: "Spread by persuasion", topic: .advice,
    question: "If the named stakeholders join, who follows once enough others have?",
    definition: "Those who join, one after the other, when a share of their influences as large as the threshold has.",
    reading: "Those named are all who end up joining, those who start included.",
    caution: "The threshold is invented unless it was asked: try several.",
    range: "a set of stakeholders", reference: "Granovetter 1978; Kempe, Kleinberg & Tardos 2003",
    complexity: "O(n + m)", status: .next)

  static let parameters = [
    MeasureParameter(
      name: "threshold", meaning: "The share of influence that makes somebody join; 0.5 by default.",
      range: 0..<1.0.nextUp)
  ]

  static let kind = "set"
  static let argument: MeasureArgument? = .stakeholders
  static let entries = [MeasureEntry("cascade.lt[]", ThresholdCascade())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let threshold = question.parameter("threshold") ?? 0.5
    let ties = question.graph.positive
    let received = ties.incoming.strengths()
    var joined = [Double](repeating: 0, count: question.graph.order)
    var queue = try question.vertices().sorted()
    var hasJoined = [Bool](repeating: false, count: question.graph.order)
    for seed in queue { hasJoined[seed.index] = true }
    if threshold == 0 { for vertex in ties.vertices where received[vertex.index] > 0 { join(vertex) } }
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for position in ties.outgoing[row: vertex] {
        let head = ties.outgoing.heads[position]
        joined[head.index] += ties.outgoing.weight(at: position)
        let share = joined[head.index] / received[head.index]
        if share >= threshold || Scores.isTied(share, threshold) { join(head) }
      }
    }
    func join(_ vertex: Vertex) {
      guard !hasJoined[vertex.index] else { return }
      hasJoined[vertex.index] = true
      queue.append(vertex)
    }
    return Answer(.set(queue.sorted()), parameters: [Datum.Field("threshold", .number(threshold))])
  }
}
