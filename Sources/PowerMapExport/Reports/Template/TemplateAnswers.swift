import PowerMapAnalysis
import PowerMapGraph

/// Finds what the places of a template ask for.
struct TemplateAnswers {
  let answers: MeasureAnswers
  /// The id that a stakeholder has on this map, by the one that places use.
  let identity: (String) -> String
  private let findings: [Finding]
  private var graph: StakeholderGraph { answers.graph }

  /// Asks an analysis; findings are computed where a place asks for one.
  init(_ answers: MeasureAnswers, needsFindings: Bool, identity: @escaping (String) -> String) {
    self.answers = answers
    self.identity = identity
    let found = needsFindings ? Findings(answers) : nil
    findings = found.map { $0.opening + $0.others } ?? []
  }

  /// What a reference asks for, with what a person should know of it.
  func value(_ reference: TemplateReference) throws(TemplateFault.Problem) -> (value: TemplateValue, warning: String?) {
    let steps = reference.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch steps[0] {
    case "top" where steps.count == 3: return try top(steps, reference.brackets)
    case _ where TemplateWords.about.contains(reference.name):
      try expect(0, reference)
      return (about(reference.name), nil)
    case "finding" where steps.count == 2 || steps.count == 3:
      try expect(0, reference)
      return (try finding(steps), nil)
    case "map" where steps.count == 2:
      try expect(0, reference)
      return (try map(steps[1]), nil)
    case "name" where steps.count == 1:
      try expect(1, reference)
      return (.prose(graph.prose(try vertex(reference.brackets[0]))), nil)
    case "rank" where steps.count == 1:
      try expect(2, reference)
      return try rank(of: reference.brackets[1], in: reference.brackets[0])
    default: return try measure(reference)
    }
  }

  private func expect(_ count: Int, _ reference: TemplateReference) throws(TemplateFault.Problem) {
    guard reference.brackets.count != count else { return }
    let examples = ["name": "name[ID]", "rank": "rank[MEASURE][ID]"]
    throw .other(
      "\(reference.name) has \(Wording.count(count, "bracket")); write \(examples[reference.name] ?? reference.name)")
  }

  private func about(_ word: String) -> TemplateValue {
    let about = graph.about
    let text: String? =
      switch word {
      case "title": about.title
      case "question": about.question
      case "boundary": about.boundary
      case "collection": about.collection
      case "asked": about.asked
      default: about.period.words
      }
    guard let text, !text.isEmpty else { return .undefined("about.csv does not say it") }
    return .prose(.name(text))
  }

  private func finding(_ steps: [String]) throws(TemplateFault.Problem) -> TemplateValue {
    guard let number = Int(steps[1]), number > 0 else {
      throw .other("\(steps[1]) is not the number of a finding; write finding.1, finding.2 and so on")
    }
    guard number <= findings.count else {
      return .undefined("the map has \(Wording.count(findings.count, "finding"))")
    }
    let finding = findings[number - 1]
    switch steps.count > 2 ? steps[2] : "headline" {
    case "headline": return .prose(finding.headline)
    case "meaning": return .prose(finding.meaning)
    case "limits": return .prose(finding.limits)
    default:
      throw .other(
        "a finding has no \(steps[2]); write finding.\(number), finding.\(number).meaning or finding.\(number).limits")
    }
  }

  private func map(_ style: String) throws(TemplateFault.Problem) -> TemplateValue {
    guard MapStyleCatalog.entries.contains(where: { $0.id == style }) else {
      throw .other("there is no style \(style); there are \(MapStyleCatalog.entries.map(\.id).joined(separator: ", "))")
    }
    return .map(style)
  }

  private func top(
    _ steps: [String], _ brackets: [String]
  ) throws(TemplateFault.Problem) -> (value: TemplateValue, warning: String?) {
    guard let count = Int(steps[1]), (1...100).contains(count), ["names", "values"].contains(steps[2]) else {
      throw .other("there is no \(steps.joined(separator: ".")); write top.3.names or top.3.values, with 1 to 100")
    }
    guard brackets.count == 1 else {
      throw .other("\(steps.joined(separator: ".")) has one bracket; write \(steps.joined(separator: "."))[MEASURE]")
    }
    let (scores, note) = try scores(brackets[0])
    let ranking = scores.ranking()
    let first = ranking.prefix(count)
    guard !first.isEmpty else { return (.undefined("nobody has a number"), nil) }
    var warnings = [note].compactMap { $0 }
    if ranking.count > count, ranking[count].rank == ranking[count - 1].rank {
      let equals = ranking.count(where: { $0.rank == ranking[count].rank })
      warnings.append(
        """
        \(Wording.number(equals)) share rank \(ranking[count].rank) of \(brackets[0]), of whom the first in the order of the map are named
        """)
    }
    let value: TemplateValue =
      steps[2] == "names" ? .prose(.list(first.map { graph.prose($0.vertex) })) : .numbers(first.map(\.value))
    return (value, warnings.isEmpty ? nil : warnings.joined(separator: "; "))
  }

  private func rank(
    of id: String, in measure: String
  ) throws(TemplateFault.Problem) -> (value: TemplateValue, warning: String?) {
    let vertex = try vertex(id)
    let (scores, note) = try scores(measure)
    guard let rank = scores.ranking().first(where: { $0.vertex == vertex }) else {
      return (.undefined("\(id) has no number"), nil)
    }
    return (.numbers([Double(rank.rank)]), note)
  }

  /// The numbers of a measure or of a column, and how they are to be taken.
  private func scores(_ id: String) throws(TemplateFault.Problem) -> (scores: Scores, note: String?) {
    if case .numbers(let numbers) = graph.column(named: id), MeasureGuide.entry(of: id) == nil {
      return (Scores(numbers.map { $0 ?? .nan }, of: graph), nil)
    }
    guard case .success(let found) = try answer(id) else { return (unknownScores, nil) }
    switch found.value {
    case .node(let values): return (Scores(values.map { $0 ?? .nan }, of: graph), remark(found, of: id))
    case .undefined("node"): return (unknownScores, nil)
    default:
      throw .other("\(id) has no number for each stakeholder; name a measure that has, such as betweenness")
    }
  }

  /// Nobody's number is known.
  private var unknownScores: Scores { Scores([Double](repeating: .nan, count: graph.order), of: graph) }

  /// How the numbers of a measure are to be taken.
  func remark(_ answer: Answer, of id: String) -> String? { answer.note.map { "\(id): \($0)" } }

  private func vertex(_ id: String) throws(TemplateFault.Problem) -> Vertex {
    guard let vertex = graph.vertex(of: Stakeholder.ID(identity(id))) else {
      throw .other("there is no stakeholder of the id \(id) on this map; name one that it has")
    }
    return vertex
  }

  /// A measure's answer; a failure that another map of the same kind would not have is no fault of the template.
  func answer(_ id: String) throws(TemplateFault.Problem) -> Result<Answer, Unanswered> {
    switch answers.result(RenamedMeasure.id(id, by: identity)) {
    case .success(let answer): return .success(answer)
    case .failure(let error):
      switch error {
      case .unknownMeasure: throw .unknown(id)
      case .didNotConverge, .tooLarge, .negativeArgument: return .failure(Unanswered(reason: error.explanation))
      default: throw .measure(error)
      }
    }
  }
}

/// Why a measure has no answer on this map.
struct Unanswered: Error {
  let reason: String
}
