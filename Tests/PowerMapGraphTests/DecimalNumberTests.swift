import PowerMapGraph
import Testing

@Suite struct DecimalNumberTests {
  @Test(
    arguments: [
      ("0", 0), ("3", 3), ("+3", 3), ("-3", -3), ("1.5", 1.5), (".5", 0.5), ("2.", 2), ("1e3", 1000), ("1.5E-2", 0.015),
      ("007", 7), ("0.0e-999", 0),
    ] as [(String, Double)])
  func `A number is digits with a point and an exponent`(text: String, value: Double) {
    #expect(DecimalNumber.parse(text) == value)
  }

  @Test(arguments: [
    "", ".", "-", "+-3", "nan", "inf", "Infinity", "0x1p3", "1_000", "1,000", "1,5", "3abc", "1e", "1e+", " 3", "٣",
    "1e400", "1e-400", "--3", "1.2.3",
  ])
  func `Anything else is no number`(text: String) {
    #expect(DecimalNumber.parse(text) == nil)
  }
}
