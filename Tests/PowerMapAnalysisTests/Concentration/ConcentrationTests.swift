import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ConcentrationTests {
  @Test func `The same index takes columns and scores`() throws {
    let graph = try graph(resources: [1, 1, nil], extras: ["2", "2", "4"])
    let analysis = Analysis(graph)
    #expect(
      isClose(
        analysis.figure("concentration.gini[strength.out]"), try graph.scores(.strength(.outgoing)).concentration(.gini)
      ))
    #expect(isClose(analysis.figure("concentration.top1[wealth]"), 0.5))
    #expect(isClose(analysis.figure("concentration.effective_number[resources]"), 2))
    #expect(graph.concentration(of: \.resources, .effectiveNumber) == 2)
  }

  @Test func `Empty cells count as nothing, and the note says so`() throws {
    let answer = try Analysis(graph(resources: [1, 1, nil])).answer("concentration.gini[resources]")
    #expect(answer.note == "1 of 3 cells in “resources” are empty and count as 0.")
  }

  @Test func `An index without a value says why`() throws {
    let analysis = try Analysis(graph(resources: [1, 0, 0], extras: ["0", "0", "0"]))
    let reasons = [
      "concentration.theil_l[resources]": "Somebody has nothing.",
      "concentration.palma[resources]": "The lowest four tenths have nothing.",
      "concentration.gini[wealth]": "Nobody has any.", "concentration.lorenz[wealth]": "Nobody has any.",
    ]
    for (id, reason) in reasons { #expect(try analysis.answer(id).note == reason, "\(id)") }
    #expect(
      try Analysis(.sketch("a")).answer("concentration.entropy.normalized[katz.out]").note
        == "There is a single holder.")
  }

  @Test func `A column of text answers nothing and says why`() throws {
    let answer = try Analysis(graph(extras: ["much", "2", "3"])).answer("concentration.gini[wealth]")
    #expect(answer.value == .graph(nil))
    #expect(answer.note == "The column “wealth” holds text, not numbers.")
  }

  @Test func `A known column that nobody fills answers nothing and says why`() throws {
    let answer = try Analysis(graph()).answer("concentration.hhi[votes]")
    #expect(answer.value == .graph(nil))
    #expect(answer.note == "No stakeholder has a number in “votes”.")
  }

  @Test func `An argument that names nothing is an error`() throws {
    let analysis = try Analysis(graph())
    for id in ["concentration.gini[nonsense]", "concentration.gini[]", "concentration.gini[density]"] {
      let argument = MeasureCatalog.split(id).argument ?? ""
      #expect(throws: MeasureError.unknownArgument(argument, in: id)) { try analysis.answer(id) }
    }
  }

  @Test func `Negative amounts are an error`() throws {
    let id = "concentration.gini[influence.net]"
    #expect(throws: MeasureError.negativeArgument("influence.net", in: id)) { try Analysis(graph()).answer(id) }
  }

  @Test func `Stakeholders without a score are left out`() throws {
    #expect(Analysis(.sketch("a>b b>a c")).figure("concentration.effective_number[burt.constraint]") == 2)
  }

  private func graph(resources: [Double?] = [nil, nil, nil], extras: [String?] = [nil, nil, nil]) throws
    -> StakeholderGraph
  {
    let sketch = StakeholderGraph.sketch("a>b:2 b>c:1 a>c:1")
    var people = sketch.stakeholders
    for position in people.indices {
      people[position].resources = resources[position]
      people[position].extras["wealth"] = extras[position]
    }
    return try StakeholderGraph(stakeholders: people, ties: sketch.allTies)
  }
}
