import PowerMapGraph

@testable import PowerMapFormats

/// Maps that are hard to write: odd characters, signs, dates, parallel ties, loops, isolates, columns called like others.
enum FormatTestMaps {
  /// Made by hand, each with what is hard about it.
  static let hard: [(name: String, map: StakeholderGraph)] = {
    func map(_ people: [Stakeholder], _ ties: [Tie], title: String? = nil) -> StakeholderGraph {
      var about = MapDescription()
      about.title = title
      guard let graph = try? StakeholderGraph(stakeholders: people, ties: ties, about: about) else {
        preconditionFailure("the map is one")
      }
      return graph
    }
    func person(_ id: String, _ name: String? = nil, extras: [String: String] = [:]) -> Stakeholder {
      var person = Stakeholder(id: Stakeholder.ID(id), name: name)
      person.extras = extras
      return person
    }
    func tie(_ from: String, _ to: String, _ change: (inout Tie) -> Void = { _ in }) -> Tie {
      var tie = Tie(from: Stakeholder.ID(from), to: Stakeholder.ID(to))
      change(&tie)
      return tie
    }
    let three = [person("a"), person("b 2", "Ben “B” O'Hara"), person("007", "=1+1")]
    return [
      ("isolates only", map(three, [])),
      (
        "mutual and directed, signed, dated, parallel, a loop",
        map(
          three,
          [
            tie("a", "b 2") { $0.weight = 2.5 }, tie("a", "b 2") { $0.kind = "funds" },
            tie("b 2", "a") { $0.direction = .mutual }, tie("007", "007"), tie("a", "007") { $0.sign = .negative },
            tie("007", "b 2") { $0.active = Period(start: Day("2019-03"), end: Day("2020")) },
          ], title: "A & “B” <c>")
      ),
      (
        "citations and notes",
        map(
          three,
          [
            tie("a", "b 2") {
              $0.sources = "the minutes"
              $0.notes = "line\nend, \"quoted\" & <b>"
            }
          ])
      ),
      (
        "columns called like others",
        map(
          [person("a", extras: ["label": "L", "type": "T", "x": "1", "Weight": "w"]), person("b")],
          [
            tie("a", "b") {
              $0.kind = "trusts"
              $0.extras = ["id": "e1", "label": "of old", "strength": "7", "target": "x", "value": "-3"]
            }, tie("b", "a") { $0.extras = ["label": "without a kind"] },
          ])
      ),
      (
        "characters that languages of files use",
        map(
          [
            person("a\"b", "\\N"), person("c:d;e", "C:\\new {x} [y] % # * <z>"), person("é 😀 دنيا", "&amp; &#10;"),
            person("-1", "'quoted'"), person("true", "null"),
          ],
          [tie("a\"b", "c:d;e") { $0.kind = "a -> b; \"c\" \\n" }, tie("-1", "true") { $0.kind = "= sum" }])
      ),
    ]
  }()
}

/// Random maps of what tables can hold, the same for the same seed.
struct RandomFormatMaps {
  private var state: UInt64
  private static let texts = [
    "plain", "two words", "a, b; c", "\"quoted\"", "it's", "<b> & co", "C:\\new\\N", "=1+1", "-3", "@home", "#1", "1",
    "007", "1e5", "true", "é ü", "e\u{301}", "😀", "دنيا", "{x}", "[y]", "50 %", "x=y", "* y", "\\", "a/b", "'",
  ]

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next map: up to 5 stakeholders and 7 ties.
  mutating func next() throws -> StakeholderGraph {
    let isUndirected = number(below: 4) == 0
    let order = number(below: 6)
    var people: [Stakeholder] = []
    for position in 0..<order { people.append(person(position)) }
    var ties: [Tie] = []
    for _ in 0..<(order == 0 ? 0 : number(below: 8)) {
      ties.append(tie(among: people, isUndirected: isUndirected))
    }
    var about = MapDescription()
    about.title = isTrue ? text() : nil
    return try StakeholderGraph(stakeholders: people, ties: ties, about: about)
  }

  private mutating func person(_ position: Int) -> Stakeholder {
    var person = Stakeholder(id: Stakeholder.ID(isTrue ? "s\(position)" : "\(text() ?? "n") \(position)"), name: text())
    person.kind = text()
    person.sector = text()
    person.group = text()
    person.influence = amount()
    person.interest = amount()
    person.stance = isTrue ? [-1, -0.25, 0, 1.0 / 3, 1][number(below: 5)] : nil
    person.resources = amount()
    person.votes = amount()
    person.people = amount()
    person.asked = amount()
    person.niches = (0..<number(below: 3)).map { "niche \($0)" }
    person.isDecisionMaker = isTrue ? isTrue : nil
    person.isTarget = isTrue ? isTrue : nil
    person.active = period()
    person.notes = text()
    person.sources = text()
    for column in ["phone", "Note, \"odd\"", "é"] { person.extras[column] = text() }
    return person
  }

  private mutating func tie(among people: [Stakeholder], isUndirected: Bool) -> Tie {
    var tie = Tie(from: people[number(below: people.count)].id, to: people[number(below: people.count)].id)
    tie.direction = isUndirected || isTrue ? .mutual : .directed
    tie.weight = isTrue ? [0, 0.1, 3, 1.0 / 3, 1e300, 1e-300][number(below: 6)] : 1
    tie.sign = number(below: 4) == 0 ? .negative : .positive
    tie.kind = text()
    tie.amount = amount().map { isTrue ? -$0 : $0 }
    tie.confidence = isTrue ? Double(number(below: 11)) / 10 : nil
    tie.active = period()
    tie.notes = text()
    tie.sources = text()
    for column in ["channel", "label"] { tie.extras[column] = text() }
    return tie
  }

  private mutating func period() -> Period {
    let days = ["1996", "1996-10", "1996-10-01"].map { Day($0) }
    let ends = ["1997", "2024-02-29"].map { Day($0) }
    return Period(start: isTrue ? days[number(below: 3)] : nil, end: isTrue ? ends[number(below: 2)] : nil)
  }

  private mutating func text() -> String? {
    isTrue ? RandomFormatMaps.texts[number(below: RandomFormatMaps.texts.count)] : nil
  }

  private mutating func amount() -> Double? {
    let amounts = [0, 1, 0.1, 5, 1e6, 1.0 / 3, 1_234_567_890_123]
    return isTrue ? amounts[number(below: amounts.count)] : nil
  }

  private var isTrue: Bool { mutating get { number(below: 2) == 1 } }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
