import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct CellValuesTests {
  @Test(arguments: [
    "0", "42", "007", "999999999999999", "1.5", "0.1", ".5", "5.", "0.3000000000000", "2.675", "1234567.8901234",
    ".00000000000001", "99999999999999.", "0.0",
  ])
  func `Digits with a point take the fast way to the nearest number`(text: String) {
    let number = CellValues.plainNumber(text.utf8.span)
    #expect(number != nil)
    #expect(number == DecimalNumber.parse(text))
  }

  @Test func `The fast way leads to the same number as the slow way`() {
    var digits = 1
    for row in 0..<2000 {
      digits = digits * 48_271 % 2_147_483_647
      var text = String(digits * 317 % 100_000_000_000_000)
      text.insert(".", at: text.index(text.startIndex, offsetBy: row % (text.count + 1)))
      #expect(CellValues.plainNumber(text.utf8.span) == DecimalNumber.parse(text), "\(text)")
    }
  }

  @Test(arguments: ["", ".", "-1", "+1", "1 ", "1e5", "1,5", "1.5.", "1234567890123456"])
  func `Other numbers do not`(text: String) { #expect(CellValues.plainNumber(text.utf8.span) == nil) }
}
