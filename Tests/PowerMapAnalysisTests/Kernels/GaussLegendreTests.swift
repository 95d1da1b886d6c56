import Testing

@testable import PowerMapAnalysis

@Suite struct GaussLegendreTests {
  @Test(arguments: [1, 2, 3, 8, 100])
  func `Powers are integrated exactly`(count: Int) {
    let nodes = GaussLegendre.nodes(count)
    for power in [0, 1, 2 * count - 1] {
      let integral = nodes.reduce(0.0) { sum, node in
        sum + node.weight * (0..<power).reduce(1.0) { product, _ in product * node.point }
      }
      #expect(isClose(integral, 1 / Double(power + 1), tolerance: 1e-13))
    }
  }
}
