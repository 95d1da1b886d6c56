import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TieBetweennessTests {
  @Test func `In Krackhardt's kite the tie to the tail carries all its pairs`() throws {
    // Krackhardt 1990, figure 1: Ike and Jane hang on Heather, so that her tie to Ike joins 8 with 2.
    let kite = GoldenNetwork.named("kite").graph
    let (heather, ike) = (kite.vertex(of: "Heather")!, kite.vertex(of: "Ike")!)
    let values = TieBetweenness().values(in: kite)
    #expect(values.first { $0.first == heather && $0.second == ike }?.value == 16)
    #expect(values.compactMap(\.value).max() == 16)
  }

  @Test func `Path, star and cycle`() throws {
    #expect(TieBetweenness().values(in: .sketch("a-b b-c")).map(\.value) == [2, 2])
    #expect(TieBetweenness().values(in: .sketch("c-1 c-2 c-3")).map(\.value) == [3, 3, 3])
    #expect(TieBetweenness().values(in: .sketch("a>b b>c c>a")).map(\.value) == [3, 3, 3])
  }

  @Test func `Ties come in order, without direction the earlier end first`() throws {
    let undirected = TieBetweenness().values(in: .sketch("b-a c-a"))
    #expect(undirected.map { [$0.first.index, $0.second.index] } == [[0, 1], [1, 2]])
    let directed = TieBetweenness().values(in: .sketch("b>a a>b c>a"))
    #expect(directed.map { [$0.first.index, $0.second.index] } == [[0, 1], [1, 0], [2, 1]])
  }

  @Test func `Path lengths that are equal on paper are equal`() throws {
    let values = TieBetweenness(.weighted).values(in: .sketch("s>a:6 a>b:1 b>t:6 s>c:3 c>t:1"))
    #expect(isClose(values.compactMap(\.value), [2.5, 1.5, 3.5, 2.5, 1.5]))
  }

  @Test func `It counts the ties of the shortest of all simple paths, and adds up to all steps`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        var wanted = map.weight.map { $0.map { _ in 0.0 } }
        for source in map.indices {
          for target in map.indices where map.isUndirected ? target > source : target != source {
            let paths = map.shortestPaths(from: source, to: target, weighted: weighting == .weighted)
            for path in paths {
              for (tail, head) in zip(path, path.dropFirst()) {
                let (first, second) = map.isUndirected ? (min(tail, head), max(tail, head)) : (tail, head)
                wanted[first][second] += 1 / Double(paths.count)
              }
            }
          }
        }
        let values = TieBetweenness(weighting).values(in: map.graph)
        #expect(values.count == map.graph.positive.tieCount)
        for pair in values { #expect(isClose(pair.value, wanted[pair.first.index][pair.second.index]), "\(map)") }
      }
    }
  }
}
