import Foundation
import Testing

@Suite struct SchemaCommandTests {
  @Test func `The schema is printed for all files or for one`() throws {
    let all = try Program.run("schema")
    #expect(all.status == 0)
    for name in ["metrics.json", "metrics.csv", "ties.csv", "groups.csv", "figures.csv"] {
      let one = try Program.run("schema", name)
      #expect(one.status == 0)
      #expect(one.output.hasPrefix("## \(name)\n"))
      #expect(all.output.contains(one.output))
      let json = try Program.run("schema", name, "--format", "json")
      #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    }
  }

  @Test func `A file without a schema is an error of usage that names those with one`() throws {
    let run = try Program.run("schema", "report.html")
    #expect(run.status == 64)
    #expect(run.error.contains("metrics.json, metrics.csv, ties.csv, groups.csv, figures.csv"))
  }
}
