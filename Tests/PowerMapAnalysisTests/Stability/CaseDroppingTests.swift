import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct CaseDroppingTests {
  private func share(_ graph: StakeholderGraph, runs: Double = 20, seed: Double = 1) throws -> Double? {
    var analysis = Analysis(graph)
    analysis.parameters["stability.cs[strength.out]"] = ["runs": runs, "seed": seed]
    guard case .simulation(let fields) = try analysis.answer("stability.cs[strength.out]").value,
      case .number(let share)? = fields.first?.value
    else { return nil }
    return share
  }

  @Test func `Where all have the same there is no pattern to keep`() throws {
    #expect(try share(.sketch("a>b b>c c>d d>e e>a")) == 0)
  }

  @Test func `It is the largest share with which 95 of 100 draws keep a correlation of 0.7`() throws {
    // A slow oracle: strengths of those who stay, counted by hand.
    for map in SmallMaps.rated.filter({ $0.order >= 4 }).prefix(4) {
      let graph = map.graph
      let before = map.weight.map { $0.reduce(0, +) }
      var largest = 0.0
      for step in 1...15 {
        let missing = Int((Double(step) / 20 * Double(map.order) + 0.5).rounded(.down))
        var kept = 0
        for run in 0..<20 {
          var numbers = SplitMix64(seed: 1, piece: run)
          var order = Array(map.indices)
          numbers.shuffle(&order)
          let stay = order[missing...].sorted()
          let after = stay.map { row in stay.reduce(0) { $0 + map.weight[row][$1] } }
          if let value = pearson(stay.map { before[$0] }, after), value >= 0.7 - 1e-12 { kept += 1 }
        }
        if kept >= 19 { largest = Double(step) / 20 }
      }
      #expect(try share(graph) == largest)
    }
  }

  @Test func `Columns and fewer than four stakeholders have none`() throws {
    #expect(try share(.sketch("a>b b>c")) == nil)
    var person = Stakeholder(id: "a")
    person.votes = 3
    let graph = try StakeholderGraph(stakeholders: [person], ties: [Tie]())
    #expect(try Analysis(graph).answer("stability.cs[votes]").value == .undefined("simulation"))
  }
}
