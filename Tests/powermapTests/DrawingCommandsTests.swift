import Foundation
import Testing

@Suite struct DrawingCommandsTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test(arguments: [
    ("map.svg", "<?xml"), ("map.pdf", "%PDF-"), ("map.png", "\u{89}PNG"), ("map.dot", "digra"), ("map.gv", "digra"),
    ("map.json", "{\n  \""), ("map.gexf", "<?xml"), ("map.graphml", "<?xml"), ("map.net", "*Netw"),
  ])
  func `The ending of the output says the format`(name: String, beginning: String) throws {
    let folder = try Folder()
    let run = try Program.run("draw", coalition, "--output", folder.path(name))
    #expect(run.status == 0, "\(run.error)")
    let start = [UInt8](try folder.bytes(of: name).prefix(5))
    #expect(start.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test(arguments: ["map.gexf", "map.graphml"])
  func `A map that is drawn for Gephi is read and drawn again with everybody in place`(name: String) throws {
    let folder = try Folder()
    #expect(try Program.run("draw", coalition, "--output", folder.path(name)).status == 0)
    #expect(try Program.run("draw", folder.path(name), "--output", folder.path("again.json")).status == 0)
    #expect(try Program.run("draw", coalition, "--output", folder.path("first.json")).status == 0)
    func centers(_ file: String) throws -> [String: [String: Double]] {
      let object = try JSONSerialization.jsonObject(with: Data(try folder.bytes(of: file))) as? [String: Any]
      return object?["positions"] as? [String: [String: Double]] ?? [:]
    }
    let (first, again) = (try centers("first.json"), try centers("again.json"))
    #expect(first.count == 30 && again.count == 30)
    // The same shape: whoever stands left of, or above, somebody does so again.
    let ids = first.keys.sorted()
    for axis in ["x", "y"] {
      for one in ids {
        for other in ids {
          guard let before = first[one]?[axis], let beside = first[other]?[axis], before < beside - 150 else {
            continue
          }
          let after = (again[one]?[axis] ?? .infinity, again[other]?[axis] ?? -.infinity)
          #expect(after.0 < after.1)
        }
      }
    }
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
      ["--color", "height", "--output", "-"], ["--width", "height", "--output", "-"],
      ["--dpi", "144", "--output", "-"], ["--dpi", "301", "--output", "map.png"],
      ["--show", "some", "--output", "-"], ["--show-limit", "0", "--output", "-"],
      ["--time-limit", "0", "--output", "-"],
      ["--dpi", "72", "--scale", "2", "--output", "map.png"],
    ] {
      let run = try Program.run(["draw", coalition] + arguments)
      #expect(run.status == 64)
      #expect(run.errors.count == 1)
    }
  }

  @Test(arguments: ["sectors", "matrix"])
  func `Styles without a place for each stakeholder say so where places were asked for`(style: String) throws {
    for name in ["map.dot", "map.json"] {
      let run = try Program.run("draw", coalition, "--style", style, "--output", name)
      #expect(run.status == 64)
      #expect(run.errors.count == 1)
    }
  }

  @Test func `A map of change shows two folders`() throws {
    let folder = try Folder()
    for name in ["change.svg", "change.dot", "change.json"] {
      let run = try Program.run(
        "draw", coalition, "--style", "change", "--later", "\(coalition)/later", "--output", folder.path(name))
      #expect(run.status == 0, "\(run.error)")
      #expect(try folder.text(of: name).contains(name.hasSuffix("json") ? "credit_union" : "Credit"))
    }
  }

  @Test(arguments: ["influence", "quadrant", "rings", "target", "hierarchy", "sectors", "matrix"])
  func `Every run gives the same bytes`(style: String) throws {
    let florence = "\(Program.samples)/florentine-families"
    let runs = try (0..<3).map { _ in try Program.run("draw", florence, "--style", style, "--output", "-") }
    #expect(runs[0].status == 0, "\(runs[0].error)")
    #expect(Set(runs.map(\.output)).count == 1)
  }

  @Test func `Positions of one map are kept on the next`() throws {
    let folder = try Folder()
    #expect(try Program.run("draw", coalition, "--output", folder.path("a.json")).status == 0)
    let again = try Program.run(
      "draw", coalition, "--positions", folder.path("a.json"), "--output", folder.path("b.json"))
    #expect(again.status == 0, "\(again.error)")
    #expect(try folder.bytes(of: "a.json") == folder.bytes(of: "b.json"))
    let other = try folder.write("{}", to: "c.json")
    let run = try Program.run("draw", coalition, "--positions", other, "--output", "-")
    #expect(run.status == 1)
    #expect(run.error.contains("the positions cannot be read"))
  }

  @Test func `The resolution is as large as it is asked for`() throws {
    let folder = try Folder()
    var widths: [Int] = []
    for arguments in [["--dpi", "72"], ["--scale", "2"]] {
      #expect(try Program.run(["draw", coalition, "--output", folder.path("a.png")] + arguments).status == 0)
      let header = [UInt8](try folder.bytes(of: "a.png").prefix(24).suffix(8))
      widths.append(header.prefix(4).reduce(0) { $0 << 8 | Int($1) })
    }
    #expect(widths[1] == 2 * widths[0])
  }

  @Test func `What was left out on reading stands on the map`() throws {
    let run = try Program.run("draw", coalition, "--kinds", "funds,lobbies", "--as-of", "2020", "--output", "-")
    #expect(run.output.contains("Only ties of kind funds, lobbies: 24 of 64."))
    #expect(run.output.contains("As of 2020:"))
  }

  @Test func `Fewer stakeholders are drawn where fewer are asked for, and it says so`() throws {
    let run = try Program.run("draw", coalition, "--show", "top", "--show-limit", "8", "--output", "-")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("8 of 30 stakeholders and"))
    #expect(run.error.contains("note: the map is drawn in part; --show all draws everybody"))
  }

  @Test func `A report holds the maps, the tables and the words`() throws {
    let folder = try Folder()
    let run = try Program.run("report", coalition, "--output", folder.path("out"))
    #expect(run.status == 0, "\(run.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    let pictures = ["influence", "quadrant", "rings", "spectrum", "target", "hierarchy", "sectors", "matrix"]
    let maps = pictures.map { "\($0)-map.svg" }
    let printed = ["influence-map.pdf", "influence-map.png", "quadrant-map.pdf", "quadrant-map.png"]
    let tables = ["figures.csv", "groups.csv", "metrics.csv", "metrics.json", "tables.xlsx", "ties.csv"]
    #expect(names == (["report.html", "report.md"] + tables + maps + printed).sorted())
    let page = try folder.text(of: "out/report.html")
    for picture in pictures { #expect(page.contains("data-map=\"\(picture)-map\"")) }
    #expect(page.contains("href=\"#influence-map-stakeholder-"))
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
