import Foundation
import Testing

@Suite struct TimelineCommandTests {
  private func list() throws -> Folder {
    let folder = try Folder()
    let ties = "from,to,since,until\na,b,2019,2019\nb,c,2020,\nc,a,2020,\n"
    try Data(ties.utf8).write(to: folder.url.appendingPathComponent("ties.csv"))
    return folder
  }

  @Test func `Sentences come first, and charts are written where they are asked for`() throws {
    let folder = try list()
    let run = try Program.run("timeline", folder.path("ties.csv"), "--chart", folder.path("chart.svg"))
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.hasPrefix("The map is seen at two dates, from 2019 to 2020.\n"))
    #expect(try folder.text(of: "chart.svg").contains("Stakeholders and ties"))
  }

  @Test func `Days are named by commas`() throws {
    let folder = try list()
    let run = try Program.run("timeline", folder.path("ties.csv"), "--at", "2020, 2021-03", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let days = try #require(answer["days"] as? [[String: Any]])
    #expect(days.map { $0["day"] as? String } == ["2020", "2021-03"])
  }

  @Test func `Without dates, with a wrong day or ending there is one line`() throws {
    let folder = try list()
    for (arguments, status) in [
      (["\(Program.samples)/florentine-families"], Int32(1)), ([folder.path("ties.csv"), "--at", "soon"], 64),
      ([folder.path("ties.csv"), "--chart", folder.path("chart.txt")], 64),
      ([folder.path("ties.csv"), "--as-of", "2019"], 64),
    ] {
      let run = try Program.run(["timeline"] + arguments)
      #expect(run.status == status && run.errors.count == 1 && run.output.isEmpty, "\(arguments) \(run.error)")
    }
  }
}
