/// A map on which everybody has a pseudonym, and what was left out of it.
///
/// Stakeholders and ties stand in the order of the pseudonyms, so that nothing is left of the order of the file. A free text (note, source,
/// title, question …) in which a word of a name or identity stands is left out, a category (kind, sector, group, niche) in which a
/// whole name stands as well. Columns and entries that powermap does not know are left out unless they are kept by name.
public struct RedactedMap: Sendable {
  /// The map.
  public let graph: StakeholderGraph
  /// What was left out, a sentence without a full stop each.
  public let notes: [String]

  /// Redacts a map.
  ///
  /// - Parameters:
  ///   - people: everybody whose name must not appear, those of the map among them.
  ///   - kept: the columns and entries of the description that stay as they are.
  /// - Precondition: everybody on the map has a pseudonym.
  public init(
    of graph: StakeholderGraph, pseudonyms: Pseudonyms, hiding people: [Stakeholder], keeping kept: Set<String> = []
  ) {
    var redactor = Redactor(pseudonyms: pseudonyms, names: NameWords(people), kept: kept)
    if let column = graph.about.conventions.groupColumn { redactor.kept.insert(column) }
    let stakeholders = graph.stakeholders.map { redactor.redacted($0) }
    let order = stakeholders.indices.sorted {
      Pseudonyms.place(stakeholders[$0].name) < Pseudonyms.place(stakeholders[$1].name)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, position) in order.enumerated() { places[position] = place }
    let rows = (0..<graph.ties.count).sorted { first, second in
      let left = (places[graph.ties.sources[first].index], places[graph.ties.targets[first].index], first)
      return left < (places[graph.ties.sources[second].index], places[graph.ties.targets[second].index], second)
    }
    let ties = rows.map { row in
      redactor.redacted(
        graph.tie(row: row), from: stakeholders[graph.ties.sources[row].index].id,
        to: stakeholders[graph.ties.targets[row].index].id)
    }
    let about = redactor.redacted(graph.about, of: graph)
    do {
      self.graph = try StakeholderGraph(stakeholders: order.map { stakeholders[$0] }, ties: ties, about: about)
    } catch {
      preconditionFailure("a valid graph under other names is a valid graph: \(error)")
    }
    notes = redactor.notes
  }
}

/// Takes names out of people, ties and descriptions, and counts what is left out.
private struct Redactor {
  let pseudonyms: Pseudonyms
  let names: NameWords
  var kept: Set<String>
  private var leftOut: [String: Int] = [:]
  private var columns: Set<String> = []

  init(pseudonyms: Pseudonyms, names: NameWords, kept: Set<String>) {
    self.pseudonyms = pseudonyms
    self.names = names
    self.kept = kept
  }

  /// What was left out, a sentence each.
  var notes: [String] {
    var notes: [String] = []
    let texts = leftOut.sorted { $0.key < $1.key }.map { $1 == 1 ? $0 : "\($0) (\($1))" }
    if !texts.isEmpty { notes.append("left out, since words of names stand in it: \(texts.joined(separator: ", "))") }
    if !columns.isEmpty {
      notes.append("left out, since names could stand in it: \(columns.sorted().joined(separator: ", "))")
    }
    return notes
  }

  mutating func redacted(_ person: Stakeholder) -> Stakeholder {
    guard let pseudonym = pseudonyms[person.id] else { preconditionFailure("everybody on the map has a pseudonym") }
    var other = Stakeholder(id: Stakeholder.ID(pseudonym))
    other.kind = category(person.kind, "kind")
    other.sector = category(person.sector, "sector")
    other.group = category(person.group, "group")
    (other.influence, other.interest, other.stance) = (person.influence, person.interest, person.stance)
    (other.resources, other.votes) = (person.resources, person.votes)
    (other.people, other.asked) = (person.people, person.asked)
    for niche in person.niches {
      if let niche = category(niche, "niches") { other.niches.append(niche) }
    }
    (other.isDecisionMaker, other.isTarget, other.active) = (person.isDecisionMaker, person.isTarget, person.active)
    other.notes = text(person.notes, "notes of stakeholders")
    other.sources = text(person.sources, "sources of stakeholders")
    other.extras = extras(person.extras, "stakeholders")
    return other
  }

  mutating func redacted(_ tie: Tie, from source: Stakeholder.ID, to target: Stakeholder.ID) -> Tie {
    var other = tie
    (other.source, other.target) = (source, target)
    other.kind = category(tie.kind, "kinds of ties")
    other.notes = text(tie.notes, "notes of ties")
    other.sources = text(tie.sources, "sources of ties")
    other.extras = extras(tie.extras, "ties")
    return other
  }

  mutating func redacted(_ about: MapDescription, of graph: StakeholderGraph) -> MapDescription {
    var other = about
    other.title = text(about.title, "title")
    other.question = text(about.question, "question")
    other.boundary = text(about.boundary, "boundary")
    other.collection = text(about.collection, "collection")
    other.asked = text(about.asked, "asked")
    other.nonrespondents = about.nonrespondents.map { text in
      let person = graph[Stakeholder.ID(text)] ?? graph.stakeholders.first { $0.name == text }
      return person.flatMap { pseudonyms[$0.id] } ?? "somebody who is not on the map"
    }
    let needs = (about.conventions.needs ?? []).compactMap { category($0, "needs") }
    other.conventions.needs = needs.isEmpty ? nil : needs
    other.reports.unanswered = about.reports.unanswered.compactMap { tie in
      guard let source = pseudonyms[tie.source], let target = pseudonyms[tie.target] else { return nil }
      return SurveyReports.Unanswered(from: Stakeholder.ID(source), to: Stakeholder.ID(target))
    }
    other.extras = about.extras.filter { kept.contains($0.key) }
    for entry in about.extras where !kept.contains(entry.key) { columns.insert("the entry \(entry.key)") }
    return other
  }

  private mutating func text(_ text: String?, _ field: String) -> String? {
    guard let text, !kept.contains(field), names.occur(in: text) else { return text }
    leftOut[field, default: 0] += 1
    return nil
  }

  private mutating func category(_ text: String?, _ field: String) -> String? {
    guard let text, names.areNamed(in: text) else { return text }
    leftOut[field, default: 0] += 1
    return nil
  }

  private mutating func extras(_ extras: [String: String], _ table: String) -> [String: String] {
    for name in extras.keys where !kept.contains(name) { columns.insert("the column \(name) of \(table)") }
    return extras.filter { kept.contains($0.key) }
  }
}
