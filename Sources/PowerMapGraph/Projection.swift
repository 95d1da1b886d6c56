/// One side of a two-mode map as a map of its own: people tied by the events they share, boards by their directors.
///
/// Two stakeholders of the side are tied, both ways, where the same stakeholders of the other side are tied to both. Direction, weight and
/// repetition of the ties between the sides mean nothing; ties of conflict are no taking part. The column `shared` of a tie names what is shared.
///
/// - Complexity: O(Σ size²) over the other side, of which at most ``pairLimit``.
/// - Reference: Breiger 1974, *The duality of persons and groups*, Social Forces 53(2); Newman 2001, Physical Review E 64, 016132.
public struct Projection: Sendable {
  /// How strong a tie is.
  public enum Weights: String, Hashable, Sendable, CaseIterable {
    /// The number of what is shared.
    case count
    /// What is shared by k counts 1/(k − 1), so that each takes part with a total of 1 in each.
    case newman
  }

  /// Why a map has no projection.
  public enum Fault: Error, Hashable, Sendable {
    /// A tie, by its row, joins two of one side.
    case tieWithinSide(row: Int)
    /// One of the other side is shared by so many that there are too many pairs.
    case tooManyPairs(largest: Vertex, size: Int)
  }

  /// The map of the side.
  public let graph: StakeholderGraph
  /// How many of the other side tie two or more; the rest make no tie.
  public let tying: Int

  /// The most pairs, each counted for everything that it shares.
  public static let pairLimit = 5_000_000

  /// Makes the map of a side.
  ///
  /// - Parameters:
  ///   - map: a map whose ties all go from one side to the other.
  ///   - isInSide: whether each vertex belongs to the side.
  ///   - weights: how strong a tie is.
  public init(of map: StakeholderGraph, onto isInSide: [Bool], weights: Weights = .count) throws(Fault) {
    let ties = map.ties
    for row in 0..<ties.count where !ties.isNegative(row: row) && ties.weight(row: row) > 0 {
      if isInSide[ties.sources[row].index] == isInSide[ties.targets[row].index] { throw .tieWithinSide(row: row) }
    }
    let members = map.positive.symmetrized().outgoing
    let others = map.vertices.filter { !isInSide[$0.index] }
    let pairs = others.reduce(0) { $0 + members.degree(of: $1) * (members.degree(of: $1) - 1) / 2 }
    if pairs > Projection.pairLimit, let largest = others.max(by: { members.degree(of: $0) < members.degree(of: $1) }) {
      throw .tooManyPairs(largest: largest, size: members.degree(of: largest))
    }
    tying = others.count { members.degree(of: $0) > 1 }
    graph = map.sharing(members, side: isInSide, weights: weights)
  }
}

extension StakeholderGraph {
  /// The stakeholders of a side, tied by what they share.
  fileprivate func sharing(_ members: Arcs, side isInSide: [Bool], weights: Projection.Weights) -> StakeholderGraph {
    let side = vertices.filter { isInSide[$0.index] }
    var position = [Vertex](repeating: Vertex(0), count: order)
    for (place, vertex) in side.enumerated() { position[vertex.index] = Vertex(place) }
    var table = TieTable()
    table.declareExtraColumn("shared")
    var shared = [[Vertex]](repeating: [], count: order)
    for vertex in side {
      var met: [Vertex] = []
      for other in members.heads(of: vertex) {
        for partner in members.heads(of: other) where vertex < partner {
          if shared[partner.index].isEmpty { met.append(partner) }
          shared[partner.index].append(other)
        }
      }
      for partner in met.sorted() {
        let both = shared[partner.index]
        let weight =
          switch weights {
          case .count: Double(both.count)
          case .newman: both.reduce(0) { $0 + 1 / Double(members.degree(of: $1) - 1) }
          }
        table.append(from: position[vertex.index], to: position[partner.index], direction: .mutual, weight: weight)
        table.setExtra(both.map { self[$0].name }.joined(separator: "|"), column: "shared")
        shared[partner.index] = []
      }
    }
    var description = about
    description.conventions.isUndirected = true
    do {
      return try StakeholderGraph(
        stakeholders: side.map { self[$0] }, ties: table, about: description, extraColumns: extraColumns)
    } catch {
      preconditionFailure("a side of a valid graph is a valid graph: \(error)")
    }
  }
}
