import Testing

@testable import PowerMapGraph

@Suite struct NameWordsTests {
  private let names = NameWords([
    Stakeholder(id: "mayor", name: "Mayor's Office"), Stakeholder(id: "p2", name: "Ana de la Cruz"),
    Stakeholder(id: "3", name: "EU"), Stakeholder(id: "4", name: "王小明"), Stakeholder(id: "5", name: "X"),
    Stakeholder(id: "6", name: "1984"),
  ])

  @Test(arguments: [
    "The MAYOR can veto", "the mayor’s car", "told by ana", "Cruz,Ana", "money of the EU", "an office", "p2 said so",
    "主席王小明先生",
  ])
  func `A text with a word of a name is found`(text: String) {
    #expect(names.occur(in: text))
  }

  @Test(arguments: [
    "", "a letter s", "the mayoral race", "3 of 4 in 1983", "de la", "interview", "european",
  ])
  func `Other texts are not`(text: String) {
    #expect(!names.occur(in: text))
  }

  @Test func `A whole name is told from a word of one`() {
    #expect(names.areNamed(in: "friends of ana de la cruz"))
    #expect(names.areNamed(in: "MAYOR'S OFFICE"))
    #expect(!names.areNamed(in: "office"))
    #expect(!names.areNamed(in: "cruz de la ana"))
  }
}
