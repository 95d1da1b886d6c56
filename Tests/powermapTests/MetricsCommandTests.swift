import Foundation
import Testing

@Suite struct MetricsCommandTests {
  private let florence = "\(Program.samples)/florentine-families"

  private func answer(_ arguments: String...) throws -> [String: Any] {
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
}
