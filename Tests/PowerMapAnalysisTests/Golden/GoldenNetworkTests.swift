import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GoldenNetworkTests {
  /// What the golden files hold only to check each other.
  static let crossChecks = ["check.betweenness.enumerated", "modularity.maximum"]

  @Test(arguments: GoldenNetwork.all)
  func `Every measure has the golden value`(network: GoldenNetwork) throws {
    var analysis = Analysis(network.graph)
    analysis.later = network.later
    for (id, golden) in network.measures.sorted(by: { $0.key < $1.key }) where isKnown(id) {
      let kind = try #require(golden["kind"] as? String)
      if kind == "simulation" || id.hasPrefix("cascade.ic") {
        analysis.parameters[id] = Dictionary(
          uniqueKeysWithValues: ["runs", "seed", "share", "p"].compactMap { name in
            (golden[name] as? Double).map { (name, $0) }
          })
      }
      let got = try analysis.answer(id)
      #expect(got.value.name == kind, "\(id)")
      let value = got.value.json(network.graph)
      let wanted = golden["value"] as Any
      let tolerance = golden["tolerance"] as? Double ?? 1e-9
      #expect(isRight(value, wanted, kind: kind, tolerance: tolerance), "\(id): \(value) instead of \(wanted)")
    }
  }

  @Test func `The catalogue knows every measure of a first meeting`() {
    let ids = Set(GoldenNetwork.all.flatMap { $0.measures.filter { $0.value["status"] as? String == "core" }.keys })
    let unknown = Set(ids.filter { !isKnown($0) }.map { MeasureCatalog.split($0).pattern })
      .filter { id in !GoldenNetworkTests.crossChecks.contains { id.hasPrefix($0) } }
    #expect(unknown.isEmpty)
  }

  @Test func `The comparison sees a wrong number`() {
    #expect(isRight([1.0, NSNull()], [1.0 + 1e-12, NSNull()], kind: "node", tolerance: 1e-9))
    #expect(!isRight([1.0, NSNull()], [1.0 + 1e-6, NSNull()], kind: "node", tolerance: 1e-9))
    #expect(!isRight([1.0, 0.0], [1.0, NSNull()], kind: "node", tolerance: 1e-9))
    #expect(isRight(["a", "b"], ["b", "a"], kind: "set", tolerance: 0))
    #expect(!isRight(["a"], ["b", "a"], kind: "set", tolerance: 0))
  }

  private func isKnown(_ id: String) -> Bool { MeasureCatalog.entry(MeasureCatalog.split(id).pattern) != nil }

  /// Whether a value is the golden one: sets and pairs in any order; of an optimum its score, and every set listed is
  /// optimal.
  private func isRight(_ got: Any, _ wanted: Any, kind: String, tolerance: Double) -> Bool {
    switch (kind, got, wanted) {
    case ("set", let got as [String], let wanted as [String]): return got.sorted() == wanted.sorted()
    case ("pairs", let got as [[String]], let wanted as [[String]]):
      return Set(got.map { $0.sorted() }) == Set(wanted.map { $0.sorted() })
    case ("optimum", let got as [String: Any], let wanted as [String: Any]):
      if let least = wanted["accept_from"] as? Double {
        return (got["modularity"] as? Double).map { $0 >= least - tolerance } ?? false
      }
      return wanted.allSatisfy { name, part in
        guard let mine = got[name] else { return name == "missing" }
        guard let mine = mine as? [[String]], let best = part as? [[String]] else {
          return isSame(mine, part, tolerance: tolerance)
        }
        let order: ([String]) -> [String] = name == "sets" ? { $0.sorted() } : { $0 }
        let isComplete = wanted["count"] as? Double == Double(best.count)
        return mine.isEmpty == best.isEmpty && (!isComplete || Set(mine.map(order)).isSubset(of: best.map(order)))
      }
    default: return isSame(got, wanted, tolerance: tolerance)
    }
  }
}
