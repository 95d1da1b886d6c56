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
    "spectrum": [.noStances], "target": [.noDecisionMakers], "sectors": [.noGroups],
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
  func `Texts do not lie on each other`(_ id: String) throws {
    let entry = try #require(MapStyleCatalog.entry(id))
    #expect(try drawn(entry, try MapFixture.coalition()).overlappingTexts == [])
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id))
  func `The same map is drawn the same`(_ id: String) throws {
    let entry = try #require(MapStyleCatalog.entry(id))
    let graph = try MapFixture.coalition()
    #expect(try drawn(entry, graph) == drawn(entry, graph))
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id))
  func `Texts are large enough to read and stand out from the page`(_ id: String) throws {
    let entry = try #require(MapStyleCatalog.entry(id))
    // Letters of a group stand on its color and are told by their place in the legend, too.
    for case .text(let text) in try drawn(entry, try MapFixture.coalition()).shapes where text.string.count > 2 {
      #expect(text.size >= 8, "\(text.string)")
      #expect(text.color.contrast(with: Palette.paper) >= 4.5, "\(text.string)")
    }
  }
}
