import PowerMapGraph

@testable import PowerMapAnalysis

/// Small maps from nothing upwards, each with what a measure may stumble over.
enum Ladder {
  static let maps = sketches + sketches.map { ("\($0.name), with every column", $0.graph.filled()) }

  private static let sketches: [(name: String, graph: StakeholderGraph)] = [
    ("nobody", .sketch("")),
    ("nobody, undirected", .sketch("", undirected: true)),
    ("one", .sketch("a")),
    ("one who decides", .sketch("a", groups: ["a": "x"], deciding: ["a"])),
    ("one tie", .sketch("a>b", groups: ["a": "x", "b": "y"], deciding: ["b"])),
    ("one mutual tie", .sketch("a-b")),
    ("isolates", .sketch("a b c", groups: ["a": "x"], deciding: ["a"])),
    ("isolates, undirected", .sketch("a b c", undirected: true)),
    ("a loop", .sketch("a>a b")),
    ("parallel ties", .sketch("a>b:2 a>b:3 b>a:1")),
    ("two parts", .sketch("a-b c-d d-e", groups: ["a": "x", "c": "y"], deciding: ["a", "d"])),
    ("a conflict", .sketch("a>b b!c:2 a!b:1")),
    ("only conflicts", .sketch("a!b b!c")),
    ("a conflict without direction", .sketch("a!b b-c a-c a!c", undirected: true)),
    ("weight zero", .sketch("a>b:0 b>c:1")),
    ("path", .sketch("a-b b-c", groups: ["a": "x", "b": "x", "c": "y"], deciding: ["c"])),
    ("star", .sketch("c-1 c-2 c-3 c-4")),
    ("cycle", .sketch("a>b b>c c>d d>a", groups: ["a": "x", "b": "y"], deciding: ["a"])),
    ("complete", .sketch("a-b a-c a-d b-c b-d c-d")),
    ("tiny and huge weights", .sketch("a>b:1e-300 b>c:1e300 c>a:1 a>c:5e-324")),
    ("one direction only", .sketch("a>b a>c b>d c>d", groups: ["a": "x", "d": "y"], deciding: ["d"])),
  ]

  /// The ids to ask of a map, with arguments where they take one.
  static func ids(for graph: StakeholderGraph) -> [String] {
    MeasureCatalog.entries(for: graph).flatMap { entry -> [String] in
      guard entry.id.hasSuffix("[]") else { return [entry.id] }
      let pattern = entry.id.dropLast(2)
      return arguments(of: String(pattern), for: graph).map { "\(pattern)[\($0)]" }
    }
  }

  private static func arguments(of pattern: String, for graph: StakeholderGraph) -> [String] {
    if pattern.hasPrefix("bootstrap") {
      return ["density", graph.isUndirected ? "gini.strength" : "gini.strength.out"]
    }
    if ["gatekeeper", "routes", "cascade"].contains(where: pattern.hasPrefix) {
      return graph.stakeholders.prefix(2).map(\.id.text)
    }
    return graph.isUndirected ? ["strength", "degree", "resources"] : ["strength.out", "degree.in", "resources"]
  }
}

extension StakeholderGraph {
  /// The same map with groups, decision makers and a number in every column that measures read.
  func filled() -> StakeholderGraph {
    var people = stakeholders
    for position in people.indices {
      people[position].group = ["x", "y", "z"][position % 3]
      people[position].isDecisionMaker = position % 4 == 1
      people[position].resources = Double(position * position % 5)
      people[position].votes = Double(position % 3) + 0.5
      people[position].people = Double(100 * position)
      people[position].asked = Double(position % 4)
      people[position].niches = Array(["law", "money", "media", "space"].prefix(position % 3 + 1).suffix(2))
    }
    var about = about
    about.conventions.isUndirected = isUndirected
    return try! StakeholderGraph(stakeholders: people, ties: allTies, about: about)
  }
}

extension Answer.Value {
  /// Whether all numbers are finite.
  var isFinite: Bool {
    switch self {
    case .node(let values): values.allSatisfy { $0?.isFinite ?? true }
    case .graph(let value): value?.isFinite ?? true
    case .pairvalues(let pairs): pairs.allSatisfy { $0.value?.isFinite ?? true }
    case .matrix(let rows): rows.allSatisfy { $0.allSatisfy { $0?.isFinite ?? true } }
    case .map(let fields), .optimum(let fields), .simulation(let fields): Datum.record(fields).isFinite
    case .list(let items): items.allSatisfy(\.isFinite)
    case .label, .set, .pairs, .undefined: true
    }
  }
}

extension Datum {
  /// Whether all numbers are finite.
  var isFinite: Bool {
    switch self {
    case .number(let number): number.isFinite
    case .list(let items): items.allSatisfy(\.isFinite)
    case .record(let fields): fields.allSatisfy { $0.value.isFinite }
    case .null, .text, .flag: true
    }
  }
}
