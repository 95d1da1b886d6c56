import Foundation
import Testing

@testable import PowerMapExport

@Suite struct LanguageTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/PowerMapExport")

  /// Where texts of several words are not for readers of a report, and what they are instead.
  private static let exceptions = [
    "Graphviz/": "why a map could not be drawn",
    "Maps/MapPositions.swift": "what is wrong with a file of positions",
    "Maps/SVGWriter.swift": "markup",
    "Reports/Language/": "the sentences",
    "Reports/Metrics/": "answers and explanations on the command line",
    "Reports/Page/HTMLTable.swift": "classes of cells",
    "Reports/Page/InlineSVG.swift": "why a picture is refused",
    "Reports/Page/PageParts.swift": "markup",
    "Reports/Page/SVGAttribute.swift": "grammars of attributes",
    "Reports/Page/SVGReader.swift": "why a picture is refused",
    "Reports/Schema/": "what a column of a file holds, beside its definition",
    "Reports/Template/": "what is wrong with somebody's template",
    "Reports/Text/HTMLText.swift": "markup",
  ]

  /// Whether a text seems to be written for people: two words, a word beside a value, or a word with a capital.
  static func isForPeople(_ text: String) -> Bool {
    let isSentence =
      text.range(of: "[A-Za-z]{2,}[,.:;]? +[A-Za-z]{2,}|◦,? [a-z]{2,}|[a-z]{2,},? ◦", options: .regularExpression)
      != nil
    return isSentence || text.range(of: "^ ?[A-Z][a-z]+", options: .regularExpression) != nil
  }

  @Test(arguments: [
    ("The maps", true), ("Ties", true), ("◦ more", true), ("below ◦", true), ("; conflict pushes apart.", true),
    ("stability.rank[◦]", false), ("decision_maker", false), ("◦, ◦", false), ("", false), ("--:", false),
  ])
  func `Words for people are told from names in files`(text: String, isForPeople: Bool) {
    #expect(LanguageTests.isForPeople(text) == isForPeople)
  }

  @Test func `Literals are found in comments, lines and interpolations as Swift reads them`() {
    let found = SwiftLiterals(
      in:
        "let a = \"one \\(b ? \"two\" : \"\") three\" // \"no\"\nlet c = \"\"\"\n  four \"five\" six\n  \"\"\"\nf(\"\\\"\")"
    )
    #expect(found.found.map { $0.text } == ["two", "", "one ◦ three", "\n  four \"five\" six\n  ", ""])
    #expect(found.found.map { $0.line } == [1, 1, 1, 2, 5])
  }

  @Test func `Every word for readers stands in the language of reports`() throws {
    let files = try #require(
      FileManager.default.enumerator(at: LanguageTests.sources, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 150)
    for file in files {
      let path = String(file.path.dropFirst(LanguageTests.sources.path.count + 1))
      if LanguageTests.exceptions.keys.contains(where: { path.hasPrefix($0) }) { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for literal in SwiftLiterals(in: text).found where LanguageTests.isForPeople(literal.text) {
        let isPrecondition = lines[literal.line - 1].contains("precondition")
        #expect(isPrecondition, "\(path):\(literal.line): \(literal.text)")
      }
    }
  }

  @Test(arguments: PageTemplates.texts.keys.sorted())
  func `Templates hold no words of their own`(name: String) throws {
    var text = try #require(PageTemplates.texts[name])
    for attribute in ["aria-label", "title", "placeholder", "alt", "lang"] {
      #expect(text.range(of: " \(attribute)=\"[^{\"]", options: .regularExpression) == nil)
    }
    for pattern in ["\\{\\{[^}]*\\}+", "<[^>]*>"] {
      text = text.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
    }
    #expect(text.range(of: "[A-Za-z]", options: .regularExpression) == nil, "\(text)")
  }

  @Test func `The script of the page holds no sentences of its own`() {
    let ours: Set = ["use strict"]
    let literals = PageParts.script.matches(of: /"([^"\n]*)"/).map { String($0.1) }
    #expect(literals.count > 100)
    for literal in literals where !ours.contains(literal) {
      #expect(literal.firstMatch(of: /^[A-Z]?[a-z]{2,} [a-z]{2,} [a-z]{2,}|[a-z]\.$/) == nil, "\(literal)")
    }
  }
}
