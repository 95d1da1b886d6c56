import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MetricsTests {
  @Test func `JSON has nodes in file order and measures in the order asked, each once`() throws {
    let analysis = try map("b a c", "b>a 2,a>c")
    let json = Metrics(analysis: analysis, ids: ["strength.out", "density", "isolates", "strength.out"]).json()
    #expect(
      json == """
        {"nodes": ["b", "a", "c"],
        "measures": {
        "strength.out": {"kind": "node", "value": [2, 1, 0]},
        "density": {"kind": "graph", "value": 0.3333333333333333},
        "isolates": {"kind": "set", "value": []}
        }}

        """)
  }

  @Test func `Normalized forms, parameters and notes stand beside the value`() throws {
    let analysis = try map("a b c", "a=b,b=c") { $0.isDecisionMaker = $0.id.text == "c" }
    let json = Metrics(analysis: analysis, ids: ["betweenness", "access.decision"]).json()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let measures = try #require(object["measures"] as? [String: [String: Any]])
    #expect(measures["betweenness"]?["value"] as? [Double] == [0, 1, 0])
    #expect(measures["betweenness"]?["share"] as? [Double] == [0, 1, 0])
    #expect(measures["access.decision"]?["targets"] as? [String] == ["c"])
    #expect((measures["access.decision"]?["value"] as? [Any])?.last is NSNull)
  }

  @Test func `A measure without an answer is null with a note and does not keep the others back`() throws {
    let json = Metrics(analysis: try map("a b", "a>b"), ids: ["concentration.gini[votes]", "strength", "density"])
      .json()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let measures = try #require(object["measures"] as? [String: [String: Any]])
    for id in ["concentration.gini[votes]", "strength"] {
      #expect(measures[id]?["value"] is NSNull)
      #expect((measures[id]?["note"] as? String)?.isEmpty == false)
    }
    #expect(measures["density"]?["value"] as? Double == 0.5)
  }

  @Test func `Every measure of the catalogue can be told in every format, whatever people are called`() throws {
    let names = hostileTexts
    var people = try map("a b c d e f g h i j k l m n o", "a>b 2,b>c,c>a 3,d>e,e!a,f>a,g=h,h>b").graph.stakeholders
    for position in people.indices {
      people[position].name = names[position % names.count]
      people[position].group = names[(position / 5) % names.count]
      people[position].votes = Double(position)
      people[position].isDecisionMaker = position == 2
    }
    let ties = [Tie(from: "a", to: "b", weight: 2), Tie(from: "b", to: "c"), Tie(from: "d", to: "e", sign: .negative)]
    let analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: ties))
    let metrics = Metrics(analysis: analysis, ids: MeasureSelection.all.ids(for: analysis))
    #expect((try JSONSerialization.jsonObject(with: Data(metrics.json().utf8)) as? [String: Any])?.count == 2)
    let table = metrics.table(width: 80)
    #expect(table.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
    #expect(metrics.stakeholdersCSV().contains("\"'=cmd|'/c calc'!A1\""))
    #expect(!metrics.markdown().contains("<script>") && metrics.markdown().contains("a\\|b"))
    #expect(!metrics.figuresCSV().isEmpty)
  }

  @Test func `CSV has a row for each stakeholder, an empty cell for undefined, and figures after an empty line`() throws
  {
    let metrics = Metrics(
      analysis: try map("a b c", "a>b"), ids: ["degree.out", "burt.constraint", "density", "node_type"])
    #expect(
      metrics.csv() == """
        id,name,degree.out,burt.constraint,node_type
        a,A,1,1,source
        b,B,0,1,sink
        c,C,0,,isolate

        measure,part,value,title,note
        density,,0.16666666666666666,Density,

        """)
  }

  @Test func `A figure with parts has a row for each part`() throws {
    let analysis = try map("g1 h1", "g1>h1 2") { $0.group = String($0.id.text.prefix(1)) }
    let csv = Metrics(analysis: analysis, ids: ["groups.mixing.strength", "bridges"]).figuresCSV()
    let rows = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3) }
    #expect(
      rows.map { $0.joined(separator: ",") } == [
        "measure,part,value", "groups.mixing.strength,g -> g,0", "groups.mixing.strength,g -> h,2",
        "groups.mixing.strength,h -> g,0", "groups.mixing.strength,h -> h,0", "bridges,1,g1 – h1",
      ])
  }

  @Test func `The table for a terminal aligns numbers and keeps to its width`() throws {
    let analysis = try map("a b c", "a>b 10,b>c 2.5,c>a") {
      $0.name = $0.id.text == "a" ? String(repeating: "x", count: 50) : "B"
    }
    let table = Metrics(analysis: analysis, ids: ["strength.out", "betweenness", "density"]).table(width: 60)
    #expect(
      table == """
        stakeholder                       strength.out  betweenness
        ────────────────────────────────  ────────────  ───────────
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…          10.0            1
        B                                          2.5            1
        B                                          1.0            1

        Whole map
          density  0.50

        """)
  }

  @Test func `Columns that do not fit go into a second block`() throws {
    let table = Metrics(analysis: try map("a b", "a>b"), ids: ["degree.out", "degree.in", "strength.out"]).table(
      width: 35)
    #expect(table.split(separator: "\n").filter { $0.hasPrefix("stakeholder") }.count == 2)
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= 35 })
  }

  @Test func `A note stands behind a short value and below a long one, which keeps its place`() throws {
    let people = (1...12).map { "p\($0)" }.joined(separator: " ")
    let analysis = try map(people, "p1>p2") { person in
      person.group = person.id.text
      if person.id.text == "p1" { person.votes = 1 }
    }
    let table = Metrics(analysis: analysis, ids: ["concentration.top1[votes]", "representation[votes]"]).table(
      width: 80)
    let lines = table.split(separator: "\n")
    #expect(lines[1] == "  concentration.top1[votes]  1  (11 of 12 cells in “votes” are empty and count as 0.)")
    #expect(lines[2].hasPrefix("  representation[votes]      p1 (share 1,") && lines[2].count == 80)
    #expect(lines[3] == "    (11 of 12 cells in “votes” are empty and count as 0.)")
  }

  @Test func `Sets and ties within a list stand in parentheses`() throws {
    let table = Metrics(analysis: try map("a b c", "a=b,b=c"), ids: ["keyplayer.reach2.best2"]).table()
    #expect(table.contains("score 1, sets (a, b), (a, c), (b, c), count 3"))
  }

  @Test func `Communities are told by their number and sizes`() throws {
    let analysis = try map("a b c d e", "a=b,b=c,c=a,d=e")
    let table = Metrics(analysis: analysis, ids: ["communities"]).table()
    #expect(table.contains("2 communities of 3, 2"))
  }

  @Test func `Undefined is n a in the table`() throws {
    let table = Metrics(analysis: try map("a"), ids: ["density", "burt.constraint"]).table()
    #expect(table.split(separator: "\n").filter { $0.contains("n/a") }.count == 2)
  }
}

@Suite struct MeasureGuideTests {
  @Test func `The listing names every measure once, by question`() {
    let listing = MeasureGuide.listing()
    for entry in MeasureCatalog.entries {
      #expect(listing.split(separator: "\n").filter { $0.hasPrefix("  \(entry.id) ") }.count == 1, "\(entry.id)")
    }
    #expect(listing.hasPrefix(Topic.influence.question))
  }

  @Test func `A measure is explained with or without its argument, an unknown one is not`() throws {
    let plain = try #require(MeasureGuide.explanation(of: "concentration.gini[]"))
    #expect(plain == MeasureGuide.explanation(of: "concentration.gini[votes]"))
    let words = plain.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(try #require(MeasureCatalog.entry("concentration.gini[]")).card.reading))
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(MeasureGuide.explanation(of: "gini") == nil)
  }

  @Test func `The guide as JSON lists ids, kinds and status`() throws {
    let json = MeasureGuide.json()
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.map { $0["id"] as? String } == MeasureCatalog.entries.map(\.id))
    #expect(list.allSatisfy { ["core", "next"].contains($0["status"] as? String) })
    let told = list.filter { $0["parameters"] != nil }.map { $0["id"] as? String }
    #expect(told == MeasureCatalog.entries.filter { !$0.parameters.isEmpty }.map(\.id))
  }

  @Test func `An explanation says what stands in the brackets and what can be set`() throws {
    let explanation = try #require(MeasureGuide.explanation(of: "stability.rank"))
    #expect(explanation.contains("In brackets     a measure with a number for each stakeholder"))
    #expect(explanation.contains("To set          runs: How often it is simulated; 1000 by default."))
    #expect(try #require(MeasureGuide.markdown(of: "density")).hasPrefix("### Density (`density`)\n"))
    #expect(MeasureGuide.json(of: "nonsense") == nil)
  }
}

@Suite struct MeasureErrorExplanationTests {
  @Test(arguments: [
    ("pagerank", "damping", "0 or more and below 1"), ("cascade.lt[]", "threshold", "0 or more and at most 1"),
    ("voting.banzhaf", "quota", "above 0"), ("routes.k_shortest[]", "k", "a whole number from 1 to 50"),
    ("katz", "alpha", "0 or more"),
  ])
  func `It says what a parameter may be`(id: String, name: String, bounds: String) throws {
    let parameter = try #require(MeasureCatalog.entry(id)?.parameters.first { $0.name == name })
    #expect(MeasureError.invalidParameter(parameter, of: id).explanation == "\(id): \(name) must be \(bounds)")
  }

  @Test func `It names the limit and what to ask instead`() {
    let error = MeasureError.tooLarge("cascade.ic", limit: 12, in: .reach, instead: "cascade.monte_carlo")
    let wanted = "cascade.ic is computed for up to 12 stakeholders within reach; ask cascade.monte_carlo instead"
    #expect(error.explanation == wanted)
  }

  @Test func `Whatever is asked instead is a measure`() {
    let isolates = (0..<21_000).map { Stakeholder(id: Stakeholder.ID("s\($0)")) }
    let analysis = Analysis(try! StakeholderGraph(stakeholders: isolates, ties: [Tie]()))
    var asked: Set<String> = []
    for entry in MeasureCatalog.entries where entry.argument == nil && entry.card.topic != .certainty {
      guard ["keyplayer.", "pn", "mactor.midi", "recommend."].contains(where: { entry.id.hasPrefix($0) }) else {
        continue
      }
      do { _ = try analysis.answer(entry.id) } catch {
        if case .tooLarge(_, _, _, let instead?) = error { asked.insert(instead) }
      }
    }
    #expect(asked.count >= 5)
    for id in asked { #expect(MeasureGuide.entry(of: id) != nil, "\(id)") }
  }
}
