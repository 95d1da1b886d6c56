import PowerMapExport
import PowerMapFormats
import PowerMapGraph
import Testing

/// A map whose pictures are looked at: one of the samples, or a generated network.
struct AuditedMap: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let graph: StakeholderGraph
  /// The same people later.
  let later: StakeholderGraph

  /// The samples.
  static func samples() throws -> [AuditedMap] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    return try ["coalition", "florentine-families", "knoke-bureaucracies"].map { name in
      let files = try MapFolder.files(atPaths: ["\(folder)/samples/\(name)"])
      return AuditedMap(name, try MapReader.read(files, options: ReadingOptions()).graph)
    }
  }

  /// Ten generated networks.
  static func generated() throws -> [AuditedMap] {
    let shapes = [
      Shape(name: "five", order: 5, ties: 6, sectors: 2),
      Shape(name: "everybody tied to everybody", order: 12, ties: 132, sectors: 3),
      Shape(name: "long names", order: 24, ties: 50, sectors: 4, hasLongNames: true),
      Shape(name: "half of all ties conflict", order: 30, ties: 70, sectors: 5, conflict: 0.5),
      Shape(name: "two components", order: 40, ties: 70, sectors: 6, components: 2),
      Shape(name: "sparse", order: 60, ties: 40, sectors: 4),
      Shape(name: "dense", order: 40, ties: 400, sectors: 8),
      Shape(name: "many groups", order: 70, ties: 140, sectors: 20),
      Shape(name: "a hundred", order: 100, ties: 220, sectors: 7, hasLongNames: true),
      Shape(name: "two hundred", order: 200, ties: 300, sectors: 9, conflict: 0.1, components: 2),
    ]
    return try shapes.enumerated().map { try $1.map(seed: UInt64($0 + 1)) }
  }

  private init(_ name: String, _ graph: StakeholderGraph) {
    testDescription = name
    self.graph = graph
    later = Shape.later(graph)
  }

  /// What a generated network is like.
  private struct Shape {
    let name: String
    let order: Int
    let ties: Int
    let sectors: Int
    var conflict = 0.0
    var components = 1
    var hasLongNames = false

    private static let bodies = ["Ministry of", "Union of", "Institute for", "Friends of", "Chamber of", "Office of"]
    private static let matters = ["Housing", "Water", "Trade", "Public Health", "Schools", "Roads", "Labor"]
    private static let long =
      "Association of Independent Retailers and Wholesalers of the Northern Harbor Districts Straßenbahngesellschaftsverwaltung"

    func map(seed: UInt64) throws -> AuditedMap {
      var numbers = Numbers(state: seed)
      let people = (0..<order).map { person($0, &numbers) }
      var pairs: Set<[Int]> = []
      while pairs.count < ties {
        let part = numbers.below(components)
        let from = numbers.below(order / components) * components + part
        let to = numbers.below(order / components) * components + part
        if from != to { pairs.insert([from, to]) }
      }
      let ties = pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { pair in
        Tie(
          from: MapFixture.id(pair[0]), to: MapFixture.id(pair[1]),
          direction: numbers.below(5) == 0 ? .mutual : .directed, weight: Double(1 + numbers.below(5)),
          sign: Double(numbers.below(100)) < 100 * conflict ? .negative : .positive,
          kind: ["funds", "advises", "lobbies", nil][numbers.below(4)])
      }
      var about = MapDescription()
      about.title = name
      return AuditedMap(name, try StakeholderGraph(stakeholders: people, ties: ties, about: about))
    }

    private func person(_ position: Int, _ numbers: inout Numbers) -> Stakeholder {
      let bodies = Shape.bodies[numbers.below(Shape.bodies.count)]
      let matter = Shape.matters[numbers.below(Shape.matters.count)]
      let isLong = hasLongNames && position % 3 == 0
      var person = Stakeholder(id: MapFixture.id(position), name: isLong ? Shape.long : "\(bodies) \(matter)")
      person.sector = "sector \(numbers.below(sectors))"
      person.influence = numbers.below(9) == 0 ? nil : Double(numbers.below(11))
      person.interest = Double(numbers.below(11))
      person.stance = [-1, -0.5, 0, 0.5, 1, nil][numbers.below(6)]
      person.isDecisionMaker = position < 2
      return person
    }

    /// A graph from which every fifth tie and the last stakeholder are gone, with a newcomer and other strengths.
    static func later(_ graph: StakeholderGraph) -> StakeholderGraph {
      let kept = graph.stakeholders.dropLast()
      let ids = Set(kept.map { $0.id })
      var ties = (0..<graph.ties.count).filter { $0 % 5 > 0 }.map { graph.tie(row: $0) }.filter {
        ids.contains($0.source) && ids.contains($0.target)
      }
      for row in ties.indices { ties[row].weight = max(1, ties[row].weight - 1 + Double(row % 3)) }
      var newcomer = Stakeholder(id: "newcomer", name: "Newcomer")
      newcomer.influence = 5
      ties.append(Tie(from: "newcomer", to: graph.stakeholders[0].id))
      do {
        return try StakeholderGraph(stakeholders: kept + [newcomer], ties: ties, about: graph.about)
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }

  /// Numbers that look random and are the same everywhere.
  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }
}
