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

  @Test func `It is the share of all outcomes of all coins`() throws {
    let small = SmallMaps.undirected.filter { $0.order < 5 } + SmallMaps.directed + SmallMaps.random + SmallMaps.rated
    for map in small where map.order > 1 {
      let ties = map.indices.flatMap { row in map.indices.filter { map.hasTie(row, $0) }.map { (row, $0) } }
      guard ties.count <= 12 else { continue }
      let strongest = map.weight.flatMap { $0 }.max()!
      for (seeds, chance) in [("v0", 0.3), ("v0+v1", nil)] as [(String, Double?)] {
        let coins = ties.map { chance ?? 0.5 * map.weight[$0.0][$0.1] / strongest }
        var wanted = [Double](repeating: 0, count: map.order)
        for code in 0..<(1 << ties.count) {
          var outcome = TieBits(of: DenseMap(order: map.order, isUndirected: false))
          var likelihood = 1.0
          for (bit, tie) in ties.enumerated() {
            likelihood *= code >> bit & 1 == 1 ? coins[bit] : 1 - coins[bit]
            if code >> bit & 1 == 1 { outcome.rows[tie.0] |= 1 << tie.1 }
          }
          let reached = outcome.reach(of: chance == nil ? 0b11 : 0b1)
          for vertex in map.indices where reached >> vertex & 1 == 1 { wanted[vertex] += likelihood }
        }
        var analysis = Analysis(map.graph)
        analysis.parameters["cascade.ic[\(seeds)]"] = chance.map { ["p": $0] }
        #expect(isClose(analysis.scores("cascade.ic[\(seeds)]")?.values ?? [], wanted), "\(map)")
      }
    }
  }
}
