import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct AnswerBasisTextTests {
  private func metrics(asksEverybody: Bool = true) throws -> Metrics {
    var about = MapDescription()
    about.nonrespondents = ["c"]
    about.reports.asksEverybody = asksEverybody
    let analysis = try map("a b c", "a>b,b>a", about: about)
    return Metrics(analysis: analysis, ids: ["degree.in", "density", "graph.nodes"])
  }

  @Test func `A table says once on how many it rests, and shows ranges`() throws {
    let table = try metrics().table()
    #expect(table.contains("1 to 2"))
    #expect(table.contains("(with the unknown ties between 0.33 and 0.67)"))
    #expect(table.hasSuffix("Based on 2 of 3 respondents; ties that nobody told of are unknown, not absent.\n"))
    #expect(try metrics(asksEverybody: false).table().contains("One of those asked did not answer; ties that nobody"))
  }

  @Test func `JSON has the counts and the bounds beside the value`() throws {
    let json = try metrics().json()
    #expect(json.contains("\"answered\": 2, \"asked\": 3, \"silent\": 1, \"lower\": [1, 1, 0], \"upper\": [2, 2, 0]"))
    #expect(json.contains("Based on 2 of 3 respondents; with the unknown ties between 0.33 and 0.67."))
    #expect(json.contains("\"graph.nodes\": {\"kind\": \"graph\", \"value\": 3}"))
  }

  @Test func `CSV says who answered and has columns for the bounds`() throws {
    let csv = try metrics().csv()
    #expect(csv.hasPrefix("id,name,degree.in,answered,degree.in.lower,degree.in.upper\na,A,1,yes,1,2\n"))
    #expect(csv.contains("Based on 2 of 3 respondents"))
  }

  @Test func `Markdown says on how many it rests`() throws {
    #expect(try metrics().markdown().contains("| A | 1 to 2 |"))
    #expect(try metrics().markdown().contains("Based on 2 of 3 respondents"))
  }
}
