import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BonacichPowerTests {
  /// The graphs of Bonacich 1987, figures 1 and 2, the positions whose values he prints, and the values by beta.
  static let printed: [(sketch: String, positions: [String], values: [Double: [Double]])] = [
    (
      "A>B B>C B>D", ["A", "B", "C", "D"],
      [0.2: [1.15, 1.64, 0, 0], 0.4: [1.34, 1.49, 0, 0], 0.6: [1.48, 1.35, 0, 0], 0.8: [1.59, 1.22, 0, 0]]
    ),
    (
      "1-2 1-3 2-4 3-5", ["1", "2", "4"],
      [
        -0.5: [0, 1.58, 0], -0.4: [0.73, 1.45, 0.36], -0.2: [1.09, 1.27, 0.54], 0.2: [1.25, 1.16, 0.62],
        0.5: [1.28, 1.12, 0.64],
      ]
    ),
    (
      "1-2 1-3 1-4 2-5 2-6 3-7 3-8 4-9 4-10", ["1", "2", "5"],
      [-0.4: [-1, 1.67, -0.33], -0.2: [1, 1.67, 0.33], 0.2: [1.63, 1.36, 0.54], 0.4: [1.72, 1.30, 0.57]]
    ),
  ]

  @Test func `It has the values that Bonacich prints`() throws {
    for (sketch, positions, values) in Self.printed {
      let graph = StakeholderGraph.sketch(sketch)
      for (beta, wanted) in values {
        let source: BonacichPower.Source = beta > 0 ? .positive : .negative
        let scores = try graph.scores(.bonacichPower(source, attenuation: beta.magnitude))
        let got = positions.map { scores[graph.vertex(of: .init($0))!] ?? .nan }
        for (got, wanted) in zip(got, wanted) { #expect(abs(got - wanted) < 0.0101, "\(sketch) \(beta)") }
      }
    }
  }

  @Test func `On a path the middle gains when beta is negative`() throws {
    let path = StakeholderGraph.sketch("a-b b-c")
    #expect(isClose(try path.scores(.bonacichPower(.positive)).values, [0.815, 1.293, 0.815], tolerance: 5e-4))
    #expect(isClose(try path.scores(.bonacichPower(.negative)).values, [0.374, 1.649, 0.374], tolerance: 5e-4))
  }

  @Test func `Without ties there is none, and beta is told`() throws {
    #expect(try Analysis(.sketch("a b")).answer("bonacich.positive").value == .undefined("node"))
    let answer = try Analysis(.sketch("a>b b>c")).answer("bonacich.negative")
    #expect(answer.parameters == [.init("beta", .number(-0.5))])
  }

  @Test func `It solves the linear equations, and the squares add up to the number of stakeholders`() throws {
    for map in SmallMaps.all where map.weight.contains(where: { $0.contains { $0 > 0 } }) {
      for weighting in Weighting.allCases {
        for source in BonacichPower.Source.allCases {
          let ties = weighting == .binary ? map.binary : map
          let measure = BonacichPower(source, weighting)
          let beta = source == .positive ? ties.attenuation : -ties.attenuation
          #expect(isClose(try measure.beta(in: map.graph), beta))
          let matrix = map.indices.map { row in
            map.indices.map { ($0 == row ? 1 : 0) - beta * ties.weight[row][$0] }
          }
          let solution = DenseMap.solve(matrix, ties.weight.map { $0.reduce(0, +) })
          let length = solution.reduce(0) { $0 + $1 * $1 }.squareRoot()
          let scores = try map.graph.scores(measure).values
          #expect(isClose(scores, solution.map { $0 / length * Double(map.order).squareRoot() }), "\(map)")
          #expect(isClose(scores.reduce(0) { $0 + $1 * $1 }, Double(map.order)))
        }
      }
    }
  }
}
