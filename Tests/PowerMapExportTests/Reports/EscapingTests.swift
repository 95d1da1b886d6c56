import Testing

@testable import PowerMapExport

@Suite struct EscapingTests {
  @Test func `HTML keeps nothing that opens a tag, an attribute or an entity`() {
    #expect(HTMLText.escaped("<a b=\"c\" d='e'>&`") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&#96;")
  }

  @Test func `Markdown keeps nothing that is read as markup`() {
    #expect(MarkdownText.escaped("a|b\n# *c* [d](e) <f>") == "a\\|b \\# \\*c\\* \\[d\\](e) \\<f\\>")
    #expect(MarkdownText.escaped("https://a.b") == "https\\://a\\.b")
  }

  @Test(
    arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\0x", "＝1", "'=1"])
  func `A spreadsheet program takes no text for a formula`(text: String) {
    var table = CSVText()
    table.append([.text(text)])
    #expect(table.text == "\"'\(text)\"\n")
  }

  @Test func `Texts that only look odd stay as they are`() {
    var table = CSVText()
    table.append([.text("a-b"), .text("'tis"), .number(-1.5), .number(nil), .text("x,\"y\"")])
    #expect(table.text == "a-b,\"'tis\",-1.5,,\"x,\"\"y\"\"\"\n")
  }

  @Test func `JSON texts hold no raw control characters`() {
    #expect(JSONText.quoted("a\"\\\n\u{1}\u{2028}é") == "\"a\\\"\\\\\\n\\u0001\\u2028é\"")
  }
}
