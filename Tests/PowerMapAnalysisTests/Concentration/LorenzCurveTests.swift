import Testing

@testable import PowerMapAnalysis

@Suite struct LorenzCurveTests {
  @Test func `The curve of three holders`() {
    #expect(LorenzCurve(of: [2, 1, 1])?.points == [0, 0.25, 0.5, 1])
  }

  @Test func `Between points it is straight`() throws {
    let curve = try #require(LorenzCurve(of: [2, 1, 1]))
    #expect(isClose(curve.share(ofLowest: 0.5), 0.375))
    #expect(curve.share(ofLowest: 0) == 0)
    #expect(curve.share(ofLowest: 1) == 1)
    #expect(curve.share(ofLowest: 7) == 1)
  }

  @Test func `Its points add up the lowest`() throws {
    var numbers = SplitMix64(seed: 22)
    for _ in 0..<50 {
      let amounts = (0...numbers.below(9)).map { _ in Double(1 + numbers.below(6)) }
      let wanted = (0...amounts.count).map { lowest in
        amounts.sorted().prefix(lowest).reduce(0, +) / amounts.reduce(0, +)
      }
      #expect(isClose(try #require(LorenzCurve(of: amounts)).points, wanted))
    }
  }

  @Test func `The catalogue lists its points`() throws {
    let answer = try Analysis(.sketch("a>b a>c b>c")).answer("concentration.lorenz[degree.out]")
    #expect(answer.value == .list([.number(0), .number(0), .number(1.0 / 3), .number(1)]))
    #expect(try Analysis(.sketch("a b")).answer("concentration.lorenz[strength.out]").value == .undefined("list"))
  }
}
