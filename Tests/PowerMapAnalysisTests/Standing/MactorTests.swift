import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct MactorTests {
  @Test func `A chain of two ties`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 b>c:1")
    #expect(try graph.scores(.mactor(.influence)).values == [3, 1, 0])
    #expect(try graph.scores(.mactor(.dependence)).values == [0, 2, 2])
    #expect(try graph.scores(.mactor(.net)).values == [3, -1, -2])
    #expect(try graph.scores(.mactor(.retroaction)).values == [0, 0, 0])
    #expect(MactorMatrix().table(of: graph) == [[0, 2, 1], [0, 0, 1], [0, 0, 0]])
    #expect(MactorQuadrant().quadrants(in: graph) == [.dominant, .dominated, .dominated])
  }

  @Test func `Strength has the mean one, and without ties there is none`() throws {
    #expect(try StakeholderGraph.sketch("a b").scores(.mactor(.strength)).optionals == [nil, nil])
    for map in SmallMaps.random {
      let strengths = try map.graph.scores(.mactor(.strength)).values.filter { !$0.isNaN }
      if !strengths.isEmpty { #expect(isClose(strengths.reduce(0, +), Double(map.order))) }
    }
  }

  @Test func `All the same is autonomous`() {
    #expect(
      MactorQuadrant().quadrants(in: .sketch("a-b:0.1 b-c:0.1 a-c:0.1")) == [.autonomous, .autonomous, .autonomous])
  }

  @Test func `It is the formula with three loops`() throws {
    for map in SmallMaps.all {
      let matrix = map.indices.map { one in
        map.indices.map { other in
          map.indices.filter { $0 != one && $0 != other }.reduce(one == other ? 0 : map.weight[one][other]) {
            $0 + min(map.weight[one][$1], map.weight[$1][other])
          }
        }
      }
      #expect(MactorMatrix().table(of: map.graph) == matrix)
      let influence = map.indices.map { matrix[$0].reduce(0, +) - matrix[$0][$0] }
      let dependence = map.indices.map { one in map.indices.reduce(0) { $1 == one ? $0 : $0 + matrix[$1][one] } }
      #expect(isClose(try map.graph.scores(.mactor(.influence)).values, influence))
      #expect(isClose(try map.graph.scores(.mactor(.dependence)).values, dependence))
      #expect(isClose(try map.graph.scores(.mactor(.retroaction)).values, map.indices.map { matrix[$0][$0] }))
      let net = zip(influence, dependence).map { $0 - $1 }
      #expect(isClose(try map.graph.scores(.mactor(.net)).values, net))
      let quadrants = map.indices.map { one -> MactorQuadrant.Quadrant in
        // Compared n-fold, so that it stays exact.
        let steers = influence[one] * Double(map.order) > influence.reduce(0, +)
        let isSteered = dependence[one] * Double(map.order) > dependence.reduce(0, +)
        return steers ? isSteered ? .relay : .dominant : isSteered ? .dominated : .autonomous
      }
      #expect(MactorQuadrant().quadrants(in: map.graph) == quadrants, "\(map)")
      guard influence.contains(where: { $0 > 0 }) else { continue }
      let raw = map.indices.map { one in
        influence[one] + dependence[one] == 0
          ? 0
          : (influence[one] - matrix[one][one]) / influence.reduce(0, +) * influence[one]
            / (influence[one] + dependence[one])
      }
      let strengths = raw.map { $0 * Double(map.order) / raw.reduce(0, +) }
      #expect(isClose(try map.graph.scores(.mactor(.strength)).values, strengths.map { $0.isNaN ? nil : $0 }))
    }
  }
}
