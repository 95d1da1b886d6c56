import PowerMapAnalysis

/// A report as one page of HTML that opens from a disk: no script, no network, one style block named in its security policy.
struct HTMLReport {
  private let document: ReportDocument
  private let showsPrivacyNotice: Bool

  /// Prepares the page.
  init(_ document: ReportDocument, showsPrivacyNotice: Bool) {
    self.document = document
    self.showsPrivacyNotice = showsPrivacyNotice
  }

  /// The page.
  func text() -> String {
    let title = HTMLText.escaped(document.title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta http-equiv="Content-Security-Policy" content="\(HTMLReport.policy)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(StyleSheet.text)</style>
      </head>
      <body>
      <header>
      \(showsPrivacyNotice ? HTMLReport.privacyNotice : "")<h1><bdi>\(title)</bdi></h1>
      \(facts(document.facts, class: "about"))</header>
      \(contents)<main>
      \(document.sections.map(section).joined())</main>
      </body>
      </html>

      """
  }

  /// Nothing may be loaded or run; only the one style block counts.
  private static let policy: String = {
    let hash = Base64.text(of: SHA256.digest(of: Array(StyleSheet.text.utf8)))
    return """
      default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'; \
      require-trusted-types-for 'script'; trusted-types 'none'
      """
  }()

  private static let privacyNotice = """
    <p class="privacy">This report names people and organizations and says how they are tied. Share it only with those who \
    should know.</p>

    """

  private var contents: String {
    let items = document.sections.map { "<li><a href=\"#\($0.id)\">\(HTMLText.escaped($0.title))</a></li>" }.joined()
    return "<nav aria-label=\"Contents\"><ol>\(items)</ol></nav>\n"
  }

  private func section(_ section: ReportDocument.Section) -> String {
    """
    <section id="\(section.id)" aria-labelledby="\(section.id)-title">
    <h2 id="\(section.id)-title">\(HTMLText.escaped(section.title))</h2>
    \(section.blocks.map(block).joined())</section>

    """
  }

  private func block(_ block: ReportDocument.Block) -> String {
    switch block {
    case .paragraph(let prose): "<p>\(html(prose))</p>\n"
    case .reading(let prose): "<p class=\"reading\">\(html(prose))</p>\n"
    case .list(let items): "<ul>\(items.map { "<li>\(html($0))</li>" }.joined(separator: "\n"))</ul>\n"
    case .keyFigures(let figures): facts(figures, class: "key-figures")
    case .facts(let list): facts(list, class: "facts")
    case .findings(let findings): "<ol class=\"findings\">\n\(findings.map(finding).joined())</ol>\n"
    case .table(let table): HTMLTable(table).text
    case .map(let map, let alternative): figure(map, alternative)
    case .chart(let chart): figure(chart)
    case .cards(let cards): "<div class=\"cards\">\n\(cards.map(card).joined())</div>\n"
    }
  }

  private func facts(_ facts: [ReportDocument.Fact], class name: String) -> String {
    if facts.isEmpty { return "" }
    let items = facts.map { "<div><dt>\(HTMLText.escaped($0.label))</dt><dd>\(html($0.text))</dd></div>\n" }.joined()
    return "<dl class=\"\(name)\">\n\(items)</dl>\n"
  }

  private func finding(_ finding: Finding) -> String {
    let figures = finding.figures.map { figure in
      "<li><b>\(HTMLText.escaped(figure.text))</b> \(HTMLText.escaped(figure.label))</li>"
    }
    let numbers = figures.isEmpty ? "" : "<ul class=\"figures\">\(figures.joined())</ul>\n"
    return """
      <li>
      <h3>\(html(finding.headline))</h3>
      <p>\(html(finding.meaning))</p>
      \(numbers)<p class="certainty">\(html(finding.certainty))\(link(to: finding.section))</p>
      <p class="limits">\(html(finding.limits))</p>
      </li>

      """
  }

  private func link(to section: ReportSection) -> String {
    guard let title = document.title(of: section) else { return "" }
    return " <a href=\"#\(section.id)\">\(HTMLText.escaped(Language.more(title)))</a>"
  }

  private func figure(_ map: ReportMap, _ alternative: Prose) -> String {
    guard let svg = map.svg else {
      return
        "<p class=\"missing\">This map is missing: \(HTMLText.escaped(map.missingBecause ?? "no picture was made")).</p>\n"
    }
    do {
      let picture = try InlineSVG(svg, label: "\(map.title). \(alternative.plain)", prefix: map.id + "-")
      return "<figure class=\"map\">\(picture.text)<figcaption>\(html(alternative))</figcaption></figure>\n"
    } catch {
      return
        "<p class=\"missing\">This map cannot be shown here: its picture holds \(HTMLText.escaped(error.reason)).</p>\n"
    }
  }

  private func figure(_ chart: Chart) -> String {
    let title = chart.drawing.title
    let svg = SVGWriter.text(of: chart.drawing)
    guard let picture = try? InlineSVG(svg, label: "\(title): \(chart.alternative.plain)") else { return "" }
    return "<figure class=\"chart\"><figcaption>\(HTMLText.escaped(title))</figcaption>\(picture.text)</figure>\n"
  }

  private func card(_ text: ReportDocument.CardText) -> String {
    let ids = text.ids.map { "<code>\(HTMLText.escaped($0))</code>" }.joined(separator: " ")
    let card = text.card
    return """
      <div class="card">
      <h3>\(HTMLText.escaped(text.title)) \(ids)</h3>
      <p>\(HTMLText.escaped(card.definition))</p>
      <p><b>How to read it.</b> \(HTMLText.escaped(card.reading)) <b>Mind.</b> \(HTMLText.escaped(card.caution))</p>
      <p class="reference">Range: \(HTMLText.escaped(card.range)). \(HTMLText.escaped(card.reference))</p>
      </div>

      """
  }

  private func html(_ prose: Prose) -> String { HTMLText.written(prose) }
}
