import PowerMapGraph
import Testing

@Suite struct DatesTests {
  private func map(_ periods: [(String?, String?)]) throws -> StakeholderGraph {
    let ties = periods.map { start, end in
      var tie = Tie(from: "a", to: "b")
      tie.active = Period(start: start.flatMap { Day($0) }, end: end.flatMap { Day($0) })
      return tie
    }
    return try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: ties)
  }

  @Test func `Something changes where a tie begins, and after one ends`() throws {
    let graph = try map([("2018", "2020"), ("2019-05", nil)])
    #expect(graph.daysOfChange.map(\.description) == ["2018", "2019-05", "2021"])
    #expect(graph.isDated)
  }

  @Test func `Single years are seen in their years only`() throws {
    #expect(try map([("1950", "1950"), ("1955", "1955")]).daysOfChange.map(\.description) == ["1950", "1955"])
  }

  @Test func `Nothing changes on a map without dates`() throws {
    let graph = try map([(nil, nil)])
    #expect(graph.daysOfChange.isEmpty && !graph.isDated)
  }

  @Test(arguments: [
    ("2019", "2020"), ("2019-12", "2020-01"), ("2019-04", "2019-05"), ("2020-02-28", "2020-02-29"),
    ("2019-02-28", "2019-03-01"), ("2019-12-31", "2020-01-01"),
  ])
  func `The following day, month or year is as exact`(day: String, following: String) throws {
    #expect(try #require(Day(day)).following?.description == following)
  }

  @Test func `Nothing follows the end of time`() throws {
    #expect(try #require(Day("9999-12-31")).following == nil)
    #expect(try #require(Day("9999")).following == nil)
  }
}
