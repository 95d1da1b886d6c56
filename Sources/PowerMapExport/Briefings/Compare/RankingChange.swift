import PowerMapAnalysis
import PowerMapGraph

/// The places of stakeholders in one order, then and now, and how far noise alone would move each of them.
struct RankingChange {
  /// One of two times.
  enum Time { case then, now }

  /// A stakeholder's place on each map; nil where it is not on it.
  struct Place {
    let id: Stakeholder.ID
    let then: Int?
    let now: Int?
    /// By how many places noise alone would move it, nine times of ten; nil where that was not tried.
    let noise: DrawnRange?

    /// How many places it rose, below 0 fell; nil for those who are not on both maps.
    var move: Int? { then.flatMap { then in now.map { then - $0 } } }

    /// Whether it moved further than noise would; nil where that was not tried.
    var isBeyondNoise: Bool? { move.flatMap { move in noise.map { !$0.contains(Double(move)) } } }
  }

  let ranking: HeadlineRanking
  /// Those of the earlier map in order, then the newcomers.
  let places: [Place]
  private let values: (then: [Double], now: [Double])

  /// Compares an order; nil where it has no numbers on either map.
  init?(
    _ ranking: HeadlineRanking, from earlier: StakeholderGraph, to later: StakeholderGraph, drawn: DrawnRanks?,
    precision: Precision
  ) {
    let then = earlier.values(of: ranking.id, in: earlier, precision: precision)
    let now = later.values(of: ranking.id, in: later, precision: precision)
    guard then.contains(where: { $0 > 0 }) || now.contains(where: { $0 > 0 }) else { return nil }
    let ranks = (then: DrawnRanks.places(of: then), now: DrawnRanks.places(of: now))
    self.ranking = ranking
    let stayers = earlier.vertices.map { vertex -> Place in
      let other = later.vertex(of: earlier[vertex].id)
      return Place(
        id: earlier[vertex].id, then: ranks.then[vertex.index], now: other.flatMap { ranks.now[$0.index] },
        noise: drawn?.moves(of: vertex))
    }
    let newcomers = later.vertices.filter { earlier.vertex(of: later[$0].id) == nil }
    places = stayers + newcomers.map { Place(id: later[$0].id, then: nil, now: ranks.now[$0.index], noise: nil) }
    values = (then, now)
  }

  /// Who comes first at a time; nobody where all have nothing.
  func first(_ time: Time) -> [Stakeholder.ID] {
    let largest = (time == .then ? values.then : values.now).filter { !$0.isNaN }.max() ?? 0
    guard largest > 0 else { return [] }
    return places.filter { (time == .then ? $0.then : $0.now) == 1 }.map(\.id)
  }
}
