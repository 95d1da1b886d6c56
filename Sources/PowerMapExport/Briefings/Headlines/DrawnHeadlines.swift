import PowerMapAnalysis
import PowerMapGraph

/// What the figures and orders of a map become on maps that were drawn at random from it.
struct DrawnHeadlines {
  /// The numbers of each map, in the order of the figures.
  let values: [[Double?]]
  /// The places on all maps, in the order of the orders.
  let ranks: [DrawnRanks]

  /// Reads so many maps.
  init(
    _ maps: any RandomMaps, count: Int, of graph: StakeholderGraph, figures: [HeadlineFigure],
    rankings: [HeadlineRanking], precision: Precision
  ) {
    let readings = maps.read(count) { drawn -> (figures: [Double?], scores: [[Double]]) in
      var analysis = Analysis(drawn)
      analysis.precision = precision
      let answers = MeasureAnswers(analysis)
      let scores = rankings.map { ranking -> [Double] in
        guard let scores = answers.scores(ranking.id) else { return graph.stakeholders.map { _ in .nan } }
        return graph.stakeholders.map { drawn.vertex(of: $0.id).flatMap { scores[$0] } ?? .nan }
      }
      return (answers.values(of: figures), scores)
    }
    values = readings.map(\.figures)
    ranks = rankings.indices.map { ranking in DrawnRanks(readings.map { $0.scores[ranking] }) }
  }

  /// Where the numbers of a figure lie.
  func range(_ figure: Int) -> DrawnRange? { DrawnRange(values.map { $0[figure] }) }

  /// How much a figure differs from one map to the next, in pairs: the first and second map, the third and fourth.
  func differences(_ figure: Int) -> DrawnRange? {
    DrawnRange(
      stride(from: 0, to: values.count - 1, by: 2).flatMap { pair -> [Double?] in
        guard let one = values[pair][figure], let other = values[pair + 1][figure] else { return [] }
        return [one - other, other - one]
      })
  }

  /// How many maps can be read within seconds.
  static func count(for graph: StakeholderGraph) -> Int {
    Double(graph.order) * Double(graph.positive.outgoing.count) <= FindingThresholds.largestThousand ? 1_000 : 100
  }
}

extension Array<HeadlineFigure> {
  /// Those that can be read often from a map of its size.
  func triable(on graph: StakeholderGraph) -> [HeadlineFigure] { graph.isSmallEnoughToTry ? self : filter(\.isQuick) }
}
