import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// What people name on the command line, as it is called on the map that is handed out.
extension SharedMap {
  /// The id of the one whom an id or a name of the map as it was read means.
  func id(of text: String) throws(NamingError) -> Stakeholder.ID {
    var lookup = StakeholderLookup(original)
    return Stakeholder.ID(identity(try lookup.id(of: text).text))
  }

  /// Some stakeholders: ids and names parted by commas, `group:NAME`, `allies`, `opponents` or `deciders`.
  func stakeholders(_ text: String) throws -> [Vertex] {
    var lookup = StakeholderLookup(original)
    if lookup.names(text) { return shared([try lookup.vertex(of: text)]) }
    var found: [Vertex] = []
    for part in CommaList.parts(text) {
      for vertex in try vertices(part, &lookup) where !found.contains(vertex) { found.append(vertex) }
    }
    return shared(found)
  }

  private func vertices(_ text: String, _ lookup: inout StakeholderLookup) throws -> [Vertex] {
    if lookup.names(text) { return [try lookup.vertex(of: text)] }
    if text.lowercased().hasPrefix("group:") { return try members(of: String(text.dropFirst("group:".count))) }
    switch text.lowercased() {
    case "allies", "opponents":
      guard original.stakeholders.contains(where: { $0.stance != nil }) else {
        throw BriefingError.lacks(.column("stance"))
      }
      let side = text.lowercased() == "allies" ? 1.0 : -1
      return original.vertices.filter { (original[$0].stance ?? 0) * side > 0 }
    case "deciders": return original.decisionMakers
    default: return [try lookup.vertex(of: text)]
    }
  }

  private func members(of label: String) throws -> [Vertex] {
    guard let grouping = original.grouping else { throw BriefingError.lacks(.groups) }
    let wanted = label.lowercased()
    guard
      let group = grouping.labels.firstIndex(of: label)
        ?? grouping.labels.firstIndex(where: { $0.lowercased() == wanted })
    else {
      let near = Spelling.nearest(to: label, among: grouping.labels)
      throw NamingError.unreadable(
        "group:\(label)",
        right: near.map { "did you mean group:\($0)?" }
          ?? "the groups are \(grouping.labels.prefix(8).joined(separator: ", "))")
    }
    return grouping.members[group]
  }

  /// The same stakeholders on the map that is handed out.
  func shared(_ vertices: [Vertex]) -> [Vertex] {
    vertices.compactMap { map.graph.vertex(of: Stakeholder.ID(identity(original[$0].id.text))) }
  }

  /// Changes of the map as it was read, as changes of the one that is handed out.
  func shared(_ edits: [MapEdit]) -> [MapEdit] {
    func renamed(_ id: Stakeholder.ID) -> Stakeholder.ID { Stakeholder.ID(identity(id.text)) }
    func renamed(_ ends: TieEnds) -> TieEnds {
      TieEnds(from: renamed(ends.source), to: renamed(ends.target), direction: ends.direction)
    }
    return edits.map { edit in
      switch edit {
      case .remove(let id): return .remove(renamed(id))
      case .add(var tie):
        (tie.source, tie.target) = (renamed(tie.source), renamed(tie.target))
        return .add(tie)
      case .strengthen(let ends, let amount): return .strengthen(renamed(ends), by: amount)
      case .drop(let ends, let kind): return .drop(renamed(ends), kind: kind)
      }
    }
  }
}
