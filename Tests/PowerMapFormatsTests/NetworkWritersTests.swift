import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct NetworkWritersTests {
  private func map() throws -> StakeholderGraph {
    var ana = Stakeholder(id: "ana", name: "Ana \"Chair\" <Ruiz> & co")
    ana.kind = "Person"
    ana.sector = "public"
    ana.influence = 4.5
    ana.stance = -0.5
    ana.niches = ["law", "press"]
    ana.isDecisionMaker = true
    ana.notes = "says \\N, and C:\\new"
    ana.active = Period(start: Day("2019-03"), end: nil)
    ana.extras = ["home town": "New Haven"]
    var ben = Stakeholder(id: "b 2", name: "دنيا")
    ben.votes = 3
    let cyd = Stakeholder(id: "cyd", name: "cyd")
    var grant = Tie(from: "ana", to: "b 2", weight: 2.5, kind: "funds, and more")
    grant.amount = 100
    grant.notes = "in 2020"
    let feud = Tie(from: "b 2", to: "ana", direction: .mutual, sign: .negative)
    var rumor = Tie(from: "ana", to: "cyd")
    rumor.confidence = 0.5
    let ties = [grant, feud, rumor]
    return try StakeholderGraph(stakeholders: [ana, ben, cyd], ties: ties)
  }

  private func read(_ written: WrittenMap) throws -> StakeholderGraph {
    try MapReader.read(written.files.map { InputFile(name: $0.name, bytes: $0.bytes) }).graph
  }

  @Test(arguments: [MapFormat.graphml, .gexf, .nodeLink, .kumu, .dot, .gephi, .json, .xlsx, .csv].map(\.id))
  func `What is written is read again`(id: String) throws {
    let format = try #require(FormatCatalog.format(named: id))
    let map = try map()
    let written = try format.written(map)
    #expect(written.losses.isEmpty)
    let read = try read(written)
    #expect(read.stakeholders == map.stakeholders)
    #expect(Array(read.allTies).map { $0.withoutExtras } == Array(map.allTies))
    #expect(read.isUndirected == map.isUndirected)
    #expect(try format.written(map) == written)
  }

  @Test func `Pajek and Oligrapher carry ties and names, and say what they lose`() throws {
    let map = try map()
    let pajek = try MapFormat.pajek.written(map)
    let fromPajek = try read(pajek)
    #expect(fromPajek.stakeholders.map(\.name) == ["Ana 'Chair' <Ruiz> & co", "دنيا", "cyd"])
    #expect(fromPajek.allTies.map(\.weight).sorted() == [1, 1, 2.5])
    #expect(fromPajek.allTies.count { $0.sign == .negative && $0.direction == .mutual } == 1)
    #expect(pajek.losses.contains { $0.contains("sector") } && pajek.losses.contains { $0.contains("amount") })
    #expect(pajek.losses.contains("ids, for which numbers stand"))
    let oligrapher = try MapFormat.oligrapher.written(map)
    let fromOligrapher = try read(oligrapher)
    #expect(fromOligrapher.stakeholders.map(\.name) == map.stakeholders.map(\.name))
    #expect(fromOligrapher.allTies.map(\.direction) == map.allTies.map(\.direction))
    #expect(oligrapher.losses.contains { $0.contains("weight") })
  }

  @Test func `What a map says about itself is lost where there is no place for it`() throws {
    var about = MapDescription()
    about.title = "Port"
    about.question = "Who decides?"
    let map = try StakeholderGraph(stakeholders: [Stakeholder(id: "a")], ties: [] as [Tie], about: about)
    #expect(try MapFormat.graphml.written(map).losses == ["the description's question"])
    #expect(try read(try MapFormat.graphml.written(map)).about.title == "Port")
    #expect(try MapFormat.kumu.written(map).losses == ["the description's title, question"])
  }

  @Test func `Undirected maps stay so, and Gephi's looks come back`() throws {
    let ties = [Tie(from: "a", to: "b", direction: .mutual)]
    var looks = Stakeholder(id: "a")
    looks.extras = ["viz color": "#ff8000", "viz x": "1.5", "viz y": "-2", "viz size": "4"]
    let map = try StakeholderGraph(
      stakeholders: [looks, Stakeholder(id: "b")], ties: ties)
    for format in [MapFormat.graphml, .gexf, .dot, .gephi, .pajek] {
      #expect(try read(try format.written(map)).isUndirected, "\(format.id)")
    }
    let gexf = try MapFormat.gexf.written(map)
    #expect(String(decoding: gexf.files[0].bytes, as: UTF8.self).contains("<viz:color r=\"255\" g=\"128\" b=\"0\"/>"))
    #expect(try read(gexf).stakeholders[0].extras == looks.extras)
  }
}

extension NetworkWritersTests {
  private func placed() throws -> StakeholderGraph {
    let places = [("a", "0", "0", "#ff8000"), ("b", "90", "45", "#0000ff")]
    let people = places.map { id, x, y, color in
      var person = Stakeholder(id: Stakeholder.ID(id))
      person.extras = ["viz x": x, "viz y": y, "viz size": "4.5", "viz color": color]
      return person
    }
    var tie = Tie(from: "a", to: "b")
    tie.extras = ["viz color": "#123456", "viz thickness": "1.5"]
    return try StakeholderGraph(stakeholders: people, ties: [tie])
  }

  @Test(arguments: ["gexf", "graphml"])
  func `Places, sizes, widths and colors come back as Gephi has them`(id: String) throws {
    let map = try placed()
    let written = try #require(FormatCatalog.format(named: id)).written(map)
    #expect(written.losses.isEmpty)
    let read = try read(written)
    #expect(read.stakeholders == map.stakeholders)
    #expect(Array(read.allTies) == Array(map.allTies))
  }

  @Test func `Pajek gets places from 0 to 1, the upper ones first, and says what else it has no place for`() throws {
    let written = try MapFormat.pajek.written(try placed())
    let text = String(decoding: written.files[0].bytes, as: UTF8.self)
    #expect(text.contains("1 \"a\" 0.05 0.5\r\n2 \"b\" 0.95 0.05\r\n"))
    #expect(written.losses.contains("the columns viz color, viz size of stakeholders"))
    let again = try MapFormat.pajek.written(try read(written))
    #expect(again.files == written.files)
  }

  @Test func `Characters that a format does not give back are said`() throws {
    let odd = try StakeholderGraph(
      stakeholders: [Stakeholder(id: "a\\", name: "A\u{1}"), Stakeholder(id: "b", name: "B ")],
      ties: [Tie(from: "a\\", to: "b")])
    let spaces = "spaces at the ends of ids, names, kinds and groups"
    let marks = "control characters, for which marks such as ⟨U+0001⟩ stand"
    #expect(try MapFormat.json.written(odd).losses.isEmpty)
    #expect(try MapFormat.csv.written(odd).losses == [spaces])
    #expect(try MapFormat.graphml.written(odd).losses == [marks, spaces])
    #expect(try MapFormat.gexf.written(odd).losses == [marks, spaces])
    #expect(try MapFormat.dot.written(odd).losses.contains { $0.hasPrefix("backslashes at the end of ids") })
  }
}

extension Tie {
  /// The tie without columns that a format adds, such as the id of an edge.
  fileprivate var withoutExtras: Tie {
    var tie = self
    tie.extras = [:]
    return tie
  }
}
