import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct GroupFlowsTests {
  private func flows(_ ties: [Tie], isUndirected: Bool = false) throws -> GroupFlows {
    var about = MapDescription()
    about.conventions.isUndirected = isUndirected
    let people = (0..<4).map { Stakeholder(id: MapFixture.id($0)) }
    let graph = try StakeholderGraph(stakeholders: people, ties: ties, about: about)
    return GroupFlows(of: graph, groupOf: [0, 0, 1, 1], count: 2)
  }

  @Test func `Flows are strengths by direction, conflicts are counted apart`() throws {
    let flows = try flows([
      Tie(from: "s0", to: "s1", weight: 2), Tie(from: "s0", to: "s2", weight: 3), Tie(from: "s3", to: "s1", weight: 1),
      Tie(from: "s0", to: "s3", sign: .negative), Tie(from: "s1", to: "s2", direction: .mutual, sign: .negative),
    ])
    #expect(flows.amounts == [[2, 3], [1, 0]] as [[Double]])
    #expect(flows.counts == [[1, 1], [1, 0]] as [[Double]])
    #expect(flows.conflicts == [[0, 2], [2, 0]] as [[Double]])
    #expect(flows.total == 6)
  }

  @Test func `Without direction a tie between groups is in both cells, one within a group once`() throws {
    let flows = try flows(
      [Tie(from: "s0", to: "s1"), Tie(from: "s1", to: "s2"), Tie(from: "s3", to: "s0")], isUndirected: true)
    #expect(flows.amounts == [[1, 2], [2, 0]] as [[Double]])
    #expect(flows.total == 3)
    #expect(flows.amountTitle == "number of ties")
  }

  @Test func `Flows are the mixing matrix of the measures`() throws {
    let graph = try MapFixture.coalition()
    let grouping = try #require(graph.grouping)
    let flows = GroupFlows(of: graph, groupOf: graph.vertices.map { grouping[$0] }, count: grouping.count)
    #expect(Mixing(.strength).table(of: graph, across: grouping) == flows.strengths.map { $0.map { Optional($0) } })
    #expect(Mixing(.count).table(of: graph, across: grouping) == flows.counts.map { $0.map { Optional($0) } })
  }
}
