import Foundation
import Testing

@Suite struct MetricsCommandTests {
  private let florence = "\(Program.samples)/florentine-families"

  private func answer(_ arguments: String...) throws -> [String: Any] { try answer(arguments) }

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(["metrics"] + arguments + ["--format", "json"])
    try #require(run.status == 0, "\(run.error)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `JSON names the stakeholders in file order and the measures by id`() throws {
    let answer = try answer(florence, "--kinds", "marriage", "--measures", "betweenness,density")
    let nodes = try #require(answer["nodes"] as? [String])
    let measures = try #require(answer["measures"] as? [String: [String: Any]])
    #expect(measures.keys.sorted() == ["betweenness", "density"])
    let betweenness = try #require(measures["betweenness"]?["value"] as? [Double])
    #expect(abs(betweenness[try #require(nodes.firstIndex(of: "medici"))] - 47.5) < 1e-9)
    #expect(measures["betweenness"]?["kind"] as? String == "node")
    #expect(abs(try #require(measures["density"]?["value"] as? Double) - 20.0 / 120) < 1e-12)
  }

  @Test func `A column in brackets may be any column with numbers`() throws {
    let answer = try answer(florence, "--measures", "concentration.gini[priorates],concentration.gini[resources]")
    let measures = try #require(answer["measures"] as? [String: [String: Any]])
    #expect(measures["concentration.gini[priorates]"]?["value"] is Double)
    #expect(measures["concentration.gini[resources]"]?["value"] is Double)
  }

  @Test func `Every measure at once has no infinity and no NaN`() throws {
    for sample in ["coalition", "florentine-families", "knoke-bureaucracies"] {
      let run = try Program.run("metrics", "\(Program.samples)/\(sample)", "--measures", "all", "--format", "json")
      #expect(run.status == 0)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }
  }

  @Test func `An unknown measure is an error with a suggestion`() throws {
    let run = try Program.run("metrics", florence, "--measures", "betwenness")
    #expect(run.status == 64)
    #expect(run.error.contains("did you mean betweenness?"))
  }

  @Test func `The same map gives the same bytes twice, in every format`() throws {
    for format in ["table", "csv", "json", "markdown"] {
      let runs = try (0..<2).map { _ in try Program.run("metrics", florence, "--measures", "all", "--format", format) }
      #expect(runs[0].status == 0)
      #expect(runs[0].output == runs[1].output)
    }
  }

  @Test func `A question selects its measures`() throws {
    let answer = try answer(florence, "--about", "brokerage")
    let measures = try #require(answer["measures"] as? [String: Any])
    #expect(measures["betweenness"] != nil)
    #expect(measures["density"] == nil)
  }

  @Test(arguments: [
    (["--measures", "gini"], "did you mean concentration.gini[]?"),
    (["--measures", "gatekeeper.captive[medici]"], "did you mean gatekeeper.captives[medici]?"),
    (["--measures", "betweenness[medici]"], "did you mean betweenness?"),
    (["--measures", "concentration.gini"], "concentration.gini needs a column with numbers"),
    (["--measures", ","], "no measure was named"),
    (["--measures", "density", "--about", "cohesion"], "leave out --measures"),
    (["--parameter", "pagerank:damping=2"], "damping must be 0 or more and below 1"),
    (["--parameter", "pagerank:dampng=0.5"], "pagerank has no parameter dampng; it has damping"),
    (["--parameter", "pagernk:damping=0.5"], "did you mean pagerank?"),
  ])
  func `What cannot be asked is an error of usage that says what would be right`(arguments: [String], words: String)
    throws
  {
    let run = try Program.run(["metrics", florence] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.count == 1 && run.error.contains(words), "\(run.error)")
  }

  @Test func `A parameter holds for both directions and for every argument, or is warned of`() throws {
    let map = "\(Program.samples)/knoke-bureaucracies"
    let measures = ["--measures", "pagerank.out,pagerank.in", "--parameter", "pagerank:damping=0.5"]
    let answer = try answer([map] + measures)
    let told = try #require(answer["measures"] as? [String: [String: Any]])
    #expect(told["pagerank.out"]?["damping"] as? Double == 0.5)
    #expect(told["pagerank.in"]?["damping"] as? Double == 0.5)
    let unused = try Program.run("metrics", map, "--measures", "density", "--parameter", "katz:alpha=0.1")
    #expect(unused.status == 0)
    #expect(unused.error.contains("warning: katz has a parameter but is not asked for"))
  }

  @Test func `All may stand among other measures`() throws {
    let answer = try answer(florence, "--measures", "concentration.gini[priorates],all")
    let measures = try #require(answer["measures"] as? [String: Any])
    #expect(measures["concentration.gini[priorates]"] != nil && measures["betweenness"] != nil)
  }

  @Test func `One measure is explained in every form`() throws {
    #expect(
      try Program.run("measures", "concentration.gini").output.hasPrefix("Gini coefficient (concentration.gini[])"))
    #expect(try Program.run("measures", "density", "--format", "json").output.hasPrefix("{\"id\": \"density\""))
    #expect(try Program.run("measures", "density", "--format", "markdown").output.hasPrefix("### Density"))
  }

  @Test func `Estimates are told with their bound, and --exact forbids them`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = (1..<200).map { "center,ray \($0)" }.joined(separator: "\n")
    try Data("from,to\n\(rows)\n".utf8).write(to: folder.appending(path: "ties.csv"))
    let asked = [
      folder.appending(path: "ties.csv").path, "--undirected", "--measures", "betweenness",
      "--parameter", "betweenness:error=0.2",
    ]
    let estimated = try #require((try answer(asked)["measures"] as? [String: [String: Any]])?["betweenness"])
    // 0.2 of the 200 · 199 / 2 pairs.
    #expect(estimated["bound"] as? Double == 3980)
    #expect((estimated["note"] as? String)?.contains("within ±3980 of the exact one") == true)
    #expect(try Program.run(["metrics"] + asked).output.contains("Estimated from"))
    let exact = try #require((try answer(asked + ["--exact"])["measures"] as? [String: [String: Any]])?["betweenness"])
    #expect(exact["bound"] == nil && exact["note"] == nil)
    // 199 · 198 / 2, all pairs of rays.
    #expect(try #require(exact["value"] as? [Double])[0] == 19_701.0)
  }

  @Test func `A workbook holds the map and its measures, and is no text for a terminal`() throws {
    let folder = try Folder()
    let sample = "\(Program.samples)/coalition"
    let written = try Program.run("metrics", sample, "--format", "xlsx", "--output", folder.path("n.xlsx"))
    #expect(written.status == 0, "\(written.error)")
    let read = try Program.run("check", folder.path("n.xlsx"))
    #expect(read.status == 0)
    #expect(read.output.hasPrefix("stakeholders: 30\nties: 64\n"))
    #expect(try Program.run("metrics", sample, "--format", "xlsx").status == 64)
  }
}
