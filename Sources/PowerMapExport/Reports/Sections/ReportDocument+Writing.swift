import PowerMapAnalysis
import PowerMapGraph

extension ReportDocument {
  /// Writes the report of a map.
  init(_ answers: MeasureAnswers, maps: [ReportMap], diagnostics: [String], scenarios: [Scenario] = []) {
    let findings = Findings(answers)
    var told = [
      PowerSection.section(answers), ConcentrationSection.section(answers), CohesionSection.section(answers),
      BetweenSection.section(answers), VotingSection.section(answers), DependenceSection.section(answers),
      GroupsSection.section(answers), TrustSection.section(answers), CoalitionsSection.section(answers),
      ForecastSection.section(answers), ChangeSection.section(answers), TimelineSection.section(answers),
      WhatIfSection.section(answers, scenarios), AdviceSection.section(answers), QuotesSection.section(answers),
      WordsSection.section(answers),
      DataSection.section(answers, diagnostics), TablesSection.section(answers),
    ].compactMap { $0 }
    for position in told.indices {
      told[position].add(findings.others.filter { $0.section.id == told[position].id })
    }
    for position in told.indices {
      guard let basis = answers.basis(of: told[position].measures) else { continue }
      told[position].blocks.append(.reading("\(basis.sentence(of: nil))"))
    }
    let ids = Set(told.map(\.id))
    var opening = OpeningSection.section(answers, findings.opening)
    opening.add(findings.others.filter { !ids.contains($0.section.id) })
    let sections = [opening] + [MapSection.section(maps)].compactMap { $0 } + told
    let method = MethodSection.section(answers, measures: sections.flatMap(\.measures))
    self.init(
      title: answers.graph.about.title ?? Language.untitled, facts: ReportDocument.facts(answers.graph),
      sections: sections + [method])
  }

  /// The title of the section where a finding goes on, nil where the report has none.
  func title(of section: ReportSection) -> String? { sections.first { $0.id == section.id }?.title }

  /// What the map says about itself.
  private static func facts(_ graph: StakeholderGraph) -> [Fact] {
    let about = graph.about
    var facts: [Fact] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Fact(label: label, text: .name(text))) }
    }
    add(Language.About.question, about.question)
    add(Language.About.boundary, about.boundary)
    add(Language.About.period, about.period.words)
    add(Language.About.collection, about.collection)
    add(Language.About.asked, about.asked)
    if !about.nonrespondents.isEmpty {
      facts.append(
        Fact(label: Language.About.silent, text: .list(about.nonrespondents.map { graph.respondent($0) })))
    }
    return facts
  }
}

extension ReportDocument.Section {
  /// A section under its heading.
  init(_ section: ReportSection, blocks: [ReportDocument.Block], measures: [String] = []) {
    self.init(id: section.id, title: Language.title(of: section), blocks: blocks, measures: measures)
  }

  /// Adds findings that belong here and did not make the opening, in short.
  mutating func add(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    blocks.append(.paragraph(Language.otherFindings))
    blocks.append(.list(findings.map { $0.headline + $0.meaning + $0.certainty + $0.limits }))
    measures += findings.flatMap(\.measures)
  }
}

extension Period {
  /// The period as one writes it, nil when it is open at both ends.
  var words: String? {
    switch (start, end) {
    case (nil, nil): nil
    case (let start?, nil): Language.About.since("\(start)")
    case (nil, let end?): Language.About.until("\(end)")
    case (let start?, let end?): start == end ? "\(start)" : Language.About.from("\(start)", to: "\(end)")
    }
  }
}

extension StakeholderGraph {
  /// The name of somebody who was asked, given by name or identity.
  func respondent(_ text: String) -> Prose {
    vertex(of: Stakeholder.ID(text)).map { prose($0) } ?? .name(text)
  }
}
