import PowerMapGraph
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2019", "2021", "2020", true), ("2019", "2021", "2018-12-31", false), ("2019", "2021", "2021-12-31", true),
    ("2019", "2021", "2022", false), ("2020-06", "", "2020", true), ("2020-06", "", "2020-05-31", false),
    ("", "", "1500", true), ("", "1999", "2000-01-01", false),
  ])
  func `A period includes the days between its ends`(start: String, end: String, day: String, isIncluded: Bool) throws {
    let period = Period(start: Day(start), end: Day(end))
    #expect(period.includes(try #require(Day(day))) == isIncluded)
  }

  @Test func `Only an end before every reading of the start is reversed`() {
    #expect(Period(start: Day("2022-05-01"), end: Day("2021")).isReversed)
    #expect(!Period(start: Day("2021-05-01"), end: Day("2021")).isReversed)
    #expect(!Period(start: Day("2021")).isReversed)
  }
}
