import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MapSelectionTests {
  private func required(_ graph: StakeholderGraph) -> [Vertex] {
    graph.vertices.filter { graph[$0].isDecisionMaker == true || graph[$0].isTarget == true }
  }

  private func map(_ graph: StakeholderGraph) throws -> PowerMap { try PowerMap(of: graph, options: MapOptions()) }

  private func excerpt(_ id: String, of graph: StakeholderGraph, limit: Int) throws -> MapExcerpt {
    let selection = try #require(MapSelectionCatalog.entry(id)?.selection)
    return selection.excerpt(of: try map(graph), required: required(graph), limit: limit)
  }

  @Test func `Every way has an id and a sentence, and all leaves nobody out`() {
    let ids = MapSelectionCatalog.entries.map { $0.id }
    #expect(ids == ["backbone", "core", "top", "all"])
    #expect(MapSelectionCatalog.entries.allSatisfy { !$0.summary.isEmpty })
    #expect(MapSelectionCatalog.entry("all")?.selection == nil)
    #expect(MapSelectionCatalog.entry("some") == nil)
  }

  @Test(arguments: ["backbone", "core", "top"], [false, true])
  func `Every way stays within its limits and keeps decision makers and targets`(id: String, isWeighted: Bool) throws {
    let graph = try LargeMaps.towns(isWeighted: isWeighted)
    for limit in [1, 20, 60] {
      let found = try excerpt(id, of: graph, limit: limit)
      let needed = required(graph)
      #expect(found.vertices.isSuperset(of: needed))
      #expect(found.vertices.count <= max(limit, needed.count + 2))
      #expect(found.pairs.count <= MapExcerpt.tiesPerStakeholder * found.vertices.count)
      for pair in found.pairs { #expect(found.vertices.isSuperset(of: [pair.first, pair.second])) }
      let drawn = Set(found.pairs.flatMap { [$0.first, $0.second] })
      #expect(found.vertices.count == 1 || drawn == found.vertices, "nobody is cut off from the others")
    }
  }

  @Test(arguments: ["backbone", "core", "top"])
  func `Every way draws the whole of a small map, a map without ties, and an empty one`(id: String) throws {
    for graph in [try MapFixture.graph([]), try MapFixture.graph(["a"]), try MapFixture.graph(["a", "b"])] {
      let found = try excerpt(id, of: graph, limit: 5)
      #expect(found.pairs.isEmpty)
      #expect(found.vertices.count <= graph.order)
    }
    let coalition = try MapFixture.coalition()
    let found = try excerpt(id, of: coalition, limit: 150)
    #expect(found.vertices.count >= 12)
  }

  @Test func `The backbone is the strong path, not the hub`() throws {
    let graph = try LargeMaps.towns(isWeighted: true)
    let found = try excerpt("backbone", of: graph, limit: 150)
    let path = (1..<100).map { StrongestTies.Pair(Vertex(4 * $0), Vertex(4 * $0 - 4)) }
    #expect(found.pairs.isSuperset(of: path))
    #expect(found.vertices.count < 110)
    #expect(found.reason.contains("disparity filter, α up to 0.05"))
    #expect(found.reason.contains("ways to decision makers"))
  }

  @Test func `The core leaves out who hangs on by one tie`() throws {
    let clique = (0..<6).flatMap { first in (0..<first).map { (first, $0) } }
    let ties = (clique + (6..<400).map { ($0, $0 % 6) }).map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1)) }
    let graph = try MapFixture.graph((0..<400).map { "p\($0)" }, ties)
    let found = try excerpt("core", of: graph, limit: 50)
    #expect(found.vertices == Set((0..<6).map { Vertex($0) }))
    #expect(found.reason.contains("at least 5 contacts"))
  }

  @Test func `Far apart, as many are joined as there is room for`() throws {
    // Forty small stars, their centers three ties from the middle: each center takes two others to be joined.
    var ties: [(Int, Int)] = []
    for star in 0..<40 {
      let center = 1 + 8 * star
      ties += [(center, center + 1), (center + 1, center + 2), (center + 2, 0)]
      ties += (3..<8).map { (center, center + $0) }
    }
    let graph = try MapFixture.graph(
      (0..<321).map { "p\($0)" }, ties.map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1)) })
    let found = try excerpt("top", of: graph, limit: 31)
    #expect(found.vertices.count == 31)
    #expect(found.reason.hasPrefix("the 10 largest"))
  }

  @Test func `The top are the largest by size and who joins them`() throws {
    // Two large stars whose centers have one contact in common, and a small one: three centers and that contact are too many.
    let ties =
      (3..<203).map { Tie(from: MapFixture.id($0 % 2), to: MapFixture.id($0)) }
      + (4..<7).map { Tie(from: MapFixture.id(3), to: MapFixture.id($0)) }
      + [Tie(from: MapFixture.id(0), to: MapFixture.id(2)), Tie(from: MapFixture.id(1), to: MapFixture.id(2))]
    let graph = try MapFixture.graph((0..<203).map { "p\($0)" }, ties)
    let found = try excerpt("top", of: graph, limit: 3)
    #expect(found.vertices == [Vertex(0), Vertex(1), Vertex(2)])
    #expect(found.pairs.count == 2)
    #expect(found.reason.hasPrefix("the 2 largest by influence exerted"))
  }
}
