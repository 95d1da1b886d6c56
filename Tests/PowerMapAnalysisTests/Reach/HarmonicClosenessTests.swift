import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct HarmonicClosenessTests {
  @Test func `The path of three`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c")
    #expect(try graph.scores(.harmonicCloseness()).values == [1.5, 2, 1.5])
    #expect(try graph.shares(.harmonicCloseness())?.values == [0.75, 1, 0.75])
  }

  @Test func `In Krackhardt's kite Fernando and Garth are closest`() throws {
    let kite = GoldenNetwork.named("kite").graph
    let leaders = try kite.scores(.harmonicCloseness()).ranking().filter { $0.rank == 1 }
    #expect(leaders.map { kite[$0.vertex].id.text } == ["Diane"])
    let near = try kite.scores(.harmonicCloseness()).ranking().filter { $0.rank == 2 }
    #expect(near.map { kite[$0.vertex].id.text } == ["Fernando", "Garth"])
  }

  @Test func `The scores of the kite are SocNetV's power`() throws {
    // As SocNetV computes Gil and Schmidt's power in its own tests.
    let printed: [Double?] = [
      6.0833333333333339, 6.0833333333333339, 5.5833333333333339, 7.0833333333333339, 5.5833333333333339,
      6.8333333333333339, 6.8333333333333339, 6, 4.6666666666666661, 3.4166666666666665,
    ]
    #expect(isClose(try GoldenNetwork.named("kite").graph.scores(.harmonicCloseness()).values, printed))
  }

  @Test func `The shares are UCINET's average reciprocal distances`() throws {
    // UCINET 6.849 on Camp 92, in its four bytes a number.
    let outgoing: [Double?] = [
      0.35294119, 0.32871148, 0.3137255, 0.29313725, 0.33333334, 0.3137255, 0.3137255, 0.29313725, 0.3137255,
      0.30392158, 0.32871148, 0.3137255, 0.4852941, 0.3137255, 0.44117647, 0.3617647, 0.3617647, 0.39019608,
    ]
    let incoming: [Double?] = [
      0.51372552, 0.17156863, 0.40112045, 0.53823531, 0.50882351, 0.4207283, 0.45994398, 0.39131653, 0.47941175, 0,
      0.25490198, 0.47450981, 0, 0.41470587, 0.21568628, 0.32352942, 0.29411766, 0.29411766,
    ]
    #expect(isClose(try Camp92.map.shares(.harmonicCloseness(.outgoing))!.values, outgoing, tolerance: 1e-7))
    #expect(isClose(try Camp92.map.shares(.harmonicCloseness(.incoming))!.values, incoming, tolerance: 1e-7))
  }

  @Test func `On a map in three parts the shares are UCINET's reciprocal closeness`() throws {
    // UCINET 6.849 on a graph that was made to tell ideas of closeness apart: a star, a path and a triangle.
    let parts = StakeholderGraph.sketch("1-2 1-3 1-4 1-5 6-7 7-8 8-9 10-11 11-12 10-12")
    let printed: [Double?] = [0.364, 0.227, 0.227, 0.227, 0.227, 0.167, 0.227, 0.227, 0.167, 0.182, 0.182, 0.182]
    #expect(isClose(try parts.shares(.harmonicCloseness())!.values, printed, tolerance: 5e-4))
  }

  @Test func `Strong ties are short and the share is of the strongest`() throws {
    let graph = StakeholderGraph.sketch("a>b:4 b>c:2")
    let closeness = try graph.scores(.harmonicCloseness(.outgoing, .weighted)).values
    #expect(isClose(closeness, [4 + 4.0 / 3, 2, 0]))
    #expect(isClose(try graph.shares(.harmonicCloseness(.outgoing, .weighted))!.values, [2.0 / 3, 0.25, 0]))
  }

  @Test func `It adds up inverse distances of the matrix`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distance = map.distances(weighted: weighting == .weighted)
        let out = map.indices.map { row in map.indices.reduce(0) { $1 == row ? $0 : $0 + 1 / distance[row][$1] } }
        let into = map.indices.map { row in map.indices.reduce(0) { $1 == row ? $0 : $0 + 1 / distance[$1][row] } }
        #expect(isClose(try map.graph.scores(.harmonicCloseness(.outgoing, weighting)).values, out))
        #expect(isClose(try map.graph.scores(.harmonicCloseness(.incoming, weighting)).values, into))
      }
    }
  }
}
