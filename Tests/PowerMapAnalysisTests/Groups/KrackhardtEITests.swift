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

  @Test func `It goes through all ties`() {
    for (map, labels) in LabelledMaps.all {
      func index(_ ties: [(Int, Int)], _ weight: ((Int, Int)) -> Double = { _ in 1 }) -> Double? {
        let external = ties.filter { labels[$0.0] != labels[$0.1] }.reduce(0) { $0 + weight($1) }
        let all = ties.reduce(0) { $0 + weight($1) }
        return all > 0 ? (external - (all - external)) / all : nil
      }
      let ties = map.indices.flatMap { row in map.indices.map { (row, $0) } }
        .filter { map.hasTie($0.0, $0.1) && !(map.isUndirected && $0.1 < $0.0) }
      let grouping = Grouping(labels)
      #expect(isClose(KrackhardtEI().value(of: map.graph, across: grouping), index(ties)), "\(map) \(labels)")
      let strong = index(ties) { map.weight[$0.0][$0.1] }
      #expect(isClose(KrackhardtEI(.weighted).value(of: map.graph, across: grouping), strong), "\(map) \(labels)")
      let groups = Set(labels).sorted().map { group in
        index(ties.filter { labels[$0.0] == group || labels[$0.1] == group })
      }
      let byGroup = KrackhardtEI().values(byGroupOf: map.graph, across: grouping)
      #expect(isClose(byGroup.map { $0 ?? .nan }, groups), "\(map) \(labels)")
      let contacts = map.symmetrized(max)
      let people = map.indices.map { one in
        index(map.indices.filter { contacts.hasTie(one, $0) }.map { (one, $0) })
      }
      #expect(isClose(KrackhardtEI().scores(in: map.graph, across: grouping).values, people), "\(map) \(labels)")
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
