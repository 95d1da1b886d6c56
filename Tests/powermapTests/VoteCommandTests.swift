import Foundation
import Testing

@Suite struct VoteCommandTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test func `The question is answered in sentences first`() throws {
    let run = try Program.run("vote", coalition)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Two stakeholders have 6 votes together, and a decision needs 4 of them.\n"))
  }

  @Test func `JSON holds the exact numbers`() throws {
    let run = try Program.run("vote", coalition, "--quota", "6", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let seats = try #require(answer["seats"] as? [String: Any])
    let members = try #require(seats["members"] as? [[String: Any]])
    #expect(members.map { $0["banzhaf"] as? Double } == [0.5, 0.5])
  }

  @Test func `Pseudonyms hold in the answer, and ids in the question`() throws {
    let folder = try Folder()
    let run = try Program.run(
      "vote", coalition, "--seats", "tenants=3", "--redact", "--key", folder.path("key.csv"), "-o",
      folder.path("vote.txt"))
    #expect(run.status == 0, "\(run.error)")
    #expect(!(try folder.text(of: "vote.txt")).contains("City Council"))
  }

  @Test func `Without votes, with an unknown seat or a wrong one there is one line`() throws {
    let florence = "\(Program.samples)/florentine-families"
    for (arguments, status) in [
      ([florence], Int32(1)), ([coalition, "--seats", "nobody=1"], 64), ([coalition, "--seats", "tenants"], 64),
    ] {
      let run = try Program.run(["vote"] + arguments)
      #expect(run.status == status && run.errors.count == 1 && run.output.isEmpty, "\(run.error)")
    }
  }
}
