import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph
import Testing

@Suite struct LibraryTests {
  @Test func `The library does what the README shows`() throws {
    let graph = try StakeholderGraph(contentsOf: "\(Program.samples)/florentine-families")
    let brokers = try graph.scores(.betweenness())
    let skew = brokers.concentration(.gini)
    let wealth = graph.concentration(of: \.resources, .effectiveNumber)
    let picture = try PowerMap(of: graph, sizedBy: brokers).drawing(.influence).drawing.rendered(as: .svg)
    #expect(brokers.ranking().first.map { graph[$0.vertex].id } == "medici")
    #expect(try (0..<1).contains(#require(skew)))
    #expect(try (1...16).contains(#require(wealth)))
    #expect(String(decoding: picture, as: UTF8.self).hasSuffix("</svg>\n"))
  }
}
