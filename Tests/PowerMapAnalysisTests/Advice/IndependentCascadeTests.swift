import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct IndependentCascadeTests {
  @Test func `Along a chain chances multiply`() throws {
    var analysis = Analysis(.sketch("a>b b>c d"))
    analysis.parameters["cascade.ic[a]"] = ["p": 0.5]
    let answer = try analysis.answer("cascade.ic[a]")
    #expect(answer.value == .node([1, 0.5, 0.25, 0]))
    #expect(answer.parameters == [.init("p", .number(0.5))])
  }

  @Test func `Unless it is set the chance is half of strength by scale`() throws {
    let answer = try Analysis(.sketch("a>b:1 a>c:4")).answer("cascade.ic[a]")
    #expect(answer.value == .node([1, 0.125, 0.5]))
    #expect(answer.parameters == [.init("p_max", .number(0.5)), .init("scale", .number(4))])
  }

  @Test func `Several start together, a name that is nowhere is an error`() throws {
    var analysis = Analysis(.sketch("a>c b>c"))
    analysis.parameters["cascade.ic[a+b]"] = ["p": 0.5]
    #expect(try analysis.answer("cascade.ic[a+b]").value == .node([1, 0.75, 1]))
    #expect(throws: MeasureError.unknownArgument("a+x", in: "cascade.ic[a+x]")) {
      try analysis.answer("cascade.ic[a+x]")
    }
  }

  @Test func `More than twelve within reach are too many`() {
    let star = (1...12).map { "c>\($0)" }.joined(separator: " ")
    #expect(throws: MeasureError.tooLarge("cascade.ic", limit: 12, in: .reach, instead: "cascade.monte_carlo")) {
      try Analysis(.sketch(star)).answer("cascade.ic[c]")
    }
  }

  @Test func `It is the share of all outcomes of all coins, and simulations come near`() throws {
    for map in SmallMaps.random + SmallMaps.directed where map.order > 1 {
      let ties = map.indices.flatMap { row in map.indices.filter { map.hasTie(row, $0) }.map { (row, $0) } }
      guard ties.count <= 12 else { continue }
      var wanted = [Double](repeating: 0, count: map.order)
      for code in 0..<(1 << ties.count) {
        var outcome = DenseMap(order: map.order, isUndirected: false)
        for (bit, tie) in ties.enumerated() where code >> bit & 1 == 1 { outcome.weight[tie.0][tie.1] = 1 }
        let heads = Double(code.nonzeroBitCount)
        var chance = 1.0
        for _ in 0..<code.nonzeroBitCount { chance *= 0.3 }
        for _ in 0..<(ties.count - Int(heads)) { chance *= 0.7 }
        for (vertex, distance) in outcome.distances(weighted: false)[0].enumerated() where distance.isFinite {
          wanted[vertex] += chance
        }
      }
      var analysis = Analysis(map.graph)
      analysis.parameters = ["cascade.ic[v0]": ["p": 0.3], "cascade.monte_carlo[v0]": ["p": 0.3, "runs": 2000]]
      guard case .node(let chances) = try analysis.answer("cascade.ic[v0]").value else { continue }
      #expect(isClose(chances.map { $0 ?? .nan }, wanted), "\(map)")
      let mean = try figures(of: analysis.answer("cascade.monte_carlo[v0]"))["mean"]!
      #expect(abs(mean - wanted.reduce(0, +)) < 0.25, "\(map)")
    }
  }
}
