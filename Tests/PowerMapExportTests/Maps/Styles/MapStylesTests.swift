import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct MapStylesTests {
  private func drawn(_ entry: MapStyleCatalog.Entry, _ graph: StakeholderGraph) throws(MapError) -> Drawing {
    var options = MapOptions()
    options.later = graph
    return try PowerMap(of: graph, options: options).drawing(entry.style(options), measure: HalfWidthText()).drawing
  }

  /// What a style may say it needs on maps of people of whom nothing is known.
  private static let needs: [String: Set<MapError>] = [
    "spectrum": [.noStances], "sectors": [.noGroups],
  ]

  @Test(arguments: MapStyleCatalog.entries.map(\.id))
  func `Every style draws every small map, or says what it lacks`(_ id: String) throws {
    let entry = try #require(MapStyleCatalog.entry(id))
    for rung in try MapLadder.rungs() {
      do throws(MapError) {
        let drawing = try drawn(entry, rung.graph)
        #expect(drawing.width > 0 && drawing.height > 0)
        #expect(drawing.holdsAllCircles, "\(rung.name)")
        #expect(drawing.textsOutside.isEmpty, "\(rung.name)")
        #expect(!drawing.title.isEmpty && !drawing.summary.isEmpty)
      } catch {
        #expect(!["empty", "coalition"].contains(rung.name), "\(error)")
        #expect(MapStylesTests.needs[id]?.contains(error) == true, "\(rung.name): \(error)")
      }
    }
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id))
  func `The same map is drawn the same`(_ id: String) throws {
    let entry = try #require(MapStyleCatalog.entry(id))
    let graph = try MapFixture.coalition()
    #expect(try drawn(entry, graph) == drawn(entry, graph))
  }

  @Test(arguments: ["influence", "rings", "spectrum", "target", "hierarchy", "change"])
  func `Everybody has a place that other files can speak of`(_ id: String) throws {
    let graph = try MapFixture.coalition()
    let ids = try drawn(try #require(MapStyleCatalog.entry(id)), graph).ids
    #expect(Set(ids).count == ids.count)
    for position in 1...graph.order { #expect(ids.contains("stakeholder-\(position)")) }
  }

  @Test(arguments: ["influence", "rings", "hierarchy"])
  func `A tie with oneself is a loop in every style that draws ties`(_ id: String) throws {
    let ties = [Tie(from: "s0", to: "s0"), Tie(from: "s0", to: "s1"), Tie(from: "s2", to: "s2")]
    let graph = try MapFixture.graph(["Ann", "Ben", "Cho"], ties)
    let tooltips = try drawn(try #require(MapStyleCatalog.entry(id)), graph).tooltips
    for name in ["Ann", "Cho"] { #expect(tooltips.contains { $0.hasPrefix("\(name) → itself") }) }
  }
}
