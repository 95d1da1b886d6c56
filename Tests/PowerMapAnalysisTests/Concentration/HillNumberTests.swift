import PowerMapAnalysis
import Testing

@Suite struct HillNumberTests {
  @Test func `Half and two quarters are worth 2 point 83 equal holders, or two beside the largest`() {
    #expect(isClose(HillNumber(.one).value(of: [6, 3, 3]), 2.82842712474619))
    #expect(HillNumber(.infinity).value(of: [6, 3, 3]) == 2)
  }

  @Test func `The higher the order, the lower the number`() throws {
    for amounts in [[1.0, 2, 3], [0, 5, 5, 1], [9, 1]] {
      let one = try #require(HillNumber(.one).value(of: amounts))
      let two = try #require(EffectiveNumber().value(of: amounts))
      let infinity = try #require(HillNumber(.infinity).value(of: amounts))
      #expect(one >= two && two >= infinity && infinity >= 1)
    }
  }
}
