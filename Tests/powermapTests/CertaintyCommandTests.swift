import Foundation
import Testing

@Suite struct CertaintyCommandTests {
  private let florence = "\(Program.samples)/florentine-families"

  @Test func `Who is first is said with how sure that is`() throws {
    let run = try Program.run("certainty", florence)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.hasPrefix("First by "))
    #expect(run.output.contains("Medici"))
  }

  @Test func `The seed decides the draws, and nothing else does`() throws {
    let runs = try ["1", "1", "2"].map {
      try Program.run("certainty", florence, "--seed", $0, "--baseline", "degrees", "--format", "json").output
    }
    #expect(runs[0] == runs[1] && runs[0] != runs[2])
    #expect(runs[0].contains("\"baseline\": {\"kind\": \"degrees\""))
  }

  @Test func `A wrong share or baseline, and a map without ties, are refused in one line`() throws {
    let folder = try Folder()
    try Data("from,to\na,b\n".utf8).write(to: folder.url.appendingPathComponent("ties.csv"))
    for (arguments, status) in [
      ([florence, "--missing", "1"], Int32(64)), ([florence, "--baseline", "chance"], 64),
      ([folder.path("ties.csv")], 1),
    ] {
      let run = try Program.run(["certainty"] + arguments)
      #expect(run.status == status && run.errors.count == 1 && run.output.isEmpty, "\(arguments) \(run.error)")
    }
  }
}
