public import PowerMapGraph

/// How the places of stakeholders vary over maps that were drawn at random.
///
/// Holds the numbers of each stakeholder on each map; places are competition ranks ("1224") among those who are on it.
///
/// - Complexity: O(draws × n log n).
/// - Reference: Borgatti, Carley & Krackhardt 2006, *Social Networks* 28:124.
public struct DrawnRanks: Sendable {
  /// The numbers of each map in the order of the original's stakeholders, NaN for those who are not on it.
  private let values: [[Double]]
  /// The places of each map in the same order, nil for those who have none.
  private let places: [[Int?]]

  /// Ranks the stakeholders of each map.
  ///
  /// - Parameter values: the numbers of each map in the order of the original's stakeholders, NaN for those who are not on it.
  public init(_ values: [[Double]]) {
    self.values = values
    places = Cores.map(values.count) { DrawnRanks.places(of: values[$0]) }
  }

  /// The place of each number, nil for those that are undefined.
  public static func places(of values: [Double]) -> [Int?] {
    var places = [Int?](repeating: nil, count: values.count)
    var place = 1
    for tied in Scores.tiers(of: values) {
      for position in tied { places[position] = place }
      place += tied.count
    }
    return places
  }

  /// How many maps there are.
  public var count: Int { values.count }

  /// Where the places of somebody lie; nil for those who never have one.
  public func range(of vertex: Vertex) -> DrawnRange? { DrawnRange(places.map { $0[vertex.index].map(Double.init) }) }

  /// Of the maps that somebody is on, the share on which its place is at most so high; nil where it is on none.
  public func share(of vertex: Vertex, amongFirst limit: Int) -> Double? {
    let own = places.compactMap { $0[vertex.index] }
    return own.isEmpty ? nil : Double(own.count { $0 <= limit }) / Double(own.count)
  }

  /// Of the maps that both are on, the share on which one has more than the other; equals count for neither.
  public func chance(of one: Vertex, above other: Vertex) -> Double? {
    let both = values.map { ($0[one.index], $0[other.index]) }.filter { !$0.0.isNaN && !$0.1.isNaN }
    guard !both.isEmpty else { return nil }
    return Double(both.count { $0.0 > $0.1 && !Scores.isTied($0.0, $0.1) }) / Double(both.count)
  }

  /// By how many places somebody moves from one map to the next, in pairs: the first and second map, the third and fourth.
  public func moves(of vertex: Vertex) -> DrawnRange? {
    DrawnRange(
      stride(from: 0, to: places.count - 1, by: 2).flatMap { pair -> [Double?] in
        guard let one = places[pair][vertex.index], let other = places[pair + 1][vertex.index] else { return [] }
        return [Double(one - other), Double(other - one)]
      })
  }
}

extension StakeholderGraph {
  /// The numbers that stakeholders have by a measure of kind node, in the order of another map; NaN for those without one.
  public func values(of measure: String, in order: StakeholderGraph, precision: Precision = .automatic) -> [Double] {
    var analysis = Analysis(self)
    analysis.precision = precision
    guard let scores = analysis.scores(measure) else { return order.stakeholders.map { _ in .nan } }
    return order.stakeholders.map { person in vertex(of: person.id).flatMap { scores[$0] } ?? .nan }
  }
}
