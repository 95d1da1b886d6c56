import Foundation
import Testing

@Suite struct WhatIfCommandTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test func `Names and ids are taken, and the map before and after is drawn`() throws {
    let folder = try Folder()
    let run = try Program.run(
      "whatif", coalition, "--remove", "legal_aid", "--add", "tenants -> City Council: advises, 3", "--map",
      folder.path("change.svg"))
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Without Bay Legal Aid"))
    #expect(try folder.text(of: "change.svg").contains("gone"))
  }

  @Test func `Scenarios from a file are compared`() throws {
    let folder = try Folder()
    _ = try folder.write(
      "scenario,action,from,to,weight\nNo aid,remove,legal_aid,,\nFriends,add,tenants,mayor,2\n", to: "s.csv")
    let run = try Program.run("whatif", coalition, "--scenarios", folder.path("s.csv"), "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let scenarios = try #require(answer["scenarios"] as? [[String: Any]])
    #expect(scenarios.map { $0["scenario"] as? String } == ["No aid", "Friends"])
  }

  @Test func `With pseudonyms nobody is named, though names are asked for`() throws {
    let folder = try Folder()
    let run = try Program.run(
      "whatif", coalition, "--remove", "City Council", "--redact", "--key", folder.path("key.csv"), "-o",
      folder.path("answer.txt"))
    #expect(run.status == 0, "\(run.error)")
    #expect(!(try folder.text(of: "answer.txt")).contains("City Council"))
  }

  @Test(arguments: [
    (["--remove", "tenats"], "error: there is no stakeholder “tenats” on this map; did you mean “tenants”?"),
    (["--drop", "mayor -> elders"], "error: there is no tie mayor -> elders; name one that there is, or --add it"),
    (
      ["--remove", "mayor", "--add", "mayor -> council"],
      "error: mayor is not on the map, or leaves it by another change"
    ),
    (["--add", "mayor council"], "error: “mayor council” cannot be read; write a new tie as"),
    ([], "error: nothing would change; name a change such as --remove or --add, or a table with --scenarios"),
  ])
  func `What is wrong is one line`(_ arguments: [String], _ message: String) throws {
    let run = try Program.run(["whatif", coalition] + arguments)
    #expect(run.status == 64 && run.errors.count == 1 && run.output.isEmpty, "\(run.error)")
    let line = run.errors.first.map { $0.replacing("“", with: "\"").replacing("”", with: "\"") } ?? ""
    #expect(line.hasPrefix(message.replacing("“", with: "\"").replacing("”", with: "\"")), "\(run.error)")
  }

  @Test func `A report tells of scenarios, and of one that cannot be`() throws {
    let folder = try Folder()
    let good = try folder.write("scenario,action,from\nWithout it,remove,tenants\n", to: "good.csv")
    let run = try Program.run("report", coalition, "--scenarios", good, "--output", folder.path("report"))
    #expect(run.status == 0, "\(run.error)")
    let report = try folder.text(of: "report/report.md")
    #expect(report.contains("## What would be different") && report.contains("Without "))
    let bad = try folder.write("scenario,action,from,to\nNo tie,drop,grocers,mayor\n", to: "bad.csv")
    let refused = try Program.run("report", coalition, "--scenarios", bad, "--output", folder.path("other"))
    #expect(refused.status == 64 && refused.errors.count == 1 && refused.error.contains("No tie"), "\(refused.error)")
  }
}
