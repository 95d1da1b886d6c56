import Testing

@testable import PowerMapExport

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    (0.0, "0"), (1.005, "1"), (-0.001, "0"), (-1.5, "-1.5"), (2.349, "2.35"), (1e300, "0"), (.nan, "0"), (100, "100"),
  ])
  func `Coordinates have at most two decimals`(_ value: Double, _ text: String) {
    #expect(WrittenNumber.fixed(value) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (3, "3"), (2.5, "2.5"), (0.0625, "0.063"), (1234, "1234"), (-4, "−4"), (25_000, "25 k"),
    (1_500_000, "1.5 M"),
    (.infinity, "–"),
  ])
  func `Numbers for people are short`(_ value: Double, _ text: String) {
    #expect(WrittenNumber.short(value) == text)
  }

  @Test(arguments: [(0.0, "0"), (12, "12"), (10_002, "10,002"), (2.5, "2.5"), (3_000_000, "3 M"), (.infinity, "–")])
  func `Whole amounts are written in full up to a million`(_ value: Double, _ text: String) {
    #expect(WrittenNumber.amount(value) == text)
  }
}
