import PowerMapAnalysis
import PowerMapGraph

/// How sure the numbers are: how rankings stand when ties are forgotten, and what was counted, left out, missing and assumed.
enum DataSection {
  static func section(_ answers: MeasureAnswers, _ diagnostics: [String]) -> ReportDocument.Section? {
    let graph = answers.graph
    let stability = StabilityTable(answers)
    var blocks = stability.blocks + RangeTable(answers).blocks
    blocks.append(.list(counts(graph) + missing(graph) + conventions(answers)))
    if !diagnostics.isEmpty {
      blocks.append(.paragraph(Language.Data.read))
      blocks.append(.list(listed(diagnostics.map { .name($0) })))
    }
    let sources = Sources(graph).all
    if !sources.isEmpty {
      blocks.append(.paragraph(Language.Data.sources))
      blocks.append(.list(listed(sources)))
    }
    return ReportDocument.Section(.data, blocks: blocks, measures: stability.measures)
  }

  /// At most a hundred of some entries, and how many more there are.
  private static func listed(_ entries: [Prose]) -> [Prose] {
    let rest = entries.count - 100
    return rest > 0 ? entries.prefix(100) + [Language.Data.more(rest)] : entries
  }

  /// How many rows became how many ties, and what was left out.
  private static func counts(_ graph: StakeholderGraph) -> [Prose] {
    let ties = graph.tieCounts
    let merged = graph.positive.left.mergedRows + graph.negative.left.mergedRows
    var notes = [Language.Data.counts(graph.order, ties.onMap, mutual: graph.isUndirected ? 0 : ties.mutual)]
    if ties.negative > 0 { notes.append(Language.Data.conflicts(ties.negative)) }
    if merged > 0 { notes.append(Language.Data.merged(merged, graph.about.conventions.parallelTies)) }
    if ties.selfTies > 0 { notes.append(Language.Data.selfTies(ties.selfTies)) }
    if ties.zeroRows > 0 { notes.append(Language.Data.zeros(ties.zeroRows)) }
    return notes
  }

  /// Which attributes are known of some stakeholders only, and how sure the ties are.
  private static func missing(_ graph: StakeholderGraph) -> [Prose] {
    let attributes: [(String, (Stakeholder) -> Bool)] = [
      (Language.Data.influence, { $0.influence != nil }), (Language.Data.interest, { $0.interest != nil }),
      (Language.Data.stance, { $0.stance != nil }), (Language.Data.resources, { $0.resources != nil }),
      (Language.Data.votes, { $0.votes != nil }),
    ]
    var notes = attributes.compactMap { name, isKnown -> Prose? in
      let known = graph.vertices.filter { isKnown(graph[$0]) }
      guard !known.isEmpty, known.count < graph.order else { return nil }
      if 2 * known.count < graph.order {
        return Language.Data.only(known.count, of: graph.order, name, graph.prose(known, limit: 8))
      }
      return Language.Data.without(name, graph.prose(graph.vertices.filter { !isKnown(graph[$0]) }, limit: 8))
    }
    if let grouping = graph.grouping, let position = grouping.labels.firstIndex(of: Grouping.unknown) {
      notes.append(Language.Data.withoutGroup(graph.prose(grouping.members[position], limit: 8)))
    }
    let unsure = (0..<graph.ties.count).filter { graph.ties.confidence(row: $0).map { $0 < 0.5 } ?? false }.count
    if unsure > 0 { notes.append(Language.Data.unsure(unsure)) }
    return notes
  }

  /// How ties are read.
  private static func conventions(_ answers: MeasureAnswers) -> [Prose] {
    let words = InfluenceWords(answers.graph)
    return [words.isUndirected ? Language.Data.undirected : Language.Data.directed]
      + (words.isWeighted ? [Language.Data.scale(answers.analysis.scale)] : [])
  }
}

/// Where the information of a map comes from: each source once, in the order of its first mention, addresses of the web as links.
struct Sources {
  let all: [Prose]

  init(_ graph: StakeholderGraph) {
    var seen: Set<String> = []
    let texts = graph.stakeholders.compactMap(\.sources) + graph.allTies.compactMap(\.sources)
    all = texts.filter { !$0.isEmpty && seen.insert($0).inserted }.map(Sources.prose)
  }

  /// A text from a file, its addresses of the web as links.
  static func prose(_ text: String) -> Prose {
    Prose(
      text.split(separator: " ").enumerated().flatMap { position, word -> [Prose.Part] in
        let part: Prose.Part = Sources.isAddress(word) ? .link(String(word)) : .name(String(word))
        return position == 0 ? [part] : [.words(" "), part]
      })
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
