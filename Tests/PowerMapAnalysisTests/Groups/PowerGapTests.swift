import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct PowerGapTests {
  @Test func `Who is wanted to have half and exerts all has half too much`() throws {
    let answer = try Analysis(graph("a>b:3", asked: [2, 2])).answer("power_gap")
    #expect(answer.value == .node([-0.5, 0.5]))
    #expect(answer.note == nil)
  }

  @Test func `Gaps add up to nothing, empty cells count as nothing, and the note says so`() throws {
    let answer = try Analysis(graph("a>b:3 b>c c>a", asked: [1, nil, 2])).answer("power_gap")
    guard case .node(let gaps) = answer.value else { return #expect(Bool(false), "\(answer)") }
    let numbers = gaps.compactMap { $0 }
    #expect(isClose(numbers, [-4.0 / 15, -0.2, 7.0 / 15]))
    #expect(isClose(numbers.reduce(0, +), 0))
    #expect(answer.note == "1 of 3 cells in “asked” are empty and count as 0.")
  }

  @Test func `Without the question or without ties there is no answer`() throws {
    #expect(try Analysis(graph("a>b", asked: [nil, nil])).answer("power_gap").value == .undefined("node"))
    #expect(try Analysis(graph("a b", asked: [1, 1])).answer("power_gap").note == "There are no ties.")
  }

  @Test func `It is a share of what is wanted less a share of the matrix`() throws {
    var numbers = SplitMix64(seed: 41)
    for map in SmallMaps.random + SmallMaps.rated {
      var people = map.graph.stakeholders
      for position in people.indices { people[position].asked = Double(numbers.below(5)) }
      let graph = try StakeholderGraph(stakeholders: people, ties: map.graph.allTies, about: map.graph.about)
      let (asked, exerted) = (people.map { $0.asked! }, map.weight.map { $0.reduce(0, +) })
      let totals = (asked.reduce(0, +), exerted.reduce(0, +))
      let gaps = zip(asked, exerted).map { $0 / totals.0 - $1 / totals.1 }
      let wanted = totals.0 > 0 && totals.1 > 0 ? gaps : []
      #expect(isClose(Analysis(graph).scores("power_gap")?.values ?? [], wanted), "\(map)")
    }
  }

  private func graph(_ text: String, asked: [Double?]) throws -> StakeholderGraph {
    let sketch = StakeholderGraph.sketch(text)
    var people = sketch.stakeholders
    for position in people.indices { people[position].asked = asked[position] }
    return try StakeholderGraph(stakeholders: people, ties: sketch.allTies)
  }
}
