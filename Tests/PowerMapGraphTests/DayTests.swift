import PowerMapGraph
import Testing

@Suite struct DayTests {
  @Test(arguments: ["1996", "1996-10", "1996-10-01", "2020-02-29", "0001-01-01", "9999-12-31"])
  func `A day reads back what it writes`(text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(arguments: [("2018-12-00", "2018-12"), ("1856-00-00", "1856")])
  func `A zero month or day is unknown`(text: String, written: String) {
    #expect(Day(text)?.description == written)
  }

  @Test(arguments: [
    "", "96", "1996-1", "1996-13", "2021-02-30", "1900-02-29", "0000", "19 96", "1996-10-01-01", "04/05/2021",
    "-996", "1996-", "1856-00-12",
  ])
  func `What the calendar does not have is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `A partial day spans the days it may stand for`() throws {
    let year = try #require(Day("2020"))
    #expect(year.earliest == 2020_01_01 && year.latest == 2020_12_31)
    let month = try #require(Day("2020-02"))
    #expect(month.earliest == 2020_02_01 && month.latest == 2020_02_29)
  }
}
