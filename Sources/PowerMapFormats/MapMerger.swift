import PowerMapGraph

/// Joins several maps: whoever has the same id, or else the same name, is the same stakeholder; ties are put together.
///
/// Of what two maps say of one stakeholder the first word stands, with a warning where they disagree. One id under two names is taken for
/// two stakeholders, of whom the second gets another id, with a warning.
struct MapMerger {
  fileprivate let log: ReadingLog
  /// Everybody so far.
  private(set) var people: [Stakeholder] = []
  /// The file of each stakeholder's first word.
  fileprivate var fileOfPosition: [Int: String] = [:]
  private var positionOfID: [Stakeholder.ID: Int] = [:]
  private var positionsOfName: [String: [Int]] = [:]
  private var ties: [Tie] = []
  private var about = MapDescription()
  private var isUndirected = true

  init(log: ReadingLog) { self.log = log }

  /// Adds a map that was read from a file.
  mutating func add(_ graph: StakeholderGraph, of file: String) {
    let ids = add(graph.stakeholders, of: file)
    var description = graph.about
    for position in description.reports.unanswered.indices {
      let tie = description.reports.unanswered[position]
      description.reports.unanswered[position].source = ids[tie.source] ?? tie.source
      description.reports.unanswered[position].target = ids[tie.target] ?? tie.target
    }
    for tie in graph.allTies {
      var tie = tie
      tie.source = ids[tie.source] ?? tie.source
      tie.target = ids[tie.target] ?? tie.target
      ties.append(tie)
    }
    isUndirected = isUndirected && graph.isUndirected
    about = about.completed(by: description)
  }

  /// The maps as one.
  func merged() throws(FormatError) -> StakeholderGraph {
    var about = about
    about.conventions.isUndirected = isUndirected && about.conventions.isUndirected
    do throws(GraphError) {
      return try StakeholderGraph(stakeholders: people, ties: ties, about: about)
    } catch {
      throw FormatError(at: Place(file: "-"), "the files make no map together (\(error))", right: "look at the ids")
    }
  }

  /// Adds people and says under which id each of them goes.
  @discardableResult mutating func add(_ newcomers: [Stakeholder], of file: String) -> [Stakeholder.ID: Stakeholder.ID]
  {
    let known = people.count
    let countOfName = newcomers.reduce(into: [String: Int]()) { $0[$1.name.folded, default: 0] += 1 }
    var ids: [Stakeholder.ID: Stakeholder.ID] = [:]
    for person in newcomers {
      if let position = match(person, isAlone: countOfName[person.name.folded] == 1, among: known, file: file) {
        ids[person.id] = people[position].id
        join(person, into: position, file: file)
      } else {
        let id = freeID(for: person, file: file)
        ids[person.id] = id
        positionOfID[id] = people.count
        fileOfPosition[people.count] = file
        people.append(id == person.id ? person : person.renamed(to: id))
      }
    }
    for position in known..<people.count { positionsOfName[people[position].name.folded, default: []].append(position) }
    return ids
  }

  /// Who of those known before somebody is, nil for somebody new.
  private func match(_ person: Stakeholder, isAlone: Bool, among known: Int, file: String) -> Int? {
    if let position = positionOfID[person.id], position < known, isSame(people[position], person) { return position }
    guard isAlone, let positions = positionsOfName[person.name.folded], positions.count == 1 else { return nil }
    let other = people[positions[0]]
    log.note(
      "joined by name", at: Place(file: file),
      "\(person.name.quoted) is taken for \(other.id.text.quoted), who has the same name")
    return positions[0]
  }

  /// Whether two of one id can be one: their names are the same, or one of them has none but the id.
  private func isSame(_ left: Stakeholder, _ right: Stakeholder) -> Bool {
    left.name.folded == right.name.folded || left.name == left.id.text || right.name == right.id.text
  }

  private func freeID(for person: Stakeholder, file: String) -> Stakeholder.ID {
    guard let position = positionOfID[person.id] else { return person.id }
    var number = 2
    while positionOfID[Stakeholder.ID("\(person.id.text) (\(number))")] != nil { number += 1 }
    let id = Stakeholder.ID("\(person.id.text) (\(number))")
    log.warning(
      "one id for two", at: Place(file: file),
      "\(person.id.text.quoted) is \(people[position].name.quoted) in an earlier file and \(person.name.quoted) here; "
        + "the second is \(id.text.quoted) from here on")
    return id
  }

  fileprivate mutating func setPerson(_ person: Stakeholder, at position: Int) { people[position] = person }

  private mutating func join(_ person: Stakeholder, into position: Int, file: String) {
    var person = person
    let own = StakeholderRatings.ratings(of: people[position]).map(\.item)
    let rated = StakeholderRatings.ratings(of: person).map(\.item).filter { own.contains($0) }
    if !rated.isEmpty { keepRatings(of: rated, by: &person, at: position, file: file) }
    let (completed, differing) = people[position].completed(by: person)
    let joined = rated.isEmpty ? completed : StakeholderRatings.withMedians(completed, replacing: true)
    if let attribute = differing {
      log.warning(
        "two words", at: Place(file: file),
        "\(people[position].id.text.quoted) has another \(attribute) in an earlier file, which stands")
    }
    people[position] = joined
  }
}

extension MapMerger {
  /// Keeps what two files say of the same stakeholder as the ratings of two raters.
  fileprivate mutating func keepRatings(
    of items: [String], by person: inout Stakeholder, at position: Int, file: String
  ) {
    log.note(
      "files rate", at: Place(file: file),
      "stakeholders are rated in an earlier file, too: the median counts, and each rating is kept as a column such as "
        + "\"influence [\(MapMerger.rater(file))]\"")
    func kept(_ stakeholder: Stakeholder, _ rater: String) -> Stakeholder {
      let named = Set(stakeholder.extras.keys.compactMap { StakeholderRatings.column($0)?.item })
      let all = StakeholderRatings.kept(stakeholder, as: rater)
      var kept = stakeholder
      for (name, text) in all.extras {
        guard let column = RatedColumn(name), items.contains(column.item), !named.contains(column.item) else {
          continue
        }
        kept.extras[name] = text
      }
      return kept
    }
    setPerson(kept(people[position], MapMerger.rater(fileOfPosition[position] ?? "first")), at: position)
    person = kept(person, MapMerger.rater(file))
    if items.contains("influence") { person.influence = nil }
    if items.contains("interest") { person.interest = nil }
    if items.contains("stance") { person.stance = nil }
  }

  /// What a file is called as a rater: its sheet, or its name without folder and ending.
  private static func rater(_ file: String) -> String {
    let parts = file.split(separator: ":", maxSplits: 1)
    let name = parts.count > 1 ? parts[1] : file.split(separator: "/").last ?? "file"
    return name.split(separator: ".").first.map(String.init) ?? "file"
  }
}

extension Stakeholder {
  /// The same stakeholder under another id.
  fileprivate func renamed(to id: ID) -> Stakeholder { Stakeholder(id: id, name: name).completed(by: self).joined }

  /// The stakeholder with what another says where nothing is said here, and the first attribute that both say differently.
  func completed(by other: Stakeholder) -> (joined: Stakeholder, differing: String?) {
    var joined = self
    var differing: String?
    func take<Value: Equatable>(_ path: WritableKeyPath<Stakeholder, Value?>, _ name: String) {
      if let own = joined[keyPath: path] {
        if let value = other[keyPath: path], value != own { differing = differing ?? name }
      } else {
        joined[keyPath: path] = other[keyPath: path]
      }
    }
    // Who goes by an identity alone has no name to give.
    if name == id.text, other.name != other.id.text { joined.name = other.name }
    take(\.kind, "kind")
    take(\.sector, "sector")
    take(\.group, "group")
    take(\.influence, "influence")
    take(\.interest, "interest")
    take(\.stance, "stance")
    take(\.resources, "resources")
    take(\.votes, "votes")
    take(\.people, "number of people")
    take(\.asked, "influence asked for")
    take(\.isDecisionMaker, "part in the decision")
    take(\.isTarget, "role as a target")
    take(\.notes, "note")
    take(\.sources, "source")
    if niches.isEmpty { joined.niches = other.niches }
    if active == .always { joined.active = other.active }
    for (column, text) in other.extras.sorted(by: { $0.key < $1.key }) {
      if let own = joined.extras[column] {
        if own != text { differing = differing ?? column }
      } else {
        joined.extras[column] = text
      }
    }
    return (joined, differing)
  }
}

extension MapDescription {
  /// The description with what another says where nothing is said here.
  fileprivate func completed(by other: MapDescription) -> MapDescription {
    if self == MapDescription() { return other }
    var joined = self
    joined.title = title ?? other.title
    joined.question = question ?? other.question
    joined.boundary = boundary ?? other.boundary
    joined.collection = collection ?? other.collection
    joined.asked = asked ?? other.asked
    joined.period = period == .always ? other.period : period
    joined.nonrespondents += other.nonrespondents.filter { !nonrespondents.contains($0) }
    joined.reports.asksEverybody = reports.asksEverybody && other.reports.asksEverybody
    joined.reports.unanswered += other.reports.unanswered.filter { !reports.unanswered.contains($0) }
    return joined
  }
}
