import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapReaderTests {
  private func file(_ name: String, _ text: String) -> InputFile { CanonicalPair.file(name, text) }

  private func fault(_ files: [InputFile]) -> String {
    CanonicalPair.firstFault { () throws(FormatError) in try MapReader.read(files) }
  }

  @Test func `The canonical pair is read without a word`() throws {
    let map = try CanonicalPair.read()
    #expect(map.graph.order == 3)
    #expect(map.graph.ties.count == 2)
    #expect(map.diagnostics == [])
  }

  @Test func `Tables are told apart by name, else by header, in any order`() throws {
    let people = CanonicalPair.stakeholders
    let named = try MapReader.read([file("x/ties.csv", CanonicalPair.ties), file("x/stakeholders.csv", people)])
    let unnamed = try MapReader.read([file("b.txt", CanonicalPair.ties), file("a.txt", people)])
    #expect(named.graph == unnamed.graph)
    #expect(named.graph.order == 3)
  }

  @Test func `One list of ties makes the stakeholders`() throws {
    let map = try MapReader.read([file("ties.tsv", "from\tto\nB\tA\ncafé\tB\ncafe\u{301}\tA\n")])
    #expect(map.graph.stakeholders.map(\.id) == ["B", "A", "café"])
    #expect(map.graph.ties.count == 3)
    #expect(map.notes == ["ties.tsv: the ties make the stakeholders: 3"])
  }

  @Test func `Stakeholders without ties are a map with a warning`() throws {
    let map = try MapReader.read([file("stakeholders.csv", "id\na\n")])
    #expect(map.graph.order == 1)
    #expect(map.warnings == ["stakeholders.csv: there is no table of ties beside the stakeholders"])
  }

  @Test func `Headers without rows are warnings, but ties without stakeholders a fault`() throws {
    let empty = try CanonicalPair.read(CanonicalPair.header, ties: CanonicalPair.tieHeader)
    #expect(empty.graph.order == 0)
    #expect(
      empty.warnings == [
        "stakeholders.csv:1: there are no stakeholders in the table", "ties.csv:1: there are no ties in the table",
      ])
    #expect(
      fault([file("stakeholders.csv", CanonicalPair.header), file("ties.csv", CanonicalPair.ties)])
        .hasPrefix("stakeholders.csv: there are ties, but no stakeholders"))
  }

  @Test func `A table of neither sort and nothing at all are faults`() {
    #expect(fault([file("a.csv", "color,size\nred,3\n")]).hasPrefix("a.csv:1: the first row is the header of no table"))
    #expect(fault([]).contains("there is no table of stakeholders or ties"))
  }

  @Test func `A later list of ties is read among the same people`() throws {
    let earlier = try CanonicalPair.read().graph
    let later = try MapReader.readLater([file("ties_t2.csv", "from,to\ncouncil,mayor\n")], than: earlier).graph
    #expect(later.stakeholders == earlier.stakeholders)
    #expect(later.tie(row: 0).source == "council")
    let fault = CanonicalPair.firstFault { () throws(FormatError) in
      try MapReader.readLater([file("t2.csv", "from,to\ncouncil,sheriff\n")], than: earlier)
    }
    #expect(fault.hasPrefix("t2.csv:2:9: “sheriff” is nobody"))
  }

  @Test func `A later map may be a whole one`() throws {
    let earlier = try CanonicalPair.read().graph
    let later = try MapReader.readLater(
      [file("stakeholders.csv", "id\na\nb\n"), file("ties.csv", "from,to\na,b\n")], than: earlier)
    #expect(later.graph.stakeholders.map(\.id) == ["a", "b"])
  }

  @Test func `Reading ends at the first table with faults`() {
    let faults = CanonicalPair.faults { () throws(FormatError) in
      try CanonicalPair.read("id,influence\na,x\nb,y\n", ties: "from,to\nc,d\n")
    }
    #expect(faults.map(\.place.description) == ["stakeholders.csv:2:3", "stakeholders.csv:3:3"])
  }

  @Test func `Odd ids stay what they are`() throws {
    let ids = ["1", "1.0", "007", "a b", "a-b", "__proto__", "a->b;{}", "c\"d\\", "<b>e</b>", "%n%s", "🏛"]
    let cells = ids.map {
      "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    let map = try CanonicalPair.read(
      "id\n" + cells.map { $0 + "\n" }.joined(), ties: "from,to\n" + cells.map { "\($0),1\n" }.joined())
    #expect(map.graph.stakeholders.map(\.id.text) == ids)
    #expect(map.graph.allTies.map(\.source.text) == ids)
  }

  @Test func `Texts cut off anywhere are read or refused, never more`() {
    let people = Array(("\u{FEFF}sep=;\n" + CanonicalPair.stakeholders + "é,\"a\"\"b\nc\",x,,,,,\n").utf8)
    for length in 0...people.count {
      let files = [
        InputFile(name: "stakeholders.csv", bytes: Array(people.prefix(length))), file("ties.csv", CanonicalPair.ties),
      ]
      do throws(FormatError) {
        _ = try MapReader.read(files)
      } catch {
        #expect(error.faults.allSatisfy { $0.severity == .error && $0.message.contains("; ") })
      }
    }
  }

  @Test func `The leaks' files are read together, and whom they only name is added`() throws {
    let files = [
      ("nodes-entities.csv", "node_id,name,jurisdiction,countries\n1,Port Ltd,SAM,Samoa\n"),
      ("nodes-officers.csv", "node_id,name,countries\n2,Ana,China\n"),
      (
        "relationships.csv",
        "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n2,1,officer_of,director of,,20-NOV-2008,,Panama\n3,1,intermediary_of,,,,,Panama\n"
      ),
    ]
    let map = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
    #expect(map.graph.stakeholders.map(\.name) == ["Port Ltd", "Ana", "3"])
    #expect(map.graph.allTies.map(\.kind) == ["officer_of", "intermediary_of"])
    #expect(map.graph.ties.period(row: 0).start == Day("2008-11-20"))
    #expect(map.warnings.contains { $0.contains("“3” is not in the list of stakeholders and is added") })
  }

  @Test func `PARTNER's members and scores are joined by the organization's name`() throws {
    let files = [
      (
        "members.csv",
        "Primary Organization,Node Label,First Name,Sector,Primary Org Function\nCity Clinic,CC,Ann,Nonprofit,Care\n"
      ),
      (
        "scores.csv",
        "Organization,Survey Completion,Degree Centrality,Trust,Power & Influence\nCity Clinic,Yes,60%,3.1,3.5\n"
      ),
    ]
    let person = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }).graph.stakeholders[0]
    #expect(person.id == "City Clinic")
    #expect(person.sector == "Nonprofit")
    #expect(person.group == "Care")
    #expect(person.influence == 3.5)
    #expect(person.extras["Node Label"] == "CC")
  }

  @Test func `Several lists of ties make their stakeholders together`() throws {
    let files = [("a.csv", "from,to\na,b\n"), ("b.csv", "from,to\nb,c\n")]
    let graph = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }).graph
    #expect(graph.stakeholders.map(\.id.text) == ["a", "b", "c"])
    #expect(graph.ties.count == 2)
  }
}
