import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct CellValuesTests {
  @Test func `Lists are separated by bars, else by semicolons`() {
    #expect(CellValues.list("law | budget;tax||") == ["law", "budget;tax"])
    #expect(CellValues.list("law; budget ;") == ["law", "budget"])
    #expect(CellValues.list("law, budget") == ["law, budget"])
  }

  @Test(arguments: [
    ("yes", true), ("Y", true), ("x", true), ("1", true), ("no", false), ("FALSE", false), ("0", false),
  ])
  func `Yes and no have many words`(text: String, truth: Bool) { #expect(CellValues.truth(text) == truth) }

  @Test func `Other words are neither yes nor no`() { #expect(CellValues.truth("perhaps") == nil) }

  @Test(arguments: [("0", 0), ("42", 42), ("999999999999999", 999_999_999_999_999)] as [(String, Double?)])
  func `Whole numbers take the fast way`(text: String, number: Double?) {
    #expect(CellValues.wholeNumber(Array(text.utf8)[...]) == number)
  }

  @Test(arguments: ["", "-1", "+1", "1.5", "1 ", "1234567890123456"])
  func `Other numbers do not`(text: String) { #expect(CellValues.wholeNumber(Array(text.utf8)[...]) == nil) }

  @Test(
    arguments: [
      ("2019..2021", 2019, 2021), ("2019 to 2021", 2019, 2021), ("2019–2021", 2019, 2021), ("2019..", 2019, nil),
      ("..2021", nil, 2021), ("2020", 2020, 2020), ("2019/2021", 2019, 2021),
    ] as [(String, Int?, Int?)])
  func `Periods are written in several ways`(text: String, start: Int?, end: Int?) {
    #expect(
      CellDates.period(text) == Period(start: start.flatMap { Day(year: $0) }, end: end.flatMap { Day(year: $0) }))
  }

  @Test(arguments: ["2021..2019", "soon", "2019..x", "1..2..3"])
  func `What is no period is none`(text: String) { #expect(CellDates.period(text) == nil) }

  @Test func `Intervals span from the first start to the last end`() {
    let span = Period(start: Day(year: 2010), end: Day(year: 2018))
    #expect(CellDates.interval("<[2014.0,2018.5);[2010,2012]>") == span)
    #expect(CellDates.interval("<[-Infinity,2018-03-01]>") == Period(end: Day(year: 2018, month: 3, dayOfMonth: 1)))
    #expect(CellDates.interval("<[2010]>") == nil)
    #expect(CellDates.interval("<[1e99,2]>") == nil)
  }

  @Test(
    arguments: [("mayro", "mayor"), ("Mayor", "mayor"), ("counci", "council"), ("idd", nil), ("sheriff", nil)]
      as [(String, String?)])
  func `The nearest spelling is found within two letters`(text: String, nearest: String?) {
    #expect(Spelling.nearest(to: text, among: ["mayor", "council", "bank"]) == nearest)
  }

  @Test func `A swap of neighbors is one step`() {
    #expect(Spelling.distance(Array("mayro"), Array("mayor")) == 1)
    #expect(Spelling.distance(Array(""), Array("abc")) == 3)
    #expect(Spelling.distance(Array("kitten"), Array("sitting")) == 3)
  }

  @Test(arguments: [("=x", "'=x"), ("'=x", "''=x"), ("'x", "'x"), ("x=", "x="), ("'", "'"), ("＠x", "'＠x")])
  func `The guard against formulas takes away exactly what it added`(text: String, written: String) {
    #expect(FormulaGuard.added(to: text) == written)
    #expect(FormulaGuard.removed(from: written) == text)
  }
}
