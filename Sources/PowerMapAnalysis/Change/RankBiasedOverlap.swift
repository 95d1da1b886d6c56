internal import PowerMapGraph
internal import RealModule

/// Measures whether the same people are at the top, the very top counting most.
///
/// With *A(d)* the share that the first *d* of both rankings have in common, and *p* the weight that each further place
/// keeps, the extrapolated overlap of Webber and others,
///
///     overlap = (1 − p) Σ_d A(d) p^(d − 1)          continued beyond the end of the rankings as it ends
///
/// - Range: 0 (nobody in common) to 1 (the same ranking).
/// - Ties: as the score reads them.
/// - Undefined: without a later map, and where the argument has no numbers. Equal numbers rank in the order of
///   stakeholders.
/// - Complexity: O(n log n) after the scores.
/// - Reference: Webber, Moffat & Zobel 2010, *ACM Transactions on Information Systems* 28(4):20, equation 32.
///
/// From a, b to b, a with *p* = 0.9: 0.1 · (0 + 1 · 0.9) + 0.81 = 0.9.
struct RankBiasedOverlap: CatalogMeasure {
  static let card = MeasureCard(
    title: "Agreement at the top", topic: .change, question: "Are the same people at the top as before?",
    definition:
      "The mean share that the first one, two, three and so on of both rankings have in common, the first most.",
    reading: "1 the same ranking, 0 nobody in common.",
    caution: "How fast places lose weight is a choice: p is told beside the number.",
    range: "0 to 1", reference: "Webber, Moffat & Zobel 2010, ACM TOIS 28(4):20", complexity: "O(n log n)",
    status: .next)

  static let parameters = [
    MeasureParameter(
      name: "p", meaning: "The weight that each further place keeps; 0.9 by default.",
      range: Double.leastNormalMagnitude..<1)
  ]

  static let kind = "graph"
  static let argument: MeasureArgument? = .amounts
  static let entries = [MeasureEntry("change.rbo[]", RankBiasedOverlap())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    let before = try question.amounts()
    let after = try question.asked(of: later).amounts()
    guard !before.values.isEmpty, !after.values.isEmpty else {
      return Answer(.graph(nil), note: before.note ?? after.note)
    }
    let shared = question.graph.vertices.compactMap { vertex in
      later.vertex(of: question.graph[vertex].id).map {
        (before: before.values[vertex.index], after: after.values[$0.index])
      }
    }
    let persistence = question.parameter("p") ?? 0.9
    /// Ties go to the earlier stakeholder.
    let rankings = [shared.map(\.before), shared.map(\.after)].map { Scores.tiers(of: $0.map { $0 ?? .nan }).joined() }
    let overlap = RankBiasedOverlap.overlap(Array(rankings[0]), Array(rankings[1]), persistence: persistence)
    return Answer(
      .graph(overlap), parameters: [Datum.Field("p", .number(persistence))], note: before.note ?? after.note)
  }

  /// The extrapolated overlap of two rankings without repetition, which may be of different length.
  static func overlap(_ one: [Int], _ other: [Int], persistence: Double) -> Double {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard let last = long.indices.last else { return 1 }
    guard !short.isEmpty else { return 0 }
    var seen: Set<Int> = []
    var common = 0.0
    var commonOfShort = 0.0
    var sum = 0.0
    for place in long.indices {
      let depth = Double(place + 1)
      for item in [long[place]] + (place < short.count ? [short[place]] : []) where !seen.insert(item).inserted {
        common += 1
      }
      if place == short.count - 1 { commonOfShort = common }
      let weight = Double.pow(persistence, depth)
      sum += common / depth * weight
      if place >= short.count {
        sum += commonOfShort * (depth - Double(short.count)) / (Double(short.count) * depth) * weight
      }
    }
    let end = (common - commonOfShort) / Double(last + 1) + commonOfShort / Double(short.count)
    return (1 - persistence) / persistence * sum + end * .pow(persistence, Double(last + 1))
  }
}
