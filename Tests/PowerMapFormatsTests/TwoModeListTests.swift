import PowerMapGraph
import Testing

@testable import PowerMapFormats

/// Lists of who took part in what, and the maps of one side that are made of them.
@Suite struct TwoModeListTests {
  private let boards =
    "director,board,since\nAnn,Bank,2001\nBob,Bank,2002\nBob,Clinic,\nCid,Clinic,\nAnn,Clinic,\nDee,,\n,Zoo,\n"

  private func read(
    _ text: String, _ side: String?, _ weights: Projection.Weights? = nil, name: String = "list.csv"
  ) throws -> ReadMap {
    var options = ReadingOptions()
    options.projectedSide = side
    options.projectionWeights = weights
    return try ForeignFile(name, text).map(options)
  }

  private func ties(_ map: ReadMap) -> [String] {
    map.graph.allTies.map { "\($0.source)=\($0.target) \($0.weight) \($0.extras["shared"] ?? "")" }
  }

  private func fault(_ text: String, _ side: String, name: String = "list.csv") -> String {
    do {
      _ = try read(text, side, name: name)
      return "no fault"
    } catch {
      return (error as? FormatError)?.faults[0].message ?? "\(error)"
    }
  }

  @Test func `People are tied by the boards they share`() throws {
    let map = try read(boards, "director")
    #expect(map.graph.stakeholders.map(\.id.text) == ["Ann", "Bob", "Cid", "Dee"])
    #expect(ties(map) == ["Ann=Bob 2.0 Bank|Clinic", "Ann=Cid 1.0 Clinic", "Bob=Cid 1.0 Clinic"])
    #expect(map.graph.isUndirected)
    #expect(map.graph.stakeholders[0].kind == "director")
    #expect(map.notes.contains("--project: 4 of 7 stakeholders, tied by what they share; each counts 1"))
    #expect(
      map.notes.contains(
        "--project: left out: the other side, 3; of these with fewer than two members, which tie nobody: 1"))
    #expect(map.warnings.contains { $0.contains("different times") })
    #expect(map.restrictions.count == 1)
  }

  @Test func `By Newman's weights everybody shares a total of 1 in each board`() throws {
    let map = try read(boards, "first", .newman)
    #expect(ties(map) == ["Ann=Bob 1.5 Bank|Clinic", "Ann=Cid 0.5 Clinic", "Bob=Cid 0.5 Clinic"])
  }

  @Test func `Boards are tied by their directors`() throws {
    #expect(ties(try read(boards, "board")) == ["Bank=Clinic 2.0 Ann|Bob"])
    #expect(ties(try read(boards, "second", .newman)) == ["Bank=Clinic 2.0 Ann|Bob"])
  }

  @Test func `Files that say that they are two-mode are projected too`() throws {
    let pajek = "*Vertices 4 2\n1 a\n2 b\n3 X\n4 Y\n*Edges\n1 3\n2 3\n2 4\n"
    #expect(ties(try read(pajek, "1", name: "a.net")) == ["1=2 1.0 X"])
    #expect(try read(pajek, nil, name: "a.net").notes.contains { $0.contains("two sides, 2 and 2; --project first") })
    #expect(ties(try read(pajek, "second", name: "a.net")) == ["3=4 1.0 b"])
    let dl = "dl nr=2 nc=2\nrow labels: a b\ncolumn labels: X Y\ndata:\n1 0\n1 1\n"
    #expect(ties(try read(dl, "rows", name: "a.dl")) == ["a=b 1.0 X"])
    #expect(ties(try read(",X,Y\na,1,0\nb,1,1\n", "columns", name: "m.csv")) == ["X=Y 1.0 b"])
    let networkx =
      #"{"nodes": [{"id": "a", "bipartite": 0}, {"id": "b", "bipartite": 0}, {"id": "X", "bipartite": 1}], "links": [{"source": "a", "target": "X"}, {"source": "X", "target": "b"}]}"#
    #expect(ties(try read(networkx, "first", name: "n.json")) == ["a=b 1.0 X"])
  }

  @Test func `What is not two-mode is refused`() {
    #expect(fault("from,to\na,b\nb,c\n", "first").hasPrefix("“b” stands on both sides of the list"))
    #expect(fault("*Vertices 3\n*Arcs\n1 2\n2 3\n", "first", name: "a.net").hasPrefix("the map has no side “first”"))
    #expect(
      fault("nodedef>name,mode\na,1\nb,1\nX,2\nedgedef>node1,node2\na,X\na,b\n", "first", name: "a.gdf").hasPrefix(
        "the map is not two-mode: “a” and “b” are tied and on the same side"))
    #expect(fault(boards, "event").hasSuffix("write first or second, or a kind: “board”, “director”"))
    #expect(fault("id,name\na,A\n", "first").hasPrefix("the map has no ties"))
  }

  @Test func `Conflict and repetition make no stronger tie, and are told`() throws {
    let map = try read("from,to,sign\na,X,+\na,X,+\nb,X,+\nc,X,-\n", "from")
    #expect(ties(map) == ["a=b 1.0 X"])
    #expect(map.warnings.contains("--project: ties of conflict between the sides are left out: 1"))
    #expect(map.graph.order == 3)
  }

  @Test func `Without a projection the list is what its header says`() throws {
    #expect(try read("from,to\na,X\nb,X\n", nil).graph.order == 3)
  }

  @Test func `Whoever gives such a list without saying so is told how it is read`() {
    let error = #expect(throws: FormatError.self) { try read("person,event\nAna,Rally\nAna,Hearing\n", nil) }
    #expect(error?.faults[0].message.contains("--project first") == true)
  }

  @Test func `The description can ask for a projection`() throws {
    let files = [("about.csv", "project,second\nproject-weights,newman\n"), ("ties.csv", "from,to\na,X\na,Y\n")]
    let map = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
    #expect(ties(map) == ["X=Y 1.0 a"])
  }
}
