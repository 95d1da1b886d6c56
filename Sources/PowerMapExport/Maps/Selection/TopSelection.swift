import PowerMapAnalysis
public import PowerMapGraph

/// Chooses the most important stakeholders by what sizes show, and those on their shortest connections.
///
/// Of the ties among all of them, those that hold them together and the strongest are drawn.
public struct TopSelection: MapSelection {
  /// Makes the selection.
  public init() {}

  /// Chooses.
  public func excerpt(of map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt {
    let graph = map.graph
    let top = TopConnections(
      of: map, among: graph.vertices, required: required, along: graph.positive.symmetrized(), graph.weighting,
      limit: limit)
    let ties = StrongestTies(
      among: top.vertices, in: graph.contacts, limit: MapExcerpt.tiesPerStakeholder * top.vertices.count)
    return MapExcerpt(
      vertices: top.vertices, pairs: ties.pairs,
      reason: "the \(WrittenNumber.grouped(top.count)) largest by \(map.importanceWords), those who join them, "
        + "and their strongest ties")
  }
}

extension PowerMap {
  /// What makes somebody important on this map, in words.
  var importanceWords: String {
    size.map { LabelText.singleLine($0.title, limit: 60).lowercasedFirst } ?? "number of contacts"
  }
}
