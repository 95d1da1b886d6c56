import Foundation
import Testing

@Suite struct SharingTests {
  private let coalition = "\(Program.samples)/coalition"

  /// The ids and names of the sample, without those that are words of the report's own.
  private func names() throws -> [String] {
    let text = try String(contentsOfFile: "\(coalition)/stakeholders.csv", encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    return rows.flatMap { [String($0[1]), String($0[0])] }.filter { $0.contains { " _'".contains($0) } }
  }

  @Test func `A redacted report holds no name, and the key to it lies beside the folder`() throws {
    let folder = try Folder()
    let run = try Program.run("report", coalition, "--redact", "--output", folder.path("report"))
    #expect(run.status == 0, "\(run.error)")
    #expect(folder.names == ["redaction-key.csv", "report"])
    #expect(try folder.permissions(of: "redaction-key.csv") == 0o600)
    let key = try folder.text(of: "redaction-key.csv")
    let names = try names()
    #expect(names.count > 30)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path("report")) {
      let text = try folder.text(of: "report/\(file)").lowercased()
      for name in names { #expect(!text.contains(name.lowercased()), "\(name) stands in \(file)") }
    }
    for name in names { #expect(key.contains(name)) }
    #expect(try folder.text(of: "report/metrics.csv").contains("Organization 01"))
  }

  @Test func `The same key gives the same pseudonyms and the same bytes`() throws {
    let folder = try Folder()
    let key = folder.path("key.csv")
    let runs = try (0..<2).map { _ in
      try Program.run("metrics", coalition, "--redact", "--key", key, "--format", "json")
    }
    #expect(runs[0].status == 0 && runs[0].output == runs[1].output)
    let written = try folder.text(of: "key.csv")
    let other = try Program.run(
      "metrics", coalition, "--redact", "--key", folder.path("other.csv"), "--format", "json")
    #expect(other.output != runs[0].output)
    #expect(try folder.text(of: "key.csv") == written)
  }

  @Test func `Who is named on the command line is found under the pseudonym`() throws {
    let folder = try Folder()
    let key = folder.path("key.csv")
    let run = try Program.run(
      "metrics", coalition, "--redact", "--key", key, "--measures", "gatekeeper.captives[legal_aid]", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("id,name,gatekeeper.captives[Organization "))
    let map = try Program.run(
      "draw", coalition, "--redact", "--key", key, "--style", "target", "--target", "housing_dept", "--output", "-")
    #expect(map.status == 0)
    #expect(map.output.contains("Agency 0"))
  }

  @Test func `A newcomer gets a new pseudonym and everybody else keeps theirs`() throws {
    let folder = try Folder()
    let first = try folder.write("from,to\nana,bo\n", to: "first.csv")
    let second = try folder.write("from,to\ncleo,ana\nana,bo\n", to: "second.csv")
    for input in [first, second] {
      let run = try Program.run("convert", input, "--redact", "--output", folder.path("map.json"))
      #expect(run.status == 0, "\(run.error)")
    }
    let lines = try folder.text(of: "redaction-key.csv").split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[3] == "cleo,cleo,Stakeholder 03")
  }

  @Test func `A later map has the same pseudonyms`() throws {
    let folder = try Folder()
    let run = try Program.run(
      "draw", coalition, "--later", "\(coalition)/later", "--style", "change", "--redact", "--output",
      folder.path("change.svg"))
    #expect(run.status == 0, "\(run.error)")
    let text = try folder.text(of: "change.svg")
    for name in try names() { #expect(!text.contains(name), "\(name)") }
  }

  @Test(arguments: [
    (["metrics"], "needs a place"), (["convert", "--key", "map/key.csv", "--output", "map"], "must not be handed out"),
    (["convert", "--key", "map.json", "--output", "map.json"], "must not be handed out"),
  ])
  func `A key that has no place, or would be handed out, is an error of usage`(arguments: [String], fault: String)
    throws
  {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("map"), withIntermediateDirectories: true)
    let run = try Program.run([arguments[0], coalition, "--redact"] + arguments.dropFirst(), in: folder)
    #expect(run.status == 64)
    #expect(run.error.contains(fault))
    #expect(folder.names == ["map"])
  }

  @Test func `A key that others may read is warned of, and one that is none is refused`() throws {
    let folder = try Folder()
    let key = try folder.write("id,name,pseudonym\n", to: "key.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    let run = try Program.run("metrics", coalition, "--redact", "--key", key)
    #expect(run.status == 0)
    #expect(run.error.contains("key.csv: warning: others may read this key"))
    let other = try folder.write("precious", to: "other.csv")
    #expect(try Program.run("metrics", coalition, "--redact", "--key", other).status == 1)
    #expect(try folder.text(of: "other.csv") == "precious")
  }

  @Test func `A public map has no stances and says what singles somebody out`() throws {
    let run = try Program.run("convert", coalition, "--public", "--output", "-")
    #expect(run.status == 0)
    #expect(!run.output.contains("stance") && !run.output.contains("Can veto") && run.output.contains("City Council"))
    #expect(run.error.contains("note: left out for the public: amount, "))
    #expect(run.error.contains("warning: 30 of 30 are singled out: fewer than 3 share their profile of kind, sector,"))
    #expect(run.error.contains("note: by sector: media (1), education (2), labor (2)\n"))
    #expect(run.error.split(separator: "\n").count < 30)
    let two = try Program.run("convert", coalition, "--public", "--fewest-alike", "2", "--output", "-")
    #expect(two.error.contains("note: by sector: media (1)\n"))
  }

  @Test func `A report does not overwrite the tables that it was made of`() throws {
    let folder = try Folder()
    let ties = "from,to\nana,bo\n"
    _ = try folder.write(ties, to: "ties.csv")
    let run = try Program.run("report", folder.url.path, "--output", folder.url.path)
    #expect(run.status == 64)
    #expect(folder.names == ["ties.csv"])
    #expect(try folder.text(of: "ties.csv") == ties)
  }
}
