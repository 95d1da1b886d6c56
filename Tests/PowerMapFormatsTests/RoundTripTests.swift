import PowerMapGraph
import Testing

@testable import PowerMapFormats

/// What is written and read again is the same, but for what the format says that it cannot carry.
@Suite struct RoundTripTests {
  /// The formats that carry every column.
  private static let whole = ["json", "csv", "xlsx", "graphml", "gexf", "node-link", "kumu", "dot", "gephi"]
  /// The formats that carry only some.
  private static let partial = ["net", "oligrapher"]
  private static let samples = ["coalition", "florentine-families", "knoke-bureaucracies"]

  @Test func `Every format that is written is one of these`() {
    let writable = FormatCatalog.formats.filter(\.isWritable).map(\.id)
    #expect(Set(writable) == Set(RoundTripTests.whole + RoundTripTests.partial))
  }

  @Test(arguments: whole + partial)
  func `The samples come back, and give the same bytes once more`(id: String) throws {
    for sample in RoundTripTests.samples {
      let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      try check(try StakeholderGraph(contentsOf: "/\(folder)/samples/\(sample)"), id, "\(sample)")
    }
  }

  @Test(arguments: whole + partial)
  func `Maps that are hard to write come back, and give the same bytes once more`(id: String) throws {
    for (name, map) in FormatTestMaps.hard { try check(map, id, "\(name)") }
  }

  @Test(arguments: whole + partial)
  func `A thousand random maps come back, and give the same bytes once more`(id: String) throws {
    var maps = RandomFormatMaps(seed: 7)
    for number in 1...1000 { try check(try maps.next(), id, "map \(number)") }
  }

  private func check(_ map: StakeholderGraph, _ id: String, _ name: String) throws {
    let format = try #require(FormatCatalog.format(named: id))
    let written = try format.written(map)
    let read = try MapReader.read(written.files.map { InputFile(name: $0.name, bytes: $0.bytes) }).graph
    let expected = Carried(map, by: id, renamed: written.losses)
    let found = Carried(read, by: id, renamed: [])
    #expect(found.people == expected.people, "\(name)")
    #expect(found.ties == expected.ties, "\(name)")
    #expect(read.isUndirected == map.isUndirected, "\(name)")
    let carriesTitle = !["kumu", "oligrapher", "gephi"].contains(id)
    let title = id == "net" ? map.about.title.map(Carried.pajekWord) : map.about.title
    #expect(read.about.title == (carriesTitle ? title : nil), "\(name)")
    #expect(try format.written(read).files == written.files, "\(name)")
  }
}

/// What a format carries of a map.
private struct Carried {
  var people: [Stakeholder]
  var ties: [Tie]

  init(_ map: StakeholderGraph, by id: String, renamed losses: [String]) {
    people = map.stakeholders
    ties = Array(map.allTies)
    for loss in losses where loss.hasPrefix("the name of the column ") { rename(by: loss) }
    switch id {
    case "net": reduceForPajek(map)
    case "oligrapher": reduceForOligrapher()
    default: break
    }
  }

  /// Gives a column the name that it has in the file, as the format said.
  private mutating func rename(by loss: String) {
    let words = loss.dropFirst("the name of the column ".count).split(separator: ", which is called ")
    guard words.count == 2 else { return }
    let new = String(words[1])
    if words[0].hasSuffix(" of stakeholders") {
      let old = String(words[0].dropLast(" of stakeholders".count))
      for position in people.indices { people[position].extras[new] = people[position].extras.removeValue(forKey: old) }
    } else {
      let old = String(words[0].dropLast(" of ties".count))
      for position in ties.indices { ties[position].extras[new] = ties[position].extras.removeValue(forKey: old) }
    }
  }

  /// A text as Pajek has it, which knows no quotation marks inside.
  static func pajekWord(_ text: String) -> String { String(text.map { $0 == "\"" ? "'" : $0 }) }

  /// Names without quotation marks, numbers as ids; ties by kind, those with direction first.
  private mutating func reduceForPajek(_ map: StakeholderGraph) {
    let word = Carried.pajekWord
    var number: [Stakeholder.ID: Stakeholder.ID] = [:]
    people = people.enumerated().map { position, person in
      number[person.id] = Stakeholder.ID(String(position + 1))
      return Stakeholder(id: Stakeholder.ID(String(position + 1)), name: word(person.name))
    }
    ties = ties.map { tie in
      var reduced = Tie(from: number[tie.source] ?? tie.source, to: number[tie.target] ?? tie.target)
      (reduced.direction, reduced.weight) = (tie.direction, tie.weight)
      // There is no number below 0 that is 0.
      reduced.sign = tie.weight == 0 ? .positive : tie.sign
      reduced.kind = tie.kind.map(word)
      return reduced
    }
    ties.sort { "\($0)" < "\($1)" }
  }

  /// Names, notes and sources; kinds and arrows.
  private mutating func reduceForOligrapher() {
    people = people.map { person in
      var reduced = Stakeholder(id: person.id, name: person.name)
      (reduced.notes, reduced.sources) = (person.notes, person.sources)
      return reduced
    }
    ties = ties.map { tie in
      var reduced = Tie(from: tie.source, to: tie.target, direction: tie.direction, kind: tie.kind)
      reduced.sources = tie.sources
      return reduced
    }
  }
}
