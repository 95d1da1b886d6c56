import Foundation
import Testing

@Suite struct DrawingCommandsTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test(arguments: [("map.svg", "<?xml"), ("map.pdf", "%PDF-"), ("map.png", "\u{89}PNG")])
  func `The ending of the output says the format`(name: String, beginning: String) throws {
    let folder = try Folder()
    let run = try Program.run("draw", coalition, "--output", folder.path(name))
    #expect(run.status == 0, "\(run.error)")
    let start = [UInt8](try folder.bytes(of: name).prefix(5))
    #expect(start.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test func `Standard output gets SVG alone`() throws {
    let run = try Program.run("draw", coalition, "--style", "quadrant", "--output", "-")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<?xml"))
    #expect(run.output.hasSuffix("</svg>\n"))
  }

  @Test func `The same map is the same picture`() throws {
    let folder = try Folder()
    for ending in ["svg", "pdf", "png"] {
      for name in ["a.\(ending)", "b.\(ending)"] {
        #expect(try Program.run("draw", coalition, "--output", folder.path(name)).status == 0)
      }
      #expect(try folder.bytes(of: "a.\(ending)") == folder.bytes(of: "b.\(ending)"))
    }
  }

  @Test func `An unknown style, column or ending is an error of usage`() throws {
    for arguments in [
      ["--style", "poster", "--output", "-"], ["--size", "height", "--output", "-"], ["--output", "map.docx"],
    ] {
      let run = try Program.run(["draw", coalition] + arguments)
      #expect(run.status == 64)
      #expect(run.errors.count == 1)
    }
  }

  @Test func `A report holds the maps, the tables and the words`() throws {
    let folder = try Folder()
    let run = try Program.run("report", coalition, "--output", folder.path("out"))
    #expect(run.status == 0, "\(run.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    let maps = ["influence-map", "quadrant-map"].flatMap { map in ["pdf", "png", "svg"].map { "\(map).\($0)" } }
    #expect(names == (["figures.csv", "metrics.csv", "metrics.json", "report.html", "report.md"] + maps).sorted())
    let page = try folder.text(of: "out/report.html")
    #expect(page.contains("<svg"))
    #expect(!page.contains("<script"))
    #expect(!page.contains(Program.samples))
  }

  @Test(arguments: ["stakeholders.csv", "only.csv"])
  func `The smallest maps make a report`(name: String) throws {
    let folder = try Folder()
    _ = try folder.write("id,name\n" + (name == "only.csv" ? "" : "a,Ana\n"), to: "stakeholders.csv")
    _ = try folder.write("from,to\n", to: "ties.csv")
    let run = try Program.run("report", folder.path(""), "--output", folder.path("out"))
    #expect(run.status == 0, "\(run.error)")
    #expect(try !folder.text(of: "out/metrics.json").contains("nan"))
  }
}
