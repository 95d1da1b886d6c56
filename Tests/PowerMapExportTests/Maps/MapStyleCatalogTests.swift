import PowerMapExport
import Testing

@Suite struct MapStyleCatalogTests {
  @Test func `Every style has its own id and draws every sort of small map`() throws {
    let ids = MapStyleCatalog.entries.map { $0.id }
    #expect(Set(ids).count == ids.count)
    let graphs = [try MapFixture.graph([]), try MapFixture.graph(["a"]), try MapFixture.coalition()]
    for entry in MapStyleCatalog.entries {
      #expect(!entry.summary.isEmpty)
      for graph in graphs {
        let style = entry.style(MapOptions())
        let drawn = try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText())
        #expect(drawn.drawing.width > 0 && drawn.drawing.height > 0)
      }
    }
  }

  @Test func `An id that is none has no style`() {
    #expect(MapStyleCatalog.entry("treasure") == nil)
    #expect(MapStyleCatalog.entry("quadrant") != nil)
  }
}
