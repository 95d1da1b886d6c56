import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct PrincipalEigenpairTests {
  @Test(arguments: [2, 3, 10, 100, 320])
  func `A path has twice the cosine of pi over n plus one`(order: Int) throws {
    let path = Topology(
      order: order, isUndirected: true, arcs: (0..<(order - 1)).lazy.map { (Vertex($0), Vertex($0 + 1), 1.0) })
    let pair = try PrincipalEigenpair(of: path.outgoing)
    #expect(isClose(pair.value, 2 * cosineOfPi(over: order + 1), tolerance: 1e-12))
  }

  @Test func `A star has the square root of its rays, though it is bipartite`() throws {
    let star = Topology(order: 50, isUndirected: true, arcs: (1..<50).lazy.map { (Vertex(0), Vertex($0), 1.0) })
    #expect(isClose(try PrincipalEigenpair(of: star.outgoing).value, 7, tolerance: 1e-13))
  }

  @Test func `Two sides give the same as the whole, whichever is larger`() throws {
    for (first, second) in [(1, 4), (3, 3), (5, 2)] {
      var ties: [(tail: Vertex, head: Vertex, weight: Double)] = []
      for tail in 0..<first {
        for head in first..<(first + second) where tail == 0 || (tail + head) % 3 != 0 {
          ties.append((Vertex(tail), Vertex(head), Double(1 + tail * head % 4)))
        }
      }
      let map = Topology(order: first + second, isUndirected: true, arcs: ties)
      let whole = try PrincipalEigenpair(of: map.outgoing)
      let sides = try PrincipalEigenpair(of: map.outgoing, firstSide: first)
      #expect(isClose(sides.value, whole.value, tolerance: 1e-13))
      #expect(isClose(sides.vector, whole.vector, tolerance: 1e-12))
    }
  }

  @Test func `Random maps agree with squaring the matrix`() throws {
    for map in SmallMaps.random {
      #expect(isClose(try map.graph.positive.symmetrized().largestEigenvalue(), dense(map).largestEigenvalue))
    }
  }

  private func dense(_ map: DenseMap) -> DenseMap { map.isUndirected ? map : map.symmetrized(+) }

  private func cosineOfPi(over number: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    let angle = Double.pi / Double(number)
    for step in stride(from: 2.0, through: 40, by: 2) {
      term *= -angle * angle / (step * (step - 1))
      sum += term
    }
    return sum
  }
}
