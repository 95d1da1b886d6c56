import PowerMapGraph

extension StakeholderGraph {
  /// The same people without any tie.
  var withoutTies: StakeholderGraph { drawing { _ in false } }

  /// The same people with only the tie rows that a picture draws; whether the map has direction stays as it was.
  func drawing(_ isDrawn: (Int) -> Bool) -> StakeholderGraph {
    var description = about
    if isUndirected { description.conventions.isUndirected = true }
    let rows = (0..<ties.count).filter(isDrawn)
    do {
      return try StakeholderGraph(stakeholders: stakeholders, ties: rows.map { tie(row: $0) }, about: description)
    } catch {
      preconditionFailure("a part of a valid graph is a valid graph: \(error)")
    }
  }
}
