import Foundation
import Testing

@Suite struct ConvertCommandTests {
  @Test(arguments: ["coalition", "florentine-families", "knoke-bureaucracies"])
  func `A map keeps everything on its way through all formats`(sample: String) throws {
    let folder = try Folder()
    let steps = [
      "\(Program.samples)/\(sample)", folder.path("first.json"), folder.path("map.xlsx"), folder.path("tables"),
      folder.path("second.json"),
    ]
    for (input, output) in zip(steps, steps.dropFirst()) {
      let run = try Program.run("convert", input, "--output", output)
      #expect(run.status == 0, "\(run.error)")
    }
    #expect(try folder.text(of: "first.json") == folder.text(of: "second.json"))
  }

  @Test func `New spreadsheets are read without a word`() throws {
    let folder = try Folder()
    for flags in [[], ["--xlsx"]] {
      let map = folder.path("map\(flags.count)")
      #expect(try Program.run(["new", map] + flags).status == 0)
      let check = try Program.run("check", map)
      #expect(check.status == 0)
      #expect(check.error.isEmpty)
      #expect(check.output.hasPrefix("stakeholders: 2\nties: 2\n"))
    }
  }

  @Test func `New spreadsheets never overwrite`() throws {
    let folder = try Folder()
    #expect(try Program.run("new", folder.path("map")).status == 0)
    #expect(try Program.run("new", folder.path("map")).status == 73)
  }
}
