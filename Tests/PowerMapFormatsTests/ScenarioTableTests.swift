import PowerMapFormats
import PowerMapGraph
import Testing

@Suite struct ScenarioTableTests {
  private static let map = try! StakeholderGraph(
    stakeholders: ["a", "b", "c"].map { Stakeholder(id: Stakeholder.ID($0), name: $0.uppercased() + " Board") },
    ties: [Tie]())

  private func read(_ text: String) throws -> [Scenario] {
    try ScenarioTable.read(InputFile(name: "s.csv", bytes: Array(text.utf8)), of: Self.map)
  }

  @Test func `Rows of one name make a scenario, and a row without a name goes with the one above`() throws {
    let scenarios = try read(
      """
      scenario,action,from,to,kind,weight,direction
      Without A,remove,a,,,,
      More,add,A Board,b,advises,3,mutual
      ,strengthen,b,c,,2,
      Without A,drop,b,c,funds,,
      More,weaken,c,b,,0.5,
      """)
    #expect(scenarios.map(\.name) == ["Without A", "More"])
    #expect(scenarios[0].edits == [.remove("a"), .drop(TieEnds(from: "b", to: "c"), kind: "funds")])
    #expect(
      scenarios[1].edits == [
        .add(Tie(from: "a", to: "b", direction: .mutual, weight: 3, kind: "advises")),
        .strengthen(TieEnds(from: "b", to: "c"), by: 2), .strengthen(TieEnds(from: "c", to: "b"), by: -0.5),
      ])
  }

  @Test func `Only action and from are needed`() throws {
    #expect(try read("action;from\nremove;c\n").map(\.edits) == [[.remove("c")]])
  }

  @Test(arguments: [
    ("name,who\nx,a\n", "s.csv:1: error: the scenarios have no columns action and from"),
    ("scenario,action,from\n", "s.csv:1: error: there is no scenario in this table"),
    ("scenario,action,from\nx,delete,a\n", "s.csv:2:3: error: “delete” cannot be read"),
    ("action,from,to\nadd,a,d\n", "s.csv:2:7: error: there is no stakeholder “d” on this map"),
    ("action,from,to,weight\nweaken,a,b,much\n", "s.csv:2:12: error: “much” cannot be read"),
    ("action,from,to,direction\nadd,a,b,sideways\n", "s.csv:2:9: error: “sideways” cannot be read"),
  ])
  func `What is wrong is told with its place`(_ text: String, _ message: String) throws {
    let error = try #require(throws: FormatError.self) { try read(text) }
    let line = "\(error.faults[0].place): error: \(error.faults[0].message)"
    #expect(line.hasPrefix(message), "\(line)")
  }
}
