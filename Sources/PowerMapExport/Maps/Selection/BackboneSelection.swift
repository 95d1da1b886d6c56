import Foundation
import PowerMapAnalysis
public import PowerMapGraph

/// Chooses the ties that stand out among all ties of either end, and whom they join.
///
/// The backbone are the ties of both layers below the usual level of the disparity filter, more where these join too few. Its
/// largest connected pieces stay as long as they fit; where already the first does not, its most important stakeholders and those on
/// their shortest connections inside it.
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
    while count < ranked.count, ranked[count].significance < BackboneSelection.level || joined.count < limit / 2 {
      joined.formUnion(ranked[count].ends)
      count += 1
    }
    let backbone = BackboneSelection.topology(of: ranked.prefix(count), order: graph.order)
    var chosen: Set<Vertex> = []
    for piece in BackboneSelection.pieces(of: backbone) where chosen.isEmpty || chosen.count + piece.count <= limit {
      chosen.formUnion(piece)
    }
    // Who has to be there and is not in the backbone is joined to it by other ties.
    let others = chosen.isSuperset(of: required) ? [] : ranked.dropFirst(count)
    let ways = BackboneSelection.topology(of: ranked.prefix(count) + others, order: graph.order)
    let top = TopConnections(of: map, among: chosen, required: required, along: ways, .binary, limit: limit)
    let ties = StrongestTies(
      among: top.vertices, in: backbone, limit: MapExcerpt.tiesPerStakeholder * top.vertices.count)
    let links = StrongestTies(among: top.vertices, in: ways, limit: 0)
    let level = max(BackboneSelection.level, count > 0 ? ranked[count - 1].significance : 0)
    let most = top.count < chosen.count ? Language.Excerpt.largest(top.count, by: map.importanceWords) : nil
    return MapExcerpt(
      vertices: top.vertices, pairs: ties.pairs + links.pairs,
      reason: Language.Excerpt.backbone(
        upTo: WrittenNumber.short(level), largest: most, hasWays: !others.isEmpty))
  }

  /// The number of stakeholders in the largest piece of the ties that stand out at the usual level.
  static func largestPiece(in graph: StakeholderGraph) -> Int {
    let ties = ranked(graph).prefix { $0.significance < level }
    return pieces(of: topology(of: ties, order: graph.order)).first?.count ?? 0
  }

  /// The backbone as ties that are the stronger, the more they stand out; the 1 keeps those that do not above nothing.
  private static func topology(of ties: some Sequence<RankedTie>, order: Int) -> Topology {
    Topology(
      order: order, isUndirected: true,
      arcs: ties.map { ($0.pair.first, $0.pair.second, 1 - max($0.logarithm, -1e300)) })
  }

  /// The connected pieces of more than one, the largest first.
  private static func pieces(of ties: Topology) -> [[Vertex]] {
    var pieces: [Int: [Vertex]] = [:]
    for (position, piece) in ties.weakComponents().enumerated() where ties.outgoing.degree(of: Vertex(position)) > 0 {
      pieces[piece, default: []].append(Vertex(position))
    }
    return pieces.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
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
