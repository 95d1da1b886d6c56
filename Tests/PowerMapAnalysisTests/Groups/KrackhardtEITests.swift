import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct KrackhardtEITests {
  static let graph = StakeholderGraph.sketch("a>b b>c c>a d", groups: ["a": "x", "b": "x", "c": "y", "d": "z"])

  @Test func `Two ties between groups and one inside`() throws {
    #expect(isClose(Self.graph.segregation(.krackhardtEI, across: \.group), 1.0 / 3))
    #expect(isClose(Analysis(Self.graph).figure("ei.index"), 1.0 / 3))
  }

  @Test func `By strength a strong tie inside outweighs two weak ones between`() throws {
    let graph = StakeholderGraph.sketch("a>b:4 b>c c>a", groups: ["a": "x", "b": "x", "c": "y"])
    #expect(isClose(graph.segregation(.krackhardtEI(.weighted), across: \.group), -1.0 / 3))
    #expect(isClose(Analysis(graph).figure("ei.index.weighted"), -1.0 / 3))
  }

  @Test func `By group each tie that touches it counts once, without ties there is none`() throws {
    let answer = try Analysis(Self.graph).answer("ei.by_group")
    #expect(answer.value == .map([.init("x", .number(1.0 / 3)), .init("y", .number(1)), .init("z", .null)]))
  }

  @Test func `By stakeholder each other counts once`() throws {
    #expect(Analysis(Self.graph).scores("ei.by_actor")?.optionals == [0, 0, 1, nil])
  }

  @Test func `Without groups there is no answer, and the note says why`() throws {
    for id in [
      "ei.index", "ei.by_group", "ei.by_actor", "groups.labels", "groups.mixing.count", "theil.total[degree.out]",
    ] {
      let answer = try Analysis(.sketch("a>b")).answer(id)
      #expect(answer.note == "The stakeholders of this map have no groups.", "\(id)")
    }
  }

  @Test func `It runs from all inside to all outside`() {
    #expect(
      StakeholderGraph.sketch("a-b", groups: ["a": "x", "b": "x"]).segregation(.krackhardtEI, across: \.group) == -1)
    #expect(
      StakeholderGraph.sketch("a-b", groups: ["a": "x", "b": "y"]).segregation(.krackhardtEI, across: \.group) == 1)
    #expect(
      StakeholderGraph.sketch("a b", groups: ["a": "x", "b": "y"]).segregation(.krackhardtEI, across: \.group) == nil)
  }
}
