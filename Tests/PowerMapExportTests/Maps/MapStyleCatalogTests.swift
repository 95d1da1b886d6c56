import PowerMapExport
import Testing

@Suite struct MapStyleCatalogTests {
  @Test func `Every style has its own id and says in a sentence what it shows`() {
    let ids = MapStyleCatalog.entries.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(MapStyleCatalog.entries.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func `An id that is none has no style`() {
    #expect(MapStyleCatalog.entry("treasure") == nil)
    #expect(MapStyleCatalog.entry("quadrant") != nil)
  }
}
