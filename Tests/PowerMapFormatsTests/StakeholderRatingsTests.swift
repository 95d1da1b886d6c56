import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct StakeholderRatingsTests {
  private func read(_ files: (String, String)...) throws -> ReadMap {
    try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test func `Several rows of a stakeholder by different raters are ratings, and the median counts`() throws {
    let map = try read(
      (
        "stakeholders.csv",
        "name,rater,influence,stance,sector\nMayor,Ana,1,support,public\nMayor,Ben,5,oppose,\nMayor,Cem,4,neutral,\nClinic,Ana,2,,\n"
      ))
    let mayor = map.graph.stakeholders[0]
    #expect(map.graph.order == 2)
    #expect(mayor.influence == 4 && mayor.stance == 0 && mayor.sector == "public")
    #expect(
      mayor.extras == [
        "influence [Ana]": "1", "influence [Ben]": "5", "influence [Cem]": "4", "stance [Ana]": "0.5",
        "stance [Ben]": "-0.5", "stance [Cem]": "0",
      ])
    #expect(map.graph.ratings(of: "influence") == [[1, 5, 4], [2]])
    #expect(map.notes.contains { $0.contains("3 raters (“Ana”, “Ben”, “Cem”) rate the same stakeholders") })
    #expect(map.warnings.contains { $0.contains("no table of ties") })
  }

  @Test func `Raters who rate stakeholders make no ties`() throws {
    let map = try read(
      ("r.csv", "rater,organization,influence,interest\nAna,Mayor,5,1\nBen,Mayor,3,2\nAna,Clinic,1,1\n"))
    #expect(map.graph.stakeholders.map(\.id.text) == ["Mayor", "Clinic"])
    #expect(map.graph.stakeholders[0].influence == 4 && map.graph.stakeholders[0].interest == 1.5)
  }

  @Test func `Two rows by one rater are a fault as before`() {
    let text = "name,rater,influence\nMayor,Ana,1\nMayor,Ana,5\n"
    #expect(
      ForeignFile("stakeholders.csv", text).fault().hasPrefix("3:1 “Mayor” is already in row 2 with other entries"))
  }

  @Test func `Ratings in columns have their median where no rating stands beside them`() throws {
    let map = try read(("p.csv", "name,Power [Ana],Power [Ben],interest,interest [Ana]\nMayor,2,3,5,1\n"))
    #expect(map.graph.stakeholders[0].influence == 2.5 && map.graph.stakeholders[0].interest == 5)
    #expect(map.graph.ratings(of: "influence") == [[2, 3]])
    #expect(map.diagnostics.contains { $0.message == "read “Power [Ana]” as “influence [Ana]” (and 1 more)" })
    let both = try read(("p.csv", "name,Power [Ana],influence [Ana]\nMayor,2,3\n"))
    #expect(both.graph.stakeholders[0].extras == ["Power [Ana]": "2", "influence [Ana]": "3"])
  }

  @Test func `Files that rate the same stakeholder are raters`() throws {
    let map = try read(
      ("ana.csv", "name,influence,sector\nMayor,1,public\nClinic,2,health\n"),
      ("ben.csv", "name,influence\nMayor,4\nClinic,2\n"),
      ("cem.csv", "name,influence\nMayor,5\n"))
    #expect(map.graph.stakeholders.map(\.influence) == [4, 2])
    #expect(
      map.graph.stakeholders[0].extras == ["influence [ana]": "1", "influence [ben]": "4", "influence [cem]": "5"])
    #expect(!map.diagnostics.contains { $0.message.contains("has another influence") })
  }
}
