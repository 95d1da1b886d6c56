import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct NodeBootstrapTests {
  @Test func `Where everybody is tied to everybody every sample is, too`() throws {
    var analysis = Analysis(.sketch("a-b a-c b-c"))
    analysis.parameters["bootstrap.node[density]"] = ["runs": 20, "seed": 7]
    let answer = try analysis.answer("bootstrap.node[density]")
    let ones = Datum.list([Datum](repeating: .number(1), count: 5))
    #expect(
      answer.value
        == .simulation([
          .init("first", ones), .init("mean", .number(1)), .init("sd", .number(0)), .init("low", .number(1)),
          .init("high", .number(1)), .init("runs", .number(20)),
        ]))
    #expect(answer.parameters == [.init("runs", .number(20)), .init("seed", .number(7))])
  }

  @Test func `An index and a score are short for the index of the score`() throws {
    var analysis = Analysis(GoldenNetwork.named("river_coalition").graph)
    let ids = ["bootstrap.node[gini.strength.out]", "bootstrap.node[concentration.gini[strength.out]]"]
    for id in ids { analysis.parameters[id] = ["runs": 10] }
    #expect(try analysis.answer(ids[0]) == analysis.answer(ids[1]))
    #expect(throws: MeasureError.unknownArgument("gini.nonsense", in: "bootstrap.node[gini.nonsense]")) {
      try analysis.answer("bootstrap.node[gini.nonsense]")
    }
    #expect(throws: MeasureError.self) { try analysis.answer("bootstrap.node[strength.out]") }
  }

  @Test func `A figure by group takes the groups of the originals along`() throws {
    var analysis = Analysis(.sketch("a>b b>c c>a", groups: ["a": "x", "b": "x", "c": "x"]))
    analysis.parameters["bootstrap.node[ei.index]"] = ["runs": 10]
    guard case .simulation(let fields) = try analysis.answer("bootstrap.node[ei.index]").value else {
      throw MeasureError.unknownMeasure("")
    }
    #expect(fields.first { $0.name == "mean" }?.value == .number(-1))
  }

  @Test func `Originals are drawn run by run, and the figures of the samples are summed up`() throws {
    for map in SmallMaps.random.filter({ $0.order < 7 }) + SmallMaps.rated {
      let samples = samples(of: map, runs: 41, seed: 15)
      for (argument, figure) in [("density", density), ("gini.strength.out", gini)] {
        let values = samples.map(figure)
        let sorted = values.compactMap { $0 }.sorted()
        guard sorted.count == 41 else { continue }
        let mean = sorted.reduce(0, +) / 41
        let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        // Of forty-one numbers in order, the second and the last but one are one part of forty from the ends.
        let wanted: [Datum.Field] = [
          .init("first", .list(values.prefix(5).map { .optional($0) })), .init("mean", .number(mean)),
          .init("sd", .number((squares / 40).squareRoot())), .init("low", .number(sorted[1])),
          .init("high", .number(sorted[39])), .init("runs", .number(41)),
        ]
        var analysis = Analysis(map.graph)
        analysis.parameters["bootstrap.node[\(argument)]"] = ["runs": 41, "seed": 15]
        let answer = try analysis.answer("bootstrap.node[\(argument)]").value.json(analysis.graph)
        #expect(isSame(answer, Datum.record(wanted).json, tolerance: 1e-9), "\(argument) of \(map)")
      }
    }
  }

  /// Matrices of stakeholders drawn with replacement; between two copies of one stands the cell of some pair.
  private func samples(of map: DenseMap, runs: Int, seed: UInt64) -> [DenseMap] {
    var numbers = SplitMix64(seed: seed)
    return (0..<runs).map { _ in
      let originals = map.indices.map { _ in numbers.below(map.order) }
      var sample = DenseMap(order: map.order, isUndirected: map.isUndirected)
      for row in map.indices {
        for column in map.indices where map.isUndirected ? column > row : column != row {
          var cell = (originals[row], originals[column])
          if cell.0 == cell.1 {
            cell = (numbers.below(map.order), numbers.below(map.order - 1))
            if cell.1 >= cell.0 { cell.1 += 1 }
          }
          sample.weight[row][column] = map.weight[cell.0][cell.1]
          if map.isUndirected { sample.weight[column][row] = map.weight[cell.0][cell.1] }
        }
      }
      return sample
    }
  }

  private func density(of map: DenseMap) -> Double? {
    Double(map.weight.reduce(0) { $0 + $1.count { $0 > 0 } }) / Double(map.order * (map.order - 1))
  }

  private func gini(of map: DenseMap) -> Double? {
    let amounts = map.weight.map { $0.reduce(0, +) }
    let differences = amounts.reduce(0) { sum, one in sum + amounts.reduce(0) { $0 + abs(one - $1) } }
    let total = amounts.reduce(0, +)
    return total > 0 ? differences / (2 * Double(map.order) * total) : nil
  }

  @Test func `The ties of a sample are those of the originals, and of copies those of some pair`() {
    let graph = StakeholderGraph.sketch("a>b:2 b>c:3 c>a:5 a>c:7")
    var sample = BootstrapSample(of: graph, seed: 5)
    var numbers = SplitMix64(seed: 5)
    for _ in 0..<20 {
      let originals = (0..<3).map { _ in numbers.below(3) }
      let drawn = sample.next()
      for tail in 0..<3 {
        for head in 0..<3 where head != tail {
          var pair = (originals[tail], originals[head])
          if pair.0 == pair.1 {
            let (first, second) = (numbers.below(3), numbers.below(2))
            pair = (first, second >= first ? second + 1 : second)
          }
          let wanted = graph.positive.outgoing.weight(from: Vertex(pair.0), to: Vertex(pair.1))
          #expect(drawn.positive.outgoing.weight(from: Vertex(tail), to: Vertex(head)) == wanted)
        }
      }
    }
  }
}
