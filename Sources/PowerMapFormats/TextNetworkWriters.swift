import PowerMapGraph

/// Writes Pajek's networks and Graphviz's language.
enum TextNetworkWriter {
  /// Writes a Pajek network: names, ties with their strengths and kinds; negative ties have values below 0.
  static func pajek(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    var text = graph.about.title.map { "*Network \(line($0))\r\n" } ?? ""
    text += "*Vertices \(graph.order)\r\n"
    for (number, stakeholder) in graph.stakeholders.enumerated() {
      text += "\(number + 1) \"\(line(stakeholder.name).replacing("\"", with: "'"))\"\r\n"
    }
    let ties = graph.ties
    var kinds: [String?] = []
    for row in 0..<ties.count where !kinds.contains(ties.kinds[row]) { kinds.append(ties.kinds[row]) }
    for (number, kind) in kinds.enumerated() {
      let heading = kind.map { " :\(number + 1) \"\(line($0).replacing("\"", with: "'"))\"" } ?? ""
      for isMutual in [false, true] {
        let rows = (0..<ties.count).filter { ties.kinds[$0] == kind && ties.isMutual(row: $0) == isMutual }
        guard !rows.isEmpty else { continue }
        text += (isMutual ? "*Edges" : "*Arcs") + heading + "\r\n"
        for row in rows {
          let value = ties.weight(row: row) * (ties.isNegative(row: row) ? -1 : 1)
          text += "\(ties.sources[row].index + 1) \(ties.targets[row].index + 1) \(value.shortText)\r\n"
        }
      }
    }
    var losses = tables.losses(
      keepingAbout: ["title", "undirected"], nodes: ["id", "name"],
      edges: ["from", "to", "direction", "kind", "weight", "sign"])
    if graph.stakeholders.contains(where: { $0.id.text != $0.name }) { losses.append("ids, for which numbers stand") }
    return WrittenMap(files: [OutputFile(name: "map.net", bytes: Array(text.utf8))], losses: losses)
  }

  /// Writes Graphviz's language: every column as an attribute.
  static func dot(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    let arrow = graph.isUndirected ? "--" : "->"
    var text = graph.isUndirected ? "graph {\n" : "digraph {\n"
    if let title = graph.about.title { text += "  label=\(quoted(title));\n" }
    for node in tables.nodeRecords {
      var attributes = [("label", WrittenTable.Cell(node.text("name")))]
      attributes += node.others(than: ["id", "name"])
      text += "  \(name(node.text("id")))\(list(attributes));\n"
    }
    for edge in tables.edgeRecords {
      var attributes: [(String, WrittenTable.Cell)] = []
      if let kind = edge.text("kind") { attributes.append(("label", .text(kind))) }
      if edge.text("direction") == "mutual", !graph.isUndirected { attributes.append(("dir", .text("both"))) }
      attributes += edge.others(than: ["from", "to", "kind", "direction"])
      text += "  \(name(edge.text("from"))) \(arrow) \(name(edge.text("to")))\(list(attributes));\n"
    }
    text += "}\n"
    return WrittenMap(
      files: [OutputFile(name: "map.dot", bytes: Array(text.utf8))],
      losses: tables.losses(keepingAbout: ["title", "undirected"]))
  }

  private static func list(_ attributes: [(String, WrittenTable.Cell)]) -> String {
    let words = attributes.compactMap { name, cell in cell.text.map { "\(quoted(name))=\(quoted($0))" } }
    return words.isEmpty ? "" : " [\(words.joined(separator: ", "))]"
  }

  /// The name of a node between quotation marks; a backslash that would take away the meaning of one is doubled.
  private static func name(_ id: String?) -> String {
    let parts = (id ?? "").split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { $0.last == "\\" ? $0 + "\\" : $0 }.joined(separator: "\\\"") + "\""
  }

  /// A text between quotation marks; what looks like an escape or a character by name is kept from being one.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "&#92;"
      case "&": quoted += "&amp;"
      case "\n", "\r": quoted += " "
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  /// The text with one character in place of another.
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
