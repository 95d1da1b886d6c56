import Testing

@testable import PowerMapExport

@Suite struct TemplateTests {
  /// The pieces of a text: places as `<expression|format @line:column>`.
  private func pieces(_ text: String) -> [String] {
    Template(text).pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(let found):
        "<\(found.expression)\(found.format.map { "|\($0)" } ?? "") @\(found.place.line):\(found.place.column)>"
      }
    }
  }

  @Test func `Places are found with their lines and columns`() {
    #expect(
      pieces("a {{x}}b{{ y[z] | 2 }}\r\né{{w}}\n") == [
        "a ", "<x @1:3>", "b", "<y[z]|2 @1:9>", "\r\né", "<w @2:2>", "\n",
      ])
    #expect(pieces("\r{{x}}") == ["\r", "<x @2:1>"])
    #expect(pieces("") == [])
  }

  @Test func `Only a bar outside of brackets begins a format`() {
    #expect(pieces("{{x[a|b]|words}}") == ["<x[a|b]|words @1:1>"])
  }

  @Test func `Two braces with a backslash before them are no place`() {
    #expect(pieces("\\{{x}} { {x} }} {x}") == ["{{x}} { {x} }} {x}"])
  }

  @Test func `A place that is not closed on its line is a fault`() {
    let template = Template("ok\n {{x\n}} {{y}}")
    #expect(template.faults.map(\.place) == [TemplatePlace(line: 2, column: 2)])
  }

  @Test func `Braces without end do not take long`() {
    #expect(Template(String(repeating: "{{", count: 100_000)).faults.count == 1)
    #expect(Template(String(repeating: "{{x}}", count: 20_000)).pieces.count == 20_000)
  }

  @Test(arguments: [
    ("density", "density", []), ("strength.out[mayor]", "strength.out", ["mayor"]),
    ("a[b[c]][ d ][]", "a", ["b[c]", "d", ""]),
  ])
  func `A reference is a name and brackets, which may hold brackets`(text: String, name: String, brackets: [String]) {
    let reference = TemplateReference(text)
    #expect(reference?.name == name)
    #expect(reference?.brackets == brackets)
  }

  @Test(arguments: ["", "[a]", "a[b", "a]b", "a[b]c", "a[b]]", "a[b] [c]"])
  func `Anything else is none`(text: String) {
    #expect(TemplateReference(text) == nil)
  }

  @Test(arguments: [
    (nil, 3.14159, "3.14"), (nil, 4, "4"), ("0", 3.5, "4"), ("3", 2, "2.000"), ("percent", 0.356, "36%"),
    ("exact", 0.1, "0.1"), ("words", 3, "three"), ("words", 3.2, "about three"), ("words", 0.62, "nearly two thirds"),
    ("words", 40, "40"), ("words", 0, "no"), ("words", -2, "−2"), ("words", 1e300, "1e+300"),
  ])
  func `A number is written as its format says`(format: String?, number: Double, text: String) {
    #expect(TemplateFormat(format)?.written([number]) == [text])
  }

  @Test(arguments: ["5", "-1", "+1", "two", "percent 1", "", "02"])
  func `Other formats there are none`(text: String) {
    #expect(TemplateFormat(text) == nil)
  }
}
