import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapMergerTests {
  private func read(_ files: [(String, String)]) throws -> ReadMap {
    try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private let tables = [
    ("stakeholders.csv", "id,name,sector\nana,Ana Ruiz,public\nben,Ben,private\n"), ("ties.csv", "from,to\nana,ben\n"),
  ]

  @Test func `The same id or else the same name is the same stakeholder`() throws {
    let map = try read(
      tables + [
        (
          "more.gml",
          "graph [ directed 1 node [ id 1 label \"ana  ruiz\" influence 4 ] node [ id 2 label \"Cyd\" ] edge [ source 2 target 1 ] ]"
        )
      ])
    #expect(map.graph.stakeholders.map(\.id.text) == ["ana", "ben", "2"])
    #expect(map.graph.stakeholders[0].influence == 4)
    #expect(map.graph.stakeholders[0].sector == "public")
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target)" } == ["ana>ben", "2>ana"])
    #expect(map.diagnostics.contains { $0.severity == .note && $0.message.contains("is taken for “ana”") })
  }

  @Test func `One id under two names is two people, with a warning`() throws {
    let map = try read(
      tables + [("more.tgf", "ana Ana Lopez\nben\n#\nana ben\n")])
    #expect(map.graph.stakeholders.map(\.id.text) == ["ana", "ben", "ana (2)"])
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target)" } == ["ana>ben", "ana (2)>ben"])
    #expect(map.diagnostics.contains { $0.severity == .warning && $0.message.contains("“Ana Lopez” here") })
  }

  @Test func `Where files disagree the first word stands, with a warning`() throws {
    let map = try read(
      tables + [("more.vna", "*node data\nid sector\nana church\n*tie data\nfrom to\nben ana")])
    #expect(map.graph.stakeholders[0].sector == "public")
    #expect(map.diagnostics.contains { $0.message.contains("has another sector in an earlier file") })
    #expect(map.graph.ties.count == 2)
  }

  @Test func `Two of one name in a file are never joined by it`() throws {
    let map = try read(tables + [("more.tgf", "1 Ben\n2 Ben\n#\n1 2\n")])
    #expect(map.graph.stakeholders.map(\.id.text) == ["ana", "ben", "1", "2"])
  }

  @Test func `Options hold for what files make together`() throws {
    var options = ReadingOptions()
    options.decisionMakers = ["Cyd"]
    options.kinds = ["pays"]
    let files = tables + [("more.sif", "Cyd pays ana\n")]
    let map = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }, options: options)
    #expect(map.graph.stakeholders.map(\.isDecisionMaker) == [nil, nil, true])
    #expect(map.graph.ties.count == 1)
  }

  @Test func `Several tables of stakeholders and of ties go together`() throws {
    let map = try read([
      ("nodes-entities.csv", "node_id,name,jurisdiction\n1,Port Ltd,PA\n"),
      ("nodes-officers.csv", "node_id,name\n2,Ana\n"),
      ("relationships.csv", "node_id_start,node_id_end,rel_type\n2,1,officer_of\n"),
      ("more.csv", "from,to,type\n1,2,pays\n"),
    ])
    #expect(map.graph.stakeholders.map(\.name) == ["Port Ltd", "Ana"])
    #expect(map.graph.stakeholders[0].extras == ["jurisdiction": "PA"])
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target) \($0.kind ?? "")" } == ["2>1 officer_of", "1>2 pays"])
  }
}
