import PowerMapFormats
import PowerMapGraph
import Testing

@Suite struct EditTextTests {
  private static let map = try! StakeholderGraph(
    stakeholders: [
      Stakeholder(id: "mayor", name: "Mayor's Office"), Stakeholder(id: "smith", name: "Smith, John: trader"),
      Stakeholder(id: "board1", name: "Board"), Stakeholder(id: "board2", name: "Board"),
    ], ties: [Tie]())

  private var text: EditText { EditText(of: Self.map) }

  @Test func `A new tie has a kind and a strength behind the colon, in either order or left out`() throws {
    var text = text
    func tie(_ direction: Tie.Direction, _ weight: Double, _ kind: String?) -> MapEdit {
      .add(Tie(from: "mayor", to: "board1", direction: direction, weight: weight, kind: kind))
    }
    #expect(try text.addition("mayor -> board1: advises, 3") == tie(.directed, 3, "advises"))
    #expect(try text.addition("mayor->board1: 3, advises") == tie(.directed, 3, "advises"))
    #expect(try text.addition("Mayor's office → board1") == tie(.directed, 1, nil))
    #expect(try text.addition("mayor <-> board1: 2") == tie(.mutual, 2, nil))
  }

  @Test func `A strength below 0 is a conflict`() throws {
    var text = text
    #expect(
      try text.addition("mayor -> board1: opposes, -2")
        == .add(Tie(from: "mayor", to: "board1", weight: 2, sign: .negative, kind: "opposes")))
  }

  @Test func `Names may hold colons and commas`() throws {
    var text = text
    #expect(try text.loss("mayor -> Smith, John: trader") == .drop(TieEnds(from: "mayor", to: "smith"), kind: nil))
    #expect(
      try text.loss("Smith, John: trader -> Smith, John: trader: funds")
        == .drop(TieEnds(from: "smith", to: "smith"), kind: "funds"))
  }

  @Test func `Strengths change by the number behind the colon`() throws {
    var text = text
    let ends = TieEnds(from: "mayor", to: "board1")
    #expect(try text.change("mayor -> board1: +2", sign: 1) == .strengthen(ends, by: 2))
    #expect(try text.change("mayor -> board1: 2", sign: -1) == .strengthen(ends, by: -2))
    #expect(throws: NamingError.self) { try text.change("mayor -> board1", sign: 1) }
  }

  @Test func `Who is not there is told with whom may be meant`() throws {
    var text = text
    #expect(throws: NamingError.unknown("mayr", nearest: "mayor")) { try text.removal("mayr") }
    #expect(throws: NamingError.unknown("Office", nearest: "Mayor's Office")) { try text.removal("Office") }
    #expect(throws: NamingError.ambiguous("Board", ids: ["board1", "board2"])) { try text.removal("Board") }
    #expect(throws: NamingError.unknown("zzz", nearest: nil)) { try text.addition("mayor -> zzz: 3") }
    let sentence = NamingError.unknown("mayr", nearest: "mayor").sentence
    #expect(sentence.problem.contains("mayr") && sentence.right.hasPrefix("did you mean"))
  }

  @Test func `Without an arrow there is no tie`() {
    var text = text
    for wrong in ["mayor", "", "mayor - board1"] {
      #expect(throws: NamingError.self) { try text.addition(wrong) }
    }
  }
}
