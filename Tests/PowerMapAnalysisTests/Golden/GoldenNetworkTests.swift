import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GoldenNetworkTests {
  @Test(arguments: GoldenNetwork.all)
  func `Every measure has the golden value`(network: GoldenNetwork) throws {
    var analysis = Analysis(network.graph)
    analysis.later = network.later
    for (id, golden) in network.measures.sorted(by: { $0.key < $1.key }) where isKnown(id) {
      let got = try analysis.answer(id)
      let kind = try #require(golden["kind"] as? String)
      #expect(got.value.name == kind, "\(id)")
      let value = got.value.json(network.graph)
      let wanted = golden["value"] as Any
      let tolerance = golden["tolerance"] as? Double ?? 1e-9
      #expect(
        isSame(canonical(value, kind), canonical(wanted, kind), tolerance: tolerance),
        "\(id): \(value) instead of \(wanted)")
    }
  }

  @Test func `The catalogue knows every measure of the first issue`() {
    let ids = Set(GoldenNetwork.all.flatMap { $0.measures.filter { $0.value["status"] as? String == "core" }.keys })
    let unknown = Set(ids.filter { !isKnown($0) }.map { MeasureCatalog.split($0).pattern })
    #expect(unknown.sorted() == [])
  }

  private func isKnown(_ id: String) -> Bool { MeasureCatalog.entry(MeasureCatalog.split(id).pattern) != nil }

  /// Sets and pairs in an order that does not matter.
  private func canonical(_ value: Any, _ kind: String) -> Any {
    switch (kind, value) {
    case ("set", let members as [String]): members.sorted()
    case ("pairs", let pairs as [[String]]): pairs.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    default: value
    }
  }
}
