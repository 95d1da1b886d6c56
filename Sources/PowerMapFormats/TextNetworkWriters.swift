import PowerMapGraph

/// Writes Pajek's networks and Graphviz's language.
enum TextNetworkWriter {
  /// Writes a Pajek network: names, ties with their strengths and kinds; negative ties have values below 0.
  static func pajek(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    var text = graph.about.title.map { "*Network \(line($0).replacing("\"", with: "'"))\r\n" } ?? ""
    text += "*Vertices \(graph.order)\r\n"
    let places = places(of: graph)
    for (number, stakeholder) in graph.stakeholders.enumerated() {
      text += "\(number + 1) \(quotedLine(stakeholder.name))\(places[number])\r\n"
    }
    let ties = graph.ties
    var rowsOfKind: [String?: [Int]] = [:]
    var kinds: [String?] = []
    for row in 0..<ties.count {
      if rowsOfKind[ties.kinds[row]] == nil { kinds.append(ties.kinds[row]) }
      rowsOfKind[ties.kinds[row], default: []].append(row)
    }
    for (number, kind) in kinds.enumerated() {
      let heading = kind.map { " :\(number + 1) \(quotedLine($0))" } ?? ""
      for isMutual in [false, true] {
        let rows = (rowsOfKind[kind] ?? []).filter { ties.isMutual(row: $0) == isMutual }
        guard !rows.isEmpty else { continue }
        text += (isMutual ? "*Edges" : "*Arcs") + heading + "\r\n"
        for row in rows {
          let value = ties.weight(row: row) * (ties.isNegative(row: row) ? -1 : 1)
          text += "\(ties.sources[row].index + 1) \(ties.targets[row].index + 1) \(value.shortText)\r\n"
        }
      }
    }
    var losses = tables.losses(
      keepingAbout: ["title", "undirected"],
      nodes: places.contains("")
        ? ["id", "name"] : ["id", "name", "x", "y", LookColumn.x.rawValue, LookColumn.y.rawValue],
      edges: ["from", "to", "direction", "kind", "weight", "sign"])
    if graph.stakeholders.contains(where: { $0.id.text != $0.name }) { losses.append("ids, for which numbers stand") }
    if (0..<ties.count).contains(where: { ties.isNegative(row: $0) && ties.weight(row: $0) == 0 }) {
      losses.append("that ties of weight 0 are conflicts")
    }
    let texts = graph.stakeholders.map(\.name) + (kinds + [graph.about.title]).compactMap { $0 }
    if texts.contains(where: { $0 != line($0).replacing("\"", with: "'") }) {
      losses.append("quotation marks and line ends in names, kinds and the title")
    }
    return WrittenMap(files: [OutputFile(name: "map.net", bytes: Array(text.utf8))], losses: losses)
  }

  /// Where everybody stands, as Pajek has it: across and down the page from 0 to 1; empty where that is not known of all.
  ///
  /// Columns x and y, as a file of Pajek's is read, are written as they are.
  private static func places(of graph: StakeholderGraph) -> [String] {
    func numbers(_ name: String) -> [Double]? {
      let numbers = graph.stakeholders.map { $0.extras[name].flatMap(DecimalNumber.parse) }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
    let own = graph.stakeholders.map { person in
      [person.extras["x"], person.extras["y"]].compactMap { $0 }.filter { DecimalNumber.parse($0) != nil }
    }
    if own.contains(where: { !$0.isEmpty }), !own.contains(where: { $0.count != 2 }) {
      return own.map { " \($0[0]) \($0[1])" }
    }
    guard let across = numbers(LookColumn.x.rawValue), let up = numbers(LookColumn.y.rawValue),
      let left = across.min(), let right = across.max(), let bottom = up.min(), let top = up.max()
    else { return graph.stakeholders.map { _ in "" } }
    let extent = max(right - left, top - bottom)
    guard extent > 0, extent.isFinite else { return graph.stakeholders.map { _ in "" } }
    func share(_ length: Double) -> String { (((0.05 + 0.9 * length / extent) * 10_000).rounded() / 10_000).shortText }
    return zip(across, up).map { " \(share($0 - left)) \(share(top - $1))" }
  }

  /// Writes Graphviz's language: every column as an attribute.
  static func dot(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph, reserved: ["label", "dir"])
    let arrow = graph.isUndirected ? "--" : "->"
    var text = graph.isUndirected ? "graph {\n" : "digraph {\n"
    if let title = graph.about.title { text += "  label=\(quoted(title));\n" }
    let nodes = tables.nodeRecords
    let names = names(of: nodes.compactMap { $0.text("id") })
    func name(_ id: String?) -> String { id.flatMap { names[$0] } ?? "\"\"" }
    for node in nodes {
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
    var losses = tables.losses(keepingAbout: ["title", "undirected"])
    let labels = graph.stakeholders.map(\.name) + graph.ties.kinds.texts + [graph.about.title].compactMap { $0 }
    if labels.contains(where: { $0 != $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }) {
      losses.append("line ends and rows of blanks in names, kinds and the title")
    }
    let ids = graph.stakeholders.map(\.id.text)
    if ids.contains(where: {
      $0.split(separator: "\"", omittingEmptySubsequences: false).contains(where: endsInBackslash)
    }) {
      losses.append("backslashes at the end of ids and before quotation marks, which are doubled")
    }
    return WrittenMap(files: [OutputFile(name: "map.dot", bytes: Array(text.utf8))], losses: losses)
  }

  private static func list(_ attributes: [(String, WrittenTable.Cell)]) -> String {
    let words = attributes.compactMap { name, cell in cell.text.map { "\(quoted(name))=\(quoted($0))" } }
    return words.isEmpty ? "" : " [\(words.joined(separator: ", "))]"
  }

  /// The names of nodes by their ids; of two that differ only in a backslash that is doubled one gets two more.
  private static func names(of ids: [String]) -> [String: String] {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    for id in ids {
      var name = name(of: id)
      while !taken.insert(name).inserted { name = name.dropLast() + "\\\\\"" }
      names[id] = name
    }
    return names
  }

  /// The name of a node between quotation marks; a backslash that would take away the meaning of one is doubled.
  private static func name(of id: String) -> String {
    let parts = id.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { endsInBackslash($0) ? $0 + "\\" : $0 }.joined(separator: "\\\"") + "\""
  }

  /// Whether a text ends in a backslash that no other stands for, and would so take the meaning of what follows.
  private static func endsInBackslash(_ text: Substring) -> Bool {
    text.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  /// A text between quotation marks; what looks like an escape or a character by name is kept from being one.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "&#92;"
      case "&": quoted += "&amp;"
      case "\n", "\r": quoted += "&#\(character.value);"
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }

  /// A text between quotation marks on one line, as Pajek has it, which knows no quotation marks inside.
  private static func quotedLine(_ text: String) -> String { "\"\(line(text).replacing("\"", with: "'"))\"" }

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
