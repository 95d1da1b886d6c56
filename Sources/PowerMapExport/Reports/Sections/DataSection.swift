import PowerMapAnalysis
import PowerMapGraph

/// What the numbers rest on: what was counted, left out, missing and assumed.
enum DataSection {
  static func section(_ answers: MeasureAnswers, _ diagnostics: [String]) -> ReportDocument.Section? {
    let graph = answers.graph
    var blocks: [ReportDocument.Block] = [.list(counts(graph) + missing(graph) + conventions(answers))]
    if !diagnostics.isEmpty {
      blocks.append(.paragraph("Noted while the files were read:"))
      blocks.append(.list(listed(diagnostics.map { .name($0) })))
    }
    let sources = Sources(graph).all
    if !sources.isEmpty {
      blocks.append(.paragraph("Sources given for stakeholders and ties:"))
      blocks.append(.list(listed(sources)))
    }
    return ReportDocument.Section(id: "data", title: "About the data", blocks: blocks)
  }

  /// At most a hundred of some entries, and how many more there are.
  private static func listed(_ entries: [Prose]) -> [Prose] {
    let rest = entries.count - 100
    return rest > 0 ? entries.prefix(100) + ["and \(rest) more"] : entries
  }

  /// How many rows became how many ties, and what was left out.
  private static func counts(_ graph: StakeholderGraph) -> [Prose] {
    let ties = graph.tieCounts
    let selfTies = ties.selfTies
    let zeros = ties.zeroRows
    let conflicts = ties.negative
    let merged = graph.positive.left.mergedRows + graph.negative.left.mergedRows
    var notes: [Prose] = [
      """
      The map holds \(Wording.count(graph.order, "stakeholder")) and \(Wording.count(ties.onMap, "tie"))\
      \(graph.isUndirected || ties.mutual == 0 ? "" : ", \(Wording.number(ties.mutual)) of them both ways").
      """
    ]
    if conflicts > 0 {
      notes.append(
        """
        \(Wording.count(conflicts, "tie").capitalizedWord) of conflict \(Wording.form(conflicts, "is", "are")) shown and listed \
        but left out of every measure of influence: conflict is not influence that flows.
        """)
    }
    if merged > 0 {
      notes.append(
        """
        \(Wording.count(merged, "row").capitalizedWord) between the same two stakeholders \(Wording.form(merged, "was", "were")) \
        merged into the first; \(merging(graph.about.conventions.parallelTies)).
        """)
    }
    if selfTies > 0 {
      notes.append(
        "\(Wording.count(selfTies, "tie").capitalizedWord) of somebody to itself \(Wording.form(selfTies, "was", "were")) left out."
      )
    }
    if zeros > 0 {
      notes.append(
        "\(Wording.count(zeros, "row").capitalizedWord) of strength 0 \(Wording.form(zeros, "was", "were")) left out.")
    }
    return notes
  }

  private static func merging(_ rule: ParallelTies) -> String {
    switch rule {
    case .sum: "their strengths were added, since two channels are more than one"
    case .max: "the strongest counts"
    case .mean: "the average of their strengths counts"
    }
  }

  /// Which attributes are known of some stakeholders only, and how sure the ties are.
  private static func missing(_ graph: StakeholderGraph) -> [Prose] {
    let attributes: [(String, (Stakeholder) -> Bool)] = [
      ("a rated influence", { $0.influence != nil }), ("a rated interest", { $0.interest != nil }),
      ("a stance", { $0.stance != nil }), ("resources", { $0.resources != nil }), ("votes", { $0.votes != nil }),
    ]
    var notes = attributes.compactMap { name, isKnown -> Prose? in
      let known = graph.vertices.filter { isKnown(graph[$0]) }
      guard !known.isEmpty, known.count < graph.order else { return nil }
      if 2 * known.count < graph.order {
        return "Only \(known.count) of \(graph.order) have \(name) on record: \(graph.prose(known, limit: 8))."
      }
      let unknown = graph.vertices.filter { !isKnown(graph[$0]) }
      return "Without \(name) on record: \(graph.prose(unknown, limit: 8))."
    }
    if let grouping = graph.grouping, let position = grouping.labels.firstIndex(of: Grouping.unknown) {
      notes.append("Without a group: \(graph.prose(grouping.members[position], limit: 8)).")
    }
    let unsure = (0..<graph.ties.count).filter { graph.ties.confidence(row: $0).map { $0 < 0.5 } ?? false }.count
    if unsure > 0 {
      notes.append(
        """
        \(Wording.count(unsure, "tie").capitalizedWord) \(Wording.form(unsure, "is", "are")) marked as rather unsure (confidence \
        below one half) and \(Wording.form(unsure, "counts", "count")) like any other here.
        """)
    }
    return notes
  }

  /// How ties are read.
  private static func conventions(_ answers: MeasureAnswers) -> [Prose] {
    let words = InfluenceWords(answers.graph)
    var notes: [Prose] = [
      words.isUndirected
        ? "Ties have no direction: what one has with another, the other has with the one."
        : "A tie from A to B means that A influences B."
    ]
    if words.isWeighted {
      notes.append(
        "Strengths go up to \(NumberText.readable(answers.analysis.scale)). A stronger tie counts as more, and as shorter where distances are weighted."
      )
    }
    return notes
  }
}

/// Where the information of a map comes from: each source once, in the order of its first mention, addresses of the web as links.
struct Sources {
  let all: [Prose]

  init(_ graph: StakeholderGraph) {
    var seen: Set<String> = []
    let texts = graph.stakeholders.compactMap(\.sources) + graph.allTies.compactMap(\.sources)
    all = texts.filter { !$0.isEmpty && seen.insert($0).inserted }.map { text in
      Prose(
        text.split(separator: " ").enumerated().flatMap { position, word -> [Prose.Part] in
          let part: Prose.Part = Sources.isAddress(word) ? .link(String(word)) : .name(String(word))
          return position == 0 ? [part] : [.words(" "), part]
        })
    }
  }

  /// Whether a word is an address of the web with nothing in it that an address cannot hold.
  static func isAddress(_ word: some StringProtocol) -> Bool {
    let lowercased = word.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lowercased.hasPrefix($0) }) else { return false }
    let rest = word.unicodeScalars.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".unicodeScalars.contains($0) }
    guard !host.isEmpty, host.allSatisfy({ isLetterOrDigit($0) || ".-:".unicodeScalars.contains($0) }) else {
      return false
    }
    return rest.allSatisfy { isLetterOrDigit($0) || "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars.contains($0) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}
