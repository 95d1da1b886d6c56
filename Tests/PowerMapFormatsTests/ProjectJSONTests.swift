import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct ProjectJSONTests {
  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> ReadMap {
    try ProjectJSON.read(InputFile(name: "map.json", bytes: Array(text.utf8)), options: options)
  }

  private func fault(_ text: String) -> String {
    do {
      _ = try read(text)
      return "no fault"
    } catch let error as FormatError {
      return "\(error.faults[0].place): \(error.faults[0].message)"
    } catch {
      return "\(error)"
    }
  }

  /// A project of the given stakeholders and ties.
  private func project(_ stakeholders: String, ties: String = "", more: String = "") -> String {
    "{\"powermap\": 1, \(more)\"stakeholders\": [\(stakeholders)], \"ties\": [\(ties)]}"
  }

  @Test(arguments: 0..<40)
  func `Random maps survive and the second writing equals the first`(seed: UInt64) throws {
    var maps = ProjectTestMaps(seed: seed)
    let graph = try maps.next()
    let first = ProjectJSON.write(graph)
    let reread = try ProjectJSON.read(InputFile(name: "map.json", bytes: first))
    #expect(reread.graph == graph)
    #expect(reread.diagnostics == [])
    #expect(ProjectJSON.write(reread.graph) == first)
  }

  @Test func `A map is written for people to read`() throws {
    var mayor = Stakeholder(id: "mayor", name: "Mayor Ana Ruiz")
    mayor.influence = 5
    mayor.isDecisionMaker = true
    mayor.extras = ["phone": "555-0100"]
    var tie = Tie(from: "mayor", to: "council", direction: .mutual, weight: 2, sign: .negative, kind: "funds")
    tie.active = Period(start: Day("1996-10"))
    var about = MapDescription()
    about.title = "Harbor"
    about.conventions.influenceScale = RatingScale(lowest: 1, highest: 5)
    let graph = try StakeholderGraph(stakeholders: [mayor, Stakeholder(id: "council")], ties: [tie], about: about)
    #expect(
      String(decoding: ProjectJSON.write(graph), as: UTF8.self) == """
        {
          "powermap": 1,
          "about": {
            "title": "Harbor",
            "influence_scale": [1, 5]
          },
          "columns": {
            "stakeholders": ["phone"]
          },
          "stakeholders": [
            {"id": "mayor", "name": "Mayor Ana Ruiz", "influence": 5, "decision_maker": true, "extras": {"phone": "555-0100"}},
            {"id": "council"}
          ],
          "ties": [
            {"from": "mayor", "to": "council", "direction": "mutual", "weight": 2, "sign": "negative", "kind": "funds", \
        "since": "1996-10"}
          ]
        }

        """)
  }

  @Test func `An empty map is read and written`() throws {
    let map = try read(project(""))
    #expect(map.graph.order == 0)
    #expect(try ProjectJSON.read(InputFile(name: "m", bytes: ProjectJSON.write(map.graph))).graph == map.graph)
  }

  @Test func `A key that is not known becomes a column, with one note`() throws {
    let map = try read(
      project("{\"id\": \"a\", \"phone\": 5550100}, {\"id\": \"b\", \"phone\": \"x\", \"influence\": null}"))
    #expect(map.graph.stakeholders.map(\.extras) == [["phone": "5550100"], ["phone": "x"]])
    #expect(map.diagnostics.map(\.severity) == [.note])
    #expect(map.diagnostics.map(\.place.description) == ["map.json:1:46"])
  }

  @Test func `A tie to somebody who is not there is an error, or makes a stakeholder when asked`() throws {
    let text = project("{\"id\": \"a\"}", ties: "{\"from\": \"a\", \"to\": \"ghost\"}")
    #expect(fault(text).hasPrefix("map.json:1:77: to of tie 1 is “ghost”"))
    var options = ReadingOptions()
    options.addsMissing = true
    let map = try read(text, options: options)
    #expect(map.graph.stakeholders.map(\.id) == ["a", "ghost"])
    #expect(map.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("{\"id\": \"a\"}, {\"id\": \"a\"}", "duplicate"), ("{\"name\": \"a\"}", "id"), ("{\"id\": \" \"}", "id"),
    ("3", "a number"),
    ("null", "null"), ("{\"id\": \"a\", \"influence\": -1}", "influence"),
    ("{\"id\": \"a\", \"influence\": \"5\"}", "influence"),
    ("{\"id\": \"a\", \"influence\": 1e999}", "influence"), ("{\"id\": \"a\", \"stance\": 2}", "stance"),
    ("{\"id\": \"a\", \"niches\": \"x\"}", "niches"), ("{\"id\": \"a\", \"niches\": [true]}", "niches"),
    ("{\"id\": \"a\", \"decision_maker\": 1}", "decision_maker"),
    ("{\"id\": \"a\", \"since\": \"13.1.2020\"}", "since"),
    ("{\"id\": \"a\", \"since\": \"2020\", \"until\": \"2019\"}", "until"),
    ("{\"id\": \"a\", \"phone\": [1]}", "phone"),
    ("{\"id\": \"a\", \"extras\": 1}", "extras"),
    ("{\"id\": \"a\", \"x\": \"1\", \"extras\": {\"x\": \"2\"}}", "twice"),
  ])
  func `A stakeholder that is wrong is refused by name`(stakeholder: String, word: String) {
    let text = fault(project(stakeholder))
    #expect(text.hasPrefix("map.json:1:"))
    #expect(text.contains(word))
  }

  @Test(arguments: [
    ("{\"from\": \"a\"}", "to"), ("{\"to\": \"a\"}", "from"),
    ("{\"from\": \"a\", \"to\": \"a\", \"weight\": -1}", "weight"),
    ("{\"from\": \"a\", \"to\": \"a\", \"confidence\": 1.5}", "confidence"),
    ("{\"from\": \"a\", \"to\": \"a\", \"direction\": \"sideways\"}", "directed or mutual"),
    ("{\"from\": \"a\", \"to\": \"a\", \"sign\": \"-\"}", "positive or negative"), ("[]", "a list"),
  ])
  func `A tie that is wrong is refused by name`(tie: String, word: String) {
    let text = fault(project("{\"id\": \"a\"}", ties: tie))
    #expect(text.hasPrefix("map.json:1:"))
    #expect(text.contains(word))
  }

  @Test(arguments: [
    ("[]", "a list"), ("{}", "no map"), ("{\"powermap\": 2}", "version"),
    ("{\"powermap\": \"1\"}", "version"), ("{\"powermap\": 1}", "no stakeholders"),
    ("{\"powermap\": 1, \"stakeholders\": []}", "no ties"),
    ("{\"powermap\": 1, \"stakeholders\": {}, \"ties\": []}", "an object"),
    ("{\"powermap\": 1, \"stakeholders\": [], \"ties\": [], \"tie\": []}", "unknown key “tie”"),
    ("{\"powermap\": 1, \"about\": {\"titel\": \"x\"}, \"stakeholders\": [], \"ties\": []}", "unknown key “titel”"),
    (
      "{\"powermap\": 1, \"about\": {\"influence_scale\": [5, 1]}, \"stakeholders\": [], \"ties\": []}",
      "influence_scale"
    ),
    ("{\"powermap\": 1, \"about\": {\"merge\": \"min\"}, \"stakeholders\": [], \"ties\": []}", "sum or max or mean"),
    ("{\"powermap\": 1, \"about\": {\"extras\": [{\"key\": \"a\"}]}, \"stakeholders\": [], \"ties\": []}", "not whole"),
    ("{\"powermap\": 1, \"columns\": {\"tie\": []}, \"stakeholders\": [], \"ties\": []}", "unknown key “tie”"),
  ])
  func `A project that is wrong is refused`(text: String, words: String) {
    #expect(fault(text).contains(words))
  }

  @Test func `A project cut off anywhere is an error, never a crash`() throws {
    var maps = ProjectTestMaps(seed: 7)
    let bytes = ProjectJSON.write(try maps.next())
    for length in 0..<(bytes.count - 1) {
      #expect(throws: FormatError.self) {
        try ProjectJSON.read(InputFile(name: "map.json", bytes: Array(bytes.prefix(length))))
      }
    }
  }

  @Test func `A project with any one byte changed is an error or a map, never a crash`() throws {
    var maps = ProjectTestMaps(seed: 8)
    let bytes = ProjectJSON.write(try maps.next())
    for position in bytes.indices {
      var changed = bytes
      changed[position] = changed[position] == 0x22 ? 0x5C : 0x22
      _ = try? ProjectJSON.read(InputFile(name: "map.json", bytes: changed))
      changed[position] = 0xFF
      _ = try? ProjectJSON.read(InputFile(name: "map.json", bytes: changed))
    }
  }
}
