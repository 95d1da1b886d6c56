import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct CellDatesTests {
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

  @Test func `Months may be named, as databases do`() {
    #expect(CellDates.day("20-NOV-2008") == Day("2008-11-20"))
    #expect(CellDates.day("1-mar-1999") == Day("1999-03-01"))
    #expect(["31-FEB-2008", "20-NOW-2008", "20-NOV-08"].allSatisfy { CellDates.day($0) == nil })
  }

  @Test func `Of values over time the last one stands`() {
    #expect(CellDates.lastValue("<[2010,2012,1];[2012,2014,2.5)>") == 2.5)
    #expect(["2.5", "<[2010,2012]>", "<[1,2,x]>"].allSatisfy { CellDates.lastValue($0) == nil })
  }
}
