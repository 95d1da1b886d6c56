import Foundation
import Testing

@Suite struct CompareCommandTests {
  private let stakeholders = "id,name\na,Ann\nb,Ben\nc,Cid\n"
  private let ties = "from,to,since,until\na,b,2019,2019\nb,c,2020,\nc,a,2019,\n"

  private func folder() throws -> Folder {
    let folder = try Folder()
    for (name, text) in [("old", "from,to\na,b\nb,c\n"), ("new", "from,to\na,b\nc,a\n"), ("dated", ties)] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
      for (file, content) in [("stakeholders.csv", stakeholders), ("ties.csv", text)] {
        try Data(content.utf8).write(to: folder.url.appendingPathComponent("\(name)/\(file)"))
      }
    }
    return folder
  }

  @Test func `An old and a new map are compared, the new one whole or as a list of ties`() throws {
    let folder = try folder()
    for new in ["new", "new/ties.csv"] {
      let run = try Program.run("compare", folder.path("old"), folder.path(new))
      #expect(run.status == 0, "\(run.error)")
      #expect(run.output.contains("The same three stakeholders are on both maps."))
      #expect(run.output.contains("Of two ties then, one lasted and one is gone; one is new."))
    }
  }

  @Test func `Two days of one map are compared, in their order`() throws {
    let folder = try folder()
    let run = try Program.run("compare", folder.path("dated"), "--as-of", "2020", "--as-of", "2019")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Of two ties then, one lasted and one is gone; one is new."))
    #expect(run.output.contains("2019"))
  }

  @Test func `The change map is written where it is asked for`() throws {
    let folder = try folder()
    let run = try Program.run(
      "compare", folder.path("old"), folder.path("new"), "--map", folder.path("change.svg"), "--format", "json")
    #expect(run.status == 0, "\(run.error)")
    #expect(try folder.text(of: "change.svg").contains("1 new"))
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["question"] as? String == "compare")
  }

  @Test func `One map, undated days or different people are refused in one line`() throws {
    let folder = try folder()
    try Data("from,to\nx,y\n".utf8).write(to: folder.url.appendingPathComponent("others.csv"))
    try Data("id,name\nx,X\ny,Y\n".utf8).write(to: folder.url.appendingPathComponent("people.csv"))
    for (arguments, status) in [
      ([folder.path("old")], Int32(64)), ([folder.path("old"), "--as-of", "2019"], 64),
      ([folder.path("old"), "--as-of", "2019", "--as-of", "2020"], 1),
      (["\(Program.samples)/coalition", "\(Program.samples)/florentine-families"], 1),
    ] {
      let run = try Program.run(["compare"] + arguments)
      #expect(run.status == status && run.errors.count == 1 && run.output.isEmpty, "\(arguments) \(run.error)")
    }
  }

  @Test func `Other commands take one day`() throws {
    let folder = try folder()
    let run = try Program.run("check", folder.path("dated"), "--as-of", "2019", "--as-of", "2020")
    #expect(run.status == 64 && run.errors.count == 1, "\(run.error)")
  }

  @Test func `A report tells what changed to a later map`() throws {
    let folder = try folder()
    let run = try Program.run(
      "report", folder.path("old"), "--later", folder.path("new"), "--output", folder.path("report"))
    #expect(run.status == 0, "\(run.error)")
    #expect(try folder.text(of: "report/report.md").contains("## What changed"))
    #expect(try folder.text(of: "report/change-map.svg").contains("1 new"))
  }
}
