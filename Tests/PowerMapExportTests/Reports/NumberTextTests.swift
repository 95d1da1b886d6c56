import Testing

@testable import PowerMapExport

@Suite struct NumberTextTests {
  @Test(arguments: [0.1, 1.0 / 3, 1e-300, 1e300, 0.1 + 0.2, 123456789.125, -2.5])
  func `Exact text reads back as the same number`(value: Double) {
    #expect(NumberText.exact(value).flatMap { Double($0) } == value)
  }

  @Test func `Whole numbers have no point and zero has no sign`() {
    #expect(NumberText.exact(5) == "5")
    #expect(NumberText.exact(-0.0) == "0")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `What is not finite has no text`(value: Double) {
    #expect(NumberText.exact(value) == nil)
  }

  @Test(
    arguments: [
      (2.345, 2, "2.35"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-1.5, 0, "−2"), (12.0, 0, "12"), (0.007, 2, "0.01"),
      (1400, 0, "1,400"), (-1234567.25, 1, "−1,234,567.3"), (999.96, 1, "1,000.0"),
    ])
  func `Rounded numbers have their places`(value: Double, places: Int, text: String) {
    #expect(NumberText.rounded(value, places: places) == text)
  }

  @Test func `A huge number is written all the same`() {
    #expect(NumberText.rounded(1e300, places: 2) == "1e+300")
  }

  @Test(arguments: [(0.356, "36%"), (0.0, "0%"), (0.001, "<1%"), (0.999, ">99%"), (1.0, "100%")])
  func `A little is never shown as nothing`(share: Double, text: String) {
    #expect(NumberText.percent(share) == text)
  }
}
