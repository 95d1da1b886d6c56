import PowerMapAnalysis
import PowerMapGraph

/// How the ranking of stakeholders by one number changed between two maps.
struct RankMoves {
  /// What is ranked.
  let title: String
  private let thenValues: [Stakeholder.ID: Double]
  private let nowValues: [Stakeholder.ID: Double]
  private let thenRanks: [Stakeholder.ID: Int]
  private let nowRanks: [Stakeholder.ID: Int]

  /// Ranks the stakeholders of two maps.
  ///
  /// - Throws: `MapError` when the measure that was named is on neither map.
  init(
    from earlier: StakeholderGraph, to later: StakeholderGraph, by measure: String?, precision: Precision = .automatic
  ) throws(MapError) {
    func quantity(_ name: String) -> (then: Quantity?, now: Quantity?) {
      (
        Quantity.named(name, in: earlier, precision: precision), Quantity.named(name, in: later, precision: precision)
      )
    }
    var found = quantity(measure ?? "strength.out")
    if measure == nil, found.then == nil, found.now == nil { found = quantity("degree.out") }
    if let measure, found.then == nil, found.now == nil { throw .unknownQuantity(measure) }
    title = found.now?.title ?? found.then?.title ?? Language.Maps.exerted
    (thenValues, thenRanks) = RankMoves.ranks(found.then, of: earlier)
    (nowValues, nowRanks) = RankMoves.ranks(found.now, of: later)
  }

  private static func ranks(
    _ quantity: Quantity?, of graph: StakeholderGraph
  ) -> ([Stakeholder.ID: Double], [Stakeholder.ID: Int]) {
    guard let quantity else { return ([:], [:]) }
    let scores = Scores(quantity.values.map { $0 ?? .nan }, of: graph)
    var values: [Stakeholder.ID: Double] = [:]
    var ranks: [Stakeholder.ID: Int] = [:]
    for rank in scores.ranking() {
      values[graph[rank.vertex].id] = rank.value
      ranks[graph[rank.vertex].id] = rank.rank
    }
    return (values, ranks)
  }

  /// How many places somebody rose, below 0 fell; nil for those who are not ranked on both maps.
  func move(of id: Stakeholder.ID) -> Int? {
    guard let then = thenRanks[id], let now = nowRanks[id] else { return nil }
    return then - now
  }

  /// The places that somebody rose or fell as maps show them, nil for those who kept their place.
  func mark(of id: Stakeholder.ID) -> String? {
    guard let move = move(of: id), move != 0 else { return nil }
    return move > 0 ? "▲\(move)" : "▼\(-move)"
  }

  /// The numbers of now, and of then for those who are gone.
  func size(in union: MapUnion) -> Quantity {
    Quantity(title, values: union.graph.stakeholders.map { nowValues[$0.id] ?? thenValues[$0.id] })
  }
}
