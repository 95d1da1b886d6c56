import PowerMapAnalysis
import PowerMapGraph

extension ReportDocument {
  /// Writes the report of a map.
  init(_ answers: MeasureAnswers, maps: [ReportMap], diagnostics: [String]) {
    let about = answers.graph.about
    let findings = Findings(answers).all
    var sections = [OpeningSection.section(answers, findings)]
    sections += [
      MapSection.section(maps),
      PowerSection.section(answers), ConcentrationSection.section(answers), CohesionSection.section(answers),
      GroupsSection.section(answers), WordsSection.section(answers), DataSection.section(answers, diagnostics),
    ].compactMap { $0 }
    sections.append(MethodSection.section(answers, measures: sections.flatMap(\.measures)))
    self.init(title: about.title ?? "Power map", facts: ReportDocument.facts(answers.graph), sections: sections)
  }

  /// What the map says about itself.
  private static func facts(_ graph: StakeholderGraph) -> [Fact] {
    let about = graph.about
    var facts: [Fact] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Fact(label: label, text: .name(text))) }
    }
    add("Question", about.question)
    add("Boundary", about.boundary)
    add("Period", about.period.words)
    add("How it was collected", about.collection)
    add("Who was asked", about.asked)
    if !about.nonrespondents.isEmpty {
      facts.append(Fact(label: "Who did not answer", text: .list(about.nonrespondents.map { graph.respondent($0) })))
    }
    return facts
  }
}

extension Period {
  /// The period as one writes it, nil when it is open at both ends.
  var words: String? {
    switch (start, end) {
    case (nil, nil): nil
    case (let start?, nil): "since \(start)"
    case (nil, let end?): "until \(end)"
    case (let start?, let end?): start == end ? "\(start)" : "\(start) to \(end)"
    }
  }
}

extension StakeholderGraph {
  /// The name of somebody who was asked, given by name or identity.
  func respondent(_ text: String) -> Prose { .name(self[Stakeholder.ID(text)]?.name ?? text) }
}
