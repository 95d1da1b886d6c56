import Foundation
import PowerMapAnalysis
public import PowerMapGraph

/// Chooses the ties that stand out among all ties of either end, and whom they join.
///
/// The backbone are the ties of both layers below the usual level of the disparity filter, more where these join too few. Of a
/// backbone that is still too large, the most important stakeholders and those on their shortest connections inside it stay.
public struct BackboneSelection: MapSelection {
  /// Makes the selection.
  public init() {}

  /// The usual level of significance.
  private static let level = 0.05

  /// Chooses.
  public func excerpt(of map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt {
    let graph = map.graph
    let ranked = BackboneSelection.ranked(graph)
    var joined: Set<Vertex> = []
    var count = 0
    while count < ranked.count, ranked[count].significance < BackboneSelection.level || joined.count < limit {
      joined.formUnion(ranked[count].ends)
      count += 1
    }
    var waiting = Set(required).subtracting(joined)
    let additions = ranked.dropFirst(count).filter { tie in
      if waiting.isDisjoint(with: tie.ends) { return false }
      waiting.subtract(tie.ends)
      return true
    }
    // A tie is the stronger, the more it stands out; the 1 keeps those that do not above nothing.
    let backbone = Topology(
      order: graph.order, isUndirected: true,
      arcs: (ranked.prefix(count) + additions).map { ($0.pair.first, $0.pair.second, 1 - max($0.logarithm, -1e300)) })
    let top = TopConnections(
      of: map, among: joined, required: required, along: backbone, .binary, limit: limit)
    let ties = StrongestTies(
      among: top.vertices, in: backbone, limit: MapExcerpt.tiesPerStakeholder * top.vertices.count)
    let level = max(BackboneSelection.level, count > 0 ? ranked[count - 1].significance : 0)
    let most =
      top.count < joined.count
      ? ", the \(WrittenNumber.grouped(top.count)) largest by \(map.importanceWords) and those who join them" : ""
    return MapExcerpt(
      vertices: top.vertices, pairs: ties.pairs,
      reason: "the backbone, ties that stand out among all of either end (disparity filter, α up to "
        + WrittenNumber.short(level) + ")" + most)
  }

  /// How many stakeholders are joined by ties that stand out at the usual level; counted until there are enough.
  static func joinedCount(in graph: StakeholderGraph, enough: Int) -> Int {
    var joined: Set<Vertex> = []
    for tie in ranked(graph) where tie.significance < level {
      joined.formUnion(tie.ends)
      if joined.count >= enough { break }
    }
    return joined.count
  }

  /// A pair and how much its best tie stands out.
  private struct RankedTie {
    let pair: StrongestTies.Pair
    let logarithm: Double
    let weight: Double

    var significance: Double { exp(logarithm) }
    var ends: Set<Vertex> { [pair.first, pair.second] }
  }

  /// The pairs that have ties, first those whose best tie stands out most; of equals the stronger, then as they come.
  private static func ranked(_ graph: StakeholderGraph) -> [RankedTie] {
    var best: [StrongestTies.Pair: RankedTie] = [:]
    func isBefore(_ one: RankedTie, _ other: RankedTie) -> Bool {
      if one.logarithm != other.logarithm { return one.logarithm < other.logarithm }
      if one.weight != other.weight { return one.weight > other.weight }
      return (one.pair.first, one.pair.second) < (other.pair.first, other.pair.second)
    }
    for layer in [graph.positive, graph.negative] {
      let filter = DisparityFilter(of: layer)
      for tail in layer.vertices {
        for position in layer.outgoing[row: tail] {
          let pair = StrongestTies.Pair(tail, layer.outgoing.heads[position])
          let tie = RankedTie(
            pair: pair, logarithm: filter.logarithms[position], weight: layer.outgoing.weight(at: position))
          if best[pair].map({ isBefore(tie, $0) }) ?? true { best[pair] = tie }
        }
      }
    }
    return best.values.sorted(by: isBefore)
  }
}
