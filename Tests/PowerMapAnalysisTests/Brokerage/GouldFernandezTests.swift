import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GouldFernandezTests {
  @Test func `Whoever lets influence into its own group is a gatekeeper`() {
    let graph = StakeholderGraph.sketch("a>b b>c")
    let groups = Grouping(["x", "y", "y"])
    #expect(GouldFernandez(.gatekeeper).scores(in: graph, across: groups).values == [0, 1, 0])
    #expect(GouldFernandez(.total).scores(in: graph, across: groups).values == [0, 1, 0])
    #expect(GouldFernandez(.liaison).scores(in: graph, across: groups).values == [0, 0, 0])
  }

  @Test func `A direct tie leaves nothing to broker`() {
    let groups = Grouping(["x", "y", "y"])
    #expect(GouldFernandez(.total).scores(in: .sketch("a>b b>c a>c"), across: groups).values == [0, 0, 0])
  }

  @Test func `Roles are those of all triples`() {
    for (map, labels) in LabelledMaps.all {
      var wanted = [GouldFernandez.Role: [Double]]()
      for role in GouldFernandez.Role.allCases { wanted[role] = [Double](repeating: 0, count: map.order) }
      for one in map.indices {
        for middle in map.indices where map.hasTie(one, middle) {
          for other in map.indices where map.hasTie(middle, other) && other != one && !map.hasTie(one, other) {
            let role: GouldFernandez.Role =
              switch (labels[one] == labels[middle], labels[middle] == labels[other], labels[one] == labels[other]) {
              case (true, true, _): .coordinator
              case (_, _, true): .itinerant
              case (_, true, _): .gatekeeper
              case (true, _, _): .representative
              default: .liaison
              }
            wanted[role]?[middle] += 1
            wanted[.total]?[middle] += 1
          }
        }
      }
      for role in GouldFernandez.Role.allCases {
        #expect(GouldFernandez(role).scores(in: map.graph, across: Grouping(labels)).values == wanted[role])
      }
    }
  }
}
