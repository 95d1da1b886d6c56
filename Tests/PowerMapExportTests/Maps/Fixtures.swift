import PowerMapExport
import PowerMapGraph

/// Text whose every character is half as wide as it is high, so that no test depends on installed fonts.
struct HalfWidthText: TextMeasure {
  func width(of text: String, size: Double, isBold: Bool) -> Double { 0.5 * size * Double(text.count) }
}

/// Maps that tests draw.
enum MapFixture {
  /// A made-up coalition with groups, kinds, conflict, mutual ties, two without ties and one without ratings.
  static func coalition() throws -> StakeholderGraph {
    let names = [
      "Mayor's Office", "City Council", "Transport Authority", "Ministry of Finance", "Property Developers",
      "Chamber of Commerce",
      "Taxi Federation", "Residents' Alliance of the Northern and Eastern Districts", "Cyclists' Union",
      "Bus Drivers' Union",
      "City Herald", "Urban Institute", "St. Mary's Parish", "Chess Club",
    ]
    let sectors = ["government", "business", "civil society", "labour"]
    let people = names.enumerated().map { position, name in
      var person = Stakeholder(id: Stakeholder.ID("s\(position)"), name: name)
      person.sector = sectors[position * sectors.count / names.count]
      if position < names.count - 1 {
        person.influence = Double(5 - position / 3)
        person.interest = Double(1 + position % 5)
        person.stance = [-1, 0, 0.8, nil][position % 4]
      }
      person.isDecisionMaker = position < 2
      return person
    }
    var ties = (0..<11).map {
      Tie(from: id($0 + 1), to: id($0 / 2), weight: Double(1 + $0 % 5), kind: ["funds", "advises", "lobbies"][$0 % 3])
    }
    ties.append(Tie(from: id(0), to: id(1), direction: .mutual, weight: 5, kind: "alliance"))
    ties.append(Tie(from: id(4), to: id(7), direction: .mutual, weight: 4, sign: .negative))
    ties.append(Tie(from: id(6), to: id(8), direction: .mutual, weight: 2, sign: .negative))
    var about = MapDescription()
    about.title = "Transit reform"
    about.question = "Who decides about the buses?"
    about.period = Period(start: Day("2023-01"), end: Day("2024"))
    return try StakeholderGraph(stakeholders: people, ties: ties, about: about)
  }

  /// People without attributes and the ties between them.
  static func graph(_ names: [String], _ ties: [Tie] = []) throws -> StakeholderGraph {
    try StakeholderGraph(
      stakeholders: names.enumerated().map { Stakeholder(id: id($0), name: $1) }, ties: ties)
  }

  /// The identity of the stakeholder at a position.
  static func id(_ position: Int) -> Stakeholder.ID { Stakeholder.ID("s\(position)") }
}

extension Drawing {
  /// All shapes, those in groups too.
  var allShapes: [Shape] { shapes.flatMap { Drawing.unfolded($0) } }

  /// All texts in the order in which they are drawn.
  var texts: [String] {
    allShapes.compactMap {
      if case .text(let text) = $0 { return text.string }
      return nil
    }
  }

  /// The titles of all groups.
  var tooltips: [String] { groups.map { $0.title } }

  /// All groups, those that stand for somebody too.
  var groups: [(title: String, shapes: [Shape])] {
    shapes.compactMap { shape in
      var shape = shape
      if case .marked(_, let inner) = shape { shape = inner }
      if case .group(let title, let shapes) = shape { return (title, shapes) }
      return nil
    }
  }

  /// The ids that parts of the picture have.
  var ids: [String] {
    shapes.compactMap {
      if case .marked(let mark, _) = $0 { return mark.id }
      return nil
    }
  }

  /// A shape without its groups.
  static func unfolded(_ shape: Shape) -> [Shape] {
    switch shape {
    case .group(_, let shapes): shapes.flatMap { unfolded($0) }
    case .marked(_, let shape): unfolded(shape)
    default: [shape]
    }
  }
}
