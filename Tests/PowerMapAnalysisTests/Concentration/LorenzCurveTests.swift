import PowerMapAnalysis
import Testing

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

  @Test func `The catalogue lists its points`() throws {
    let answer = try Analysis(.sketch("a>b a>c b>c")).answer("concentration.lorenz[degree.out]")
    #expect(answer.value == .list([.number(0), .number(0), .number(1.0 / 3), .number(1)]))
    #expect(try Analysis(.sketch("a b")).answer("concentration.lorenz[strength.out]").value == .undefined("list"))
  }
}
