import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct LittleSisListTests {
  private func read(_ text: String, ego: String?) throws -> ReadMap {
    var options = ReadingOptions()
    options.ego = ego
    return try ForeignFile("list.csv", text).map(options)
  }

  private func ties(_ header: String, _ rows: String) throws -> [String] {
    let map = try read("name,blurb,primary_ext,\(header)\n\(rows)", ego: "Port")
    return map.graph.allTies.map { tie in
      "\(tie.source)\(tie.direction == .mutual ? "=" : ">")\(tie.target) \(tie.kind ?? "")"
    }
  }

  @Test func `The rows are a star around the entity that is named`() throws {
    let map = try read(
      "name,blurb,primary_ext,description1,description2,start_date,end_date,is_current,notes\nAna,a clerk,Person,aunt,niece,1964-00-00,1965-03-00,,x\n",
      ego: "Port")
    #expect(map.graph.stakeholders.map(\.id.text) == ["Port", "Ana"])
    #expect(map.graph.stakeholders[1].notes == "a clerk")
    let tie = try #require(map.graph.allTies.first)
    #expect(tie.direction == .mutual)
    #expect(tie.active == Period(start: Day("1964"), end: Day("1965-03")))
    #expect(tie.extras["description1"] == "aunt")
    #expect(map.notes.contains { $0.contains("relationships of “Port”") })
  }

  @Test func `The columns tell the category, and with it the direction`() throws {
    #expect(
      try ties("description1,is_board,compensation", "Ana,,Person,chair,yes,\nBank,,Org,owner,,\n")
        == ["Ana>Port Position", "Port>Bank Position"])
    #expect(try ties("description1,degree", "Ana,,Person,,MA\n") == ["Ana>Port Education"])
    #expect(try ties("description1,dues", "Ana,,Person,,\n") == ["Ana>Port Membership"])
    #expect(try ties("description1,amount,currency,goods", "Ana,,Person,,5,usd,\n") == ["Ana>Port Donation"])
    #expect(
      try ties("description1,description2,amount,currency,goods", "Bank,,Org,,,5,usd,\n") == ["Bank>Port Transaction"])
    #expect(try ties("description1,percent_stake,shares", "Ana,,Person,,5,\n") == ["Ana>Port Ownership"])
  }

  @Test func `Without a name the rows are stakeholders, and it is said how to get ties`() throws {
    let map = try read("name,blurb,primary_ext,description1\nAna,,Person,x\n", ego: nil)
    #expect(map.graph.order == 1)
    #expect(map.graph.ties.count == 0)
    #expect(map.notes.contains { $0.contains("--ego") })
  }

  @Test func `A name without such a list is a fault`() {
    #expect(throws: FormatError.self) { try read("from,to\na,b\n", ego: "Port") }
  }

  @Test func `Lists that are added to LittleSis are stakeholders`() throws {
    let map = try read("name,primary_ext,blurb\nAna,Person,a clerk\n", ego: nil)
    #expect(map.graph.stakeholders[0].kind == "Person")
    #expect(map.graph.stakeholders[0].notes == "a clerk")
  }
}
