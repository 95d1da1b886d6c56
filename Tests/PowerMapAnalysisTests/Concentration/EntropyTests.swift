import PowerMapAnalysis
import Testing

@Suite struct EntropyTests {
  @Test func `Four equal holders have the logarithm of four`() {
    #expect(isClose(Entropy().value(of: [5, 5, 5, 5]), 1.3862943611198906))
    #expect(isClose(Entropy(.normalized).value(of: [5, 5, 5, 5]), 1))
  }

  @Test func `One who has it all leaves no doubt, and one alone has no share of the possible`() {
    #expect(Entropy().value(of: [0, 0, 3]) == 0)
    #expect(Entropy(.normalized).value(of: [3]) == nil)
  }

  @Test func `Entropy and the Theil index add up to the logarithm of the number of holders`() throws {
    let amounts = [1.0, 2, 4, 8, 0]
    let sum = try #require(Entropy().value(of: amounts)) + #require(Theil().value(of: amounts))
    #expect(isClose(sum, 1.6094379124341003))
  }
}
