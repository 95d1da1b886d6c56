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
        -0.5: [0, 1.58, 0], -0.4: [0.73, 1.45, 0.36], -0.3: [0.97, 1.34, 0.49], -0.2: [1.09, 1.27, 0.54],
        -0.1: [1.15, 1.23, 0.58], 0.1: [1.22, 1.17, 0.61], 0.2: [1.25, 1.16, 0.62], 0.3: [1.26, 1.14, 0.63],
        0.4: [1.27, 1.13, 0.64], 0.5: [1.28, 1.12, 0.64],
      ]
    ),
    (
      "1-2 1-3 1-4 2-5 3-6 4-7", ["1", "2", "5"],
      [-0.4: [1.62, 1.08, 0.54], -0.2: [1.62, 1.08, 0.54], 0.2: [1.62, 1.08, 0.54], 0.4: [1.62, 1.08, 0.54]]
    ),
    (
      "1-2 1-3 1-4 2-5 2-6 3-7 3-8 4-9 4-10", ["1", "2", "5"],
      [
        -0.4: [-1, 1.67, -0.33], -0.3: [0.36, 1.81, 0.12], -0.2: [1, 1.67, 0.33], -0.1: [1.30, 1.55, 0.43],
        0.1: [1.57, 1.40, 0.52], 0.2: [1.63, 1.36, 0.54], 0.3: [1.68, 1.33, 0.56], 0.4: [1.72, 1.30, 0.57],
      ]
    ),
    (
      "1-2 1-3 1-4 2-5 2-6 2-7 3-8 3-9 3-10 4-11 4-12 4-13", ["1", "2", "5"],
      [
        -0.4: [-1.72, 1.53, -0.57], -0.3: [-0.55, 2.03, -0.18], -0.2: [0.44, 2.05, 0.15], -0.1: [1.01, 1.91, 0.34],
        0.1: [1.52, 1.67, 0.51], 0.2: [1.65, 1.59, 0.55], 0.3: [1.74, 1.53, 0.58], 0.4: [1.80, 1.48, 0.60],
      ]
    ),
  ]

  @Test func `It has the values that Bonacich prints`() throws {
    for (sketch, positions, values) in Self.printed {
      let graph = StakeholderGraph.sketch(sketch)
      for (beta, wanted) in values {
        let source: BonacichPower.Source = beta > 0 ? .positive : .negative
        let scores = try graph.scores(.bonacichPower(source, attenuation: beta.magnitude))
        let got = positions.map { scores[graph.vertex(of: .init($0))!] ?? .nan }
        for (got, wanted) in zip(got, wanted) { #expect(abs(got - wanted) < 0.005, "\(sketch) \(beta)") }
      }
    }
  }

  @Test func `It is UCINET's beta centrality of the ties that arrive on the map turned round`() throws {
    // UCINET 6.849 on Camp 92 with beta 0.1, asked as from the command line.
    let printed: [Double?] = [
      1.27197468, 0.30206275, 0.65484411, 1.51552022, 1.23939753, 0.97038698, 1.12131786, 0.66736329, 1.09227848, 0,
      0.92676485, 1.15930212, 0, 0.85331696, 0.53471422, 1.46147895, 1.22251737, 1.15941632,
    ]
    var analysis = Analysis(Camp92.turned)
    analysis.parameters["bonacich.positive"] = ["beta": 0.1]
    let order = Camp92.map.stakeholders.map { Camp92.turned.vertex(of: $0.id)! }
    let scores = try #require(analysis.scores("bonacich.positive"))
    #expect(isClose(order.map { scores[$0]! }, printed, tolerance: 1e-6))
    #expect(try analysis.answer("bonacich.positive").parameters == [.init("beta", .number(0.1))])
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
