import Testing

@testable import PowerMapExport

@Suite struct ProseTests {
  private let names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"].map { Prose.name($0) }

  @Test func `Names stand in a row with and before the last`() {
    #expect(Prose.list(Array(names.prefix(1))).plain == "Ada")
    #expect(Prose.list(Array(names.prefix(2))).plain == "Ada and Bo")
    #expect(Prose.list(Array(names.prefix(3))).plain == "Ada, Bo and Cy")
  }

  @Test func `A long row is cut, but never for a single name`() {
    #expect(Prose.list(names, limit: 4).plain == "Ada, Bo, Cy, Di and 2 others")
    #expect(Prose.list(names, limit: 5).plain == "Ada, Bo, Cy, Di, Ed and Flo")
  }

  @Test func `Names of files are marked and words of the report are not`() {
    let prose: Prose = "\(name: "<b>") has \(2) ties"
    #expect(prose.parts == [.name("<b>"), .words(" has "), .words("2"), .words(" ties")])
  }

  @Test func `A sentence begins with a capital but a name stays as it is`() {
    #expect(("three of us" as Prose).capitalized().plain == "Three of us")
    #expect(("\(name: "ada") sings" as Prose).capitalized().plain == "ada sings")
  }

  @Test func `Nothing is hidden in plain text`() {
    #expect(("\(name: "a\u{202E}b\nc\u{1B}[31m")" as Prose).plain == "a⟨U+202E⟩b c⟨U+001B⟩[31m")
  }
}
