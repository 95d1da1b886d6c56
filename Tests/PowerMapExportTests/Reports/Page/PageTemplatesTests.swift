import Foundation
import Testing

@testable import PowerMapExport

@Suite struct PageTemplatesTests {
  private func matches(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  @Test(arguments: PageTemplates.texts.keys.sorted())
  func `Only what says that it is markup is taken as it is`(name: String) throws {
    let text = try #require(PageTemplates.texts[name])
    for raw in try matches("\\{\\{\\{(.*?)\\}\\}\\}", in: text) { #expect(raw.hasSuffix("HTML")) }
    for raw in try matches("\\{\\{([A-Za-z.]+)\\}\\}(?!\\})", in: text) { #expect(!raw.hasSuffix("HTML")) }
    #expect(!text.contains("{{&"))
  }

  @Test(arguments: PageTemplates.texts.keys.sorted())
  func `Templates hold no handler, no style and no address from elsewhere`(name: String) throws {
    let text = try #require(PageTemplates.texts[name])
    #expect(try matches("(\\son[a-z]+=|\\sstyle=|https?:|javascript:)", in: text).isEmpty)
    #expect(try matches("(=[^\"\\s>]*\\{\\{)", in: text).isEmpty, "values of attributes stand in double quotes")
  }

  @Test(arguments: [
    ("\"\u{301} onload=y", "&quot;\u{301} onload=y"), ("<\u{338}img>", "&lt;\u{338}img&gt;"),
    ("`'&", "&#96;&#39;&amp;"),
    ("\u{202E}a\u{0}", "⟨U+202E⟩a⟨U+0000⟩"),
  ])
  func `Texts are escaped where they are filled in, also before a combining mark`(text: String, escaped: String) {
    let filled = PageTemplates.filled(
      "facts", with: ["class": .text(text), "hasFacts": .flag(true), "facts": .list([["label": .text(text)]])]
    ).renderText
    // A literal comparison: one scalar after the other.
    let scalars = Array(filled.unicodeScalars.map { $0.value })
    for context in ["<dl class=\"\(escaped)\">", "<dt>\(escaped)</dt>"] {
      let sought = Array(context.unicodeScalars.map { $0.value })
      #expect(scalars.indices.contains { scalars[$0...].starts(with: sought) }, "\(context)")
    }
  }

  @Test func `A name that a record lacks is empty, whatever the records around it hold`() {
    let filled = PageTemplates.filled(
      "cards", with: ["title": .text("outside"), "cards": .list([["definition": .text("inside")]])])
    #expect(filled.renderText.contains("inside") && !filled.renderText.contains("outside"))
  }

  @Test func `Every word of the templates and of the script is there`() throws {
    let given = Set(Language.Page.templates.map { $0.name })
    var used: Set<String> = []
    for text in PageTemplates.texts.values { used.formUnion(try matches("words\\.([A-Za-z]+)", in: text)) }
    #expect(used == given)
    let script = PageParts.script
    let said = Set(
      try matches("data\\.words\\.([A-Za-z]+)", in: script) + matches("say\\([^\"()]*\"([A-Za-z]+)\"", in: script))
    let words = Set(Language.Page.script.map { $0.name })
    #expect(said.isSubset(of: words), "\(said.subtracting(words))")
    // Words that are chosen between stand behind the first.
    #expect(words.subtracting(said).isSubset(of: ["sortedDown"]), "\(words.subtracting(said))")
  }
}
