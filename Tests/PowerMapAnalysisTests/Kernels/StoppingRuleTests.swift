import Testing

@testable import PowerMapAnalysis

@Suite struct StoppingRuleTests {
  @Test(arguments: [(2, 150.0), (3, 200), (4, 250), (9, 300), (10, 350), (18, 400)])
  func `The most paths follow from the longest one`(vertices: Int, most: Double) {
    // 0.5 / 0.1² · (⌊log2(vertices − 2)⌋ + 1 + ln 20), by hand; without vertices between the dimension is 0.
    #expect(StoppingRule.most(error: 0.1, failure: 0.1, vertexDiameter: vertices) == most)
  }

  @Test func `Nobody on any path is known long before somebody on half of them`() {
    let most = StoppingRule.most(error: 0.01, failure: 0.1, vertexDiameter: 20)
    func needed(_ share: Double) -> Double {
      var rule = StoppingRule(error: 0.01, failure: 0.1, most: most, met: [0, Int(400 * share)], of: 400)
      return stride(from: 100.0, through: most, by: 100).first { rule.isMet(by: [0, Int($0 * share)], of: $0) } ?? most
    }
    #expect(needed(0) < needed(0.05))
    #expect(needed(0.05) < needed(0.5))
    #expect(needed(0) > 1000)
  }

  @Test func `The most paths are enough whatever they show`() {
    var rule = StoppingRule(error: 0.1, failure: 0.1, most: 400, met: [0, 0, 4], of: 4)
    let answers = [399, 400].map { rule.isMet(by: [0, 200, $0], of: Double($0)) }
    #expect(answers == [false, true])
  }
}
