import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

/// A test network with the values that measures must have on it.
struct GoldenNetwork: CustomTestStringConvertible {
  let name: String
  let graph: StakeholderGraph
  let later: StakeholderGraph?
  /// What is known of each measure: `kind`, `value`, `tolerance`, parameters.
  let measures: [String: [String: any Sendable]]

  var testDescription: String { name }

  static let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/golden")

  static let all: [GoldenNetwork] = {
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "tables" }.sorted()
    return try! names.map { try GoldenNetwork($0) }
  }()

  static func named(_ name: String) -> GoldenNetwork { all.first { $0.name == name }! }

  private init(_ name: String) throws {
    let folder = GoldenNetwork.folder.appending(path: name)
    let golden = try GoldenNetwork.json(folder.appending(path: "golden.json"))
    let network = try GoldenNetwork.json(folder.appending(path: "network.json"))
    self.name = name
    measures = golden["measures"] as! [String: [String: any Sendable]]
    let named = network["decision_makers"] as? [String]
    let targets = named ?? measures.values.lazy.compactMap { $0["targets"] as? [String] }.first ?? []
    let people = try GoldenNetwork.rows(folder.appending(path: "nodes.csv")).map { row in
      GoldenNetwork.stakeholder(row, isDecisionMaker: targets.contains(row["id"]!))
    }
    var about = MapDescription()
    about.conventions.isUndirected = network["directed"] as? Bool == false
    about.conventions.scaleMaximum = network["scale_max"] as? Double
    graph = try StakeholderGraph(
      stakeholders: people, ties: GoldenNetwork.ties(folder.appending(path: "ties.csv")), about: about)
    let laterTies = folder.appending(path: "ties_t2.csv")
    later =
      FileManager.default.fileExists(atPath: laterTies.path)
      ? try StakeholderGraph(stakeholders: people, ties: GoldenNetwork.ties(laterTies), about: about) : nil
  }

  static func json(_ file: URL) throws -> [String: any Sendable] {
    try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [String: any Sendable]
  }

  private static func rows(_ file: URL) throws -> [[String: String]] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
  }

  private static func stakeholder(_ row: [String: String], isDecisionMaker: Bool) -> Stakeholder {
    var person = Stakeholder(id: Stakeholder.ID(row["id"]!), name: row["name"])
    person.group = row["group"]
    person.resources = row["resources"].flatMap(Double.init)
    person.votes = row["votes"].flatMap(Double.init)
    person.people = row["people"].flatMap(Double.init)
    person.asked = row["asked"].flatMap(Double.init)
    person.niches = row["skills"].map { $0.split(separator: "|").map(String.init) } ?? []
    person.isDecisionMaker = isDecisionMaker
    if let wealth = row["wealth"] { person.extras["wealth"] = wealth }
    return person
  }

  private static func ties(_ file: URL) throws -> [Tie] {
    try rows(file).map { row in
      let weight = Double(row["weight"]!)!
      return Tie(
        from: Stakeholder.ID(row["from"]!), to: Stakeholder.ID(row["to"]!), weight: abs(weight),
        sign: weight < 0 ? .negative : .positive)
    }
  }
}
