import PowerMapGraph
import Testing

@Suite struct RedactedIssuesTests {
  @Test func `Positions follow their people, and names of issues name nobody`() throws {
    let people = [Stakeholder(id: "ana", name: "Ana Ruiz"), Stakeholder(id: "bo", name: "Bo Diaz")]
    let graph = try StakeholderGraph(stakeholders: people, ties: [])
    let key = try #require(
      Pseudonyms([
        .init(id: "ana", name: "Ana Ruiz", pseudonym: "Person 02"),
        .init(id: "bo", name: "Bo Diaz", pseudonym: "Person 01"),
      ]))
    let redacted = RedactedMap(of: graph, pseudonyms: key, hiding: people).graph
    let positions = IssuePositions(
      issues: ["Rent", "A seat for Ruiz"],
      entries: [
        .init(stakeholder: Vertex(0), issue: 1, position: 5, power: 2),
        .init(stakeholder: Vertex(0), issue: 0, position: 3, priority: 4),
        .init(stakeholder: Vertex(1), issue: 0, position: -2),
      ])
    let told = positions.redacted(from: graph, to: redacted, pseudonyms: key)
    #expect(told.issues == ["Rent", "Issue 2"])
    // Bo comes first on the map with pseudonyms.
    #expect(
      told.entries == [
        .init(stakeholder: Vertex(0), issue: 0, position: -2),
        .init(stakeholder: Vertex(1), issue: 0, position: 3, priority: 4),
        .init(stakeholder: Vertex(1), issue: 1, position: 5, power: 2),
      ])
  }
}
