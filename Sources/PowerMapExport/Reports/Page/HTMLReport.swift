import PowerMapAnalysis

/// A report as one page of HTML that opens from a disk without a network.
///
/// Its one style and one script are named in its security policy. Everything can be read without the script, which lets readers explore
/// the maps and sort the tables.
struct HTMLReport {
  /// A wider chart keeps its size on a phone and is moved sideways.
  private static let widestOnPhones = 600.0

  private let document: ReportDocument
  private let explorer: MapExplorer
  private let links: MapLinks
  private let showsPrivacyNotice: Bool

  /// Prepares the page.
  init(_ document: ReportDocument, explorer: MapExplorer, links: MapLinks, showsPrivacyNotice: Bool) {
    self.document = document
    self.explorer = explorer
    self.links = links
    self.showsPrivacyNotice = showsPrivacyNotice
  }

  /// The page.
  func text() -> String {
    PageTemplates.filled(
      "page",
      with: [
        "policyHTML": .markup(HTMLMarkup(escaped: PageParts.policy)),
        "styleHTML": .markup(HTMLMarkup(escaped: PageParts.style)),
        "scriptHTML": .markup(HTMLMarkup(escaped: PageParts.script)),
        "dataHTML": .markup(HTMLMarkup(escaped: explorer.text)),
        "words": .record(.words),
        "showsPrivacyNotice": .flag(showsPrivacyNotice),
        "title": .text(document.title),
        "hasFacts": .flag(!document.facts.isEmpty),
        "facts": .list(document.facts.map(fact)),
        "sections": .list(document.sections.map(section)),
      ]
    ).renderText
  }

  private func section(_ section: ReportDocument.Section) -> TemplateRecord {
    [
      "id": .text(section.id), "title": .text(section.title),
      "blocks": .list(section.blocks.map { ["blockHTML": .markup(block($0))] }),
    ]
  }

  private func block(_ block: ReportDocument.Block) -> HTMLMarkup {
    switch block {
    case .paragraph(let prose): PageTemplates.filled("paragraph", with: ["textHTML": html(prose)])
    case .reading(let prose):
      PageTemplates.filled("paragraph", with: ["textHTML": html(prose), "class": .text("reading")])
    case .list(let items):
      PageTemplates.filled("list", with: ["items": .list(items.map { ["textHTML": html($0)] })])
    case .keyFigures(let figures): facts(figures, class: "key-figures")
    case .facts(let list): facts(list, class: "facts")
    case .findings(let findings):
      PageTemplates.filled("findings", with: ["findings": .list(findings.map(finding))])
    case .table(let table):
      HTMLMarkup(escaped: table.onScreen.map { HTMLTable($0, links: links).markup.renderText }.joined(separator: "\n"))
    case .maps(let maps): MapFigures(maps, explorer: explorer).markup
    case .chart(let chart): figure(chart)
    case .cards(let cards):
      PageTemplates.filled("cards", with: ["cards": .list(cards.map(card))])
    }
  }

  private func facts(_ facts: [ReportDocument.Fact], class name: String) -> HTMLMarkup {
    PageTemplates.filled(
      "facts", with: ["class": .text(name), "hasFacts": .flag(!facts.isEmpty), "facts": .list(facts.map(fact))])
  }

  private func fact(_ fact: ReportDocument.Fact) -> TemplateRecord {
    ["label": .text(fact.label), "textHTML": html(fact.text)]
  }

  private func finding(_ finding: Finding) -> TemplateRecord {
    var record: TemplateRecord = [
      "headlineHTML": html(finding.headline), "meaningHTML": html(finding.meaning), "limitsHTML": html(finding.limits),
      "words": .record(.words),
      "hasFigures": .flag(!finding.figures.isEmpty),
      "figures": .list(finding.figures.map { ["text": .text($0.text), "label": .text($0.label)] }),
    ]
    if !finding.certainty.isEmpty { record["certaintyHTML"] = html(finding.certainty) }
    if let title = document.title(of: finding.section) {
      record["section"] = .record(["id": .text(finding.section.id), "more": .text(Language.more(title))])
    }
    return record
  }

  private func figure(_ chart: Chart) -> HTMLMarkup {
    let title = chart.drawing.title
    let svg = SVGWriter.text(of: chart.drawing)
    guard let picture = try? InlineSVG(svg, label: "\(title): \(chart.alternative.plain)") else {
      return HTMLMarkup("")
    }
    return PageTemplates.filled(
      "chart",
      with: [
        "title": .text(title), "pictureHTML": .markup(HTMLMarkup(escaped: picture.text)),
        "isWide": .flag(chart.drawing.width > HTMLReport.widestOnPhones),
      ])
  }

  private func card(_ text: ReportDocument.CardText) -> TemplateRecord {
    let card = text.card
    return [
      "title": .text(text.title), "ids": .list(text.ids.map { ["id": .text($0)] }),
      "definition": .text(card.definition), "reading": .text(card.reading), "caution": .text(card.caution),
      "range": .text(card.range), "reference": .text(card.reference), "words": .record(.words),
    ]
  }

  private func html(_ prose: Prose) -> TemplateRecord.Value { .markup(HTMLMarkup(prose, links: links)) }
}
