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
}
