import PowerMapAnalysis
public import PowerMapGraph

/// Chooses the most important stakeholders by what sizes show, and those on their shortest connections.
///
/// Of the ties among all of them, those that hold them together and the strongest are drawn. Where no ties are drawn at all, nobody is
/// needed for connections.
public struct TopSelection: MapSelection {
  private let joins: Bool

  /// Makes the selection.
  ///
  /// - Parameter joins: whether those who join the chosen are chosen too, and ties.
  public init(joins: Bool = true) { self.joins = joins }

  /// Chooses.
  public func excerpt(of map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt {
    let graph = map.graph
    guard joins else { return unjoined(map, required: required, limit: limit) }
    let top = TopConnections(
      of: map, among: graph.vertices, required: required, along: graph.positive.symmetrized(), graph.weighting,
      limit: limit)
    let ties = StrongestTies(
      among: top.vertices, in: graph.contacts, limit: MapExcerpt.tiesPerStakeholder * top.vertices.count)
    return MapExcerpt(
      vertices: top.vertices, pairs: ties.pairs,
      reason: Language.Excerpt.top(Language.Excerpt.largest(top.count, by: map.importanceWords)))
  }

  private func unjoined(_ map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt {
    let importances = map.importances
    let needed = Set(required)
    let ranking = map.graph.vertices.filter { !needed.contains($0) }.sorted {
      (importances[$1.index], $0) < (importances[$0.index], $1)
    }
    let most = ranking.prefix(max(0, limit - needed.count))
    let words = Language.Excerpt.largest(most.count, by: map.importanceWords)
    return MapExcerpt(
      vertices: needed.union(most), pairs: [],
      reason: needed.isEmpty ? words : Language.Excerpt.besideRequired(words))
  }
}

extension PowerMap {
  /// What makes somebody important on this map, in words.
  var importanceWords: String {
    size.map { LabelText.singleLine($0.title, limit: 60).lowercasedFirst } ?? Language.Excerpt.contacts
  }
}
