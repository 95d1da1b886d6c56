import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct IssueTableTests {
  private func read(_ text: String) throws -> (positions: IssuePositions, diagnostics: [Diagnostic]) {
    let people = [Stakeholder(id: "mayor", name: "Mayor"), Stakeholder(id: "clinic", name: "Free Clinic")]
    let graph = try StakeholderGraph(stakeholders: people, ties: [Tie]())
    return try IssueTable.read(InputFile(name: "issues.csv", bytes: Array(text.utf8)), on: graph)
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? FormatError)?.faults.map { "\($0.place): \($0.message)" } ?? ["\(error)"]
    }
  }

  @Test func `A row for each stakeholder and issue`() throws {
    let positions = try read(
      "stakeholder,issue,position,power,priority\nmayor,Rent,-3,5,4\nFree Clinic,Rent,2,,1\nmayor,Bus,0,5,1\n"
    )
    .positions
    #expect(positions.issues == ["Rent", "Bus"])
    #expect(
      positions.entries == [
        .init(stakeholder: Vertex(0), issue: 0, position: -3, power: 5, priority: 4),
        .init(stakeholder: Vertex(1), issue: 0, position: 2, power: nil, priority: 1),
        .init(stakeholder: Vertex(0), issue: 1, position: 0, power: 5, priority: 1),
      ])
  }

  @Test func `A column of positions for each issue, empty where there is none`() throws {
    let positions = try read("actor,Rent,Bus\nmayor,-3,1\nclinic,,2\n").positions
    #expect(positions.issues == ["Rent", "Bus"])
    #expect(
      positions.entries.map { [$0.stakeholder.index, $0.issue, Int($0.position)] } == [
        [0, 0, -3], [0, 1, 1], [1, 1, 2],
      ])
  }

  @Test func `Without a column of issues all rows are of one`() throws {
    let read = try read("Player,Position,Power,Priority\nMayor,5,1,1\n")
    #expect(read.positions.issues == [""])
    #expect(read.positions.entries.count == 1)
    #expect(read.diagnostics.contains { $0.message.contains("“Player” as stakeholder") })
  }

  @Test func `What cannot be read is told by row and column`() {
    #expect(
      faults("stakeholder,position\nmayr,1\n").contains { $0.contains("issues.csv:2:1") && $0.contains("did you mean") }
    )
    #expect(faults("stakeholder,position\nmayor,much\n").contains { $0.contains("issues.csv:2:7") })
    #expect(faults("stakeholder,position\nmayor,11\n").contains { $0.contains("at most 10") })
    #expect(faults("stakeholder,position\nmayor,1\nMayor,2\n").contains { $0.contains("twice") })
    #expect(faults("rent,bus\n1,2\n").contains { $0.contains("head a column stakeholder") })
    #expect(faults("stakeholder\nmayor\n").contains { $0.contains("head a column position") })
  }
}
