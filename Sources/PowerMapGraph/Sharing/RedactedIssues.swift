extension IssuePositions {
  /// Where the same people stand on a map on which they have pseudonyms, in the order of that map.
  ///
  /// An issue in whose name a word of anybody's name or identity stands is called by its number.
  /// - Parameters:
  ///   - original: the map that the stakeholders of the entries belong to.
  ///   - graph: the map with pseudonyms.
  /// - Precondition: everybody who stands somewhere has a pseudonym.
  public func redacted(from original: StakeholderGraph, to graph: StakeholderGraph, pseudonyms: Pseudonyms)
    -> IssuePositions
  {
    let names = NameWords(original.stakeholders)
    let issues = issues.enumerated().map { number, issue in names.occur(in: issue) ? "Issue \(number + 1)" : issue }
    let entries = entries.map { entry -> Entry in
      guard let pseudonym = pseudonyms[original[entry.stakeholder].id],
        let vertex = graph.vertex(of: Stakeholder.ID(pseudonym))
      else { preconditionFailure("everybody on the map has a pseudonym") }
      return Entry(
        stakeholder: vertex, issue: entry.issue, position: entry.position, power: entry.power, priority: entry.priority)
    }
    return IssuePositions(
      issues: issues, entries: entries.sorted { ($0.stakeholder, $0.issue) < ($1.stakeholder, $1.issue) })
  }
}
