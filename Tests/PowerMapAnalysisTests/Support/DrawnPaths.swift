import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

/// Draws from a map whose shortest paths from s to t are known, and from small maps, and looks at what was drawn.
enum DrawnPaths {
  /// Five shortest paths from s to t: by a1 to b1 and b2, by a2 to b2, by a3 to b1 and b2; and longer ones by c.
  static let known = StakeholderGraph.sketch(
    "s>a1 s>a2 s>a3 a1>b1 a1>b2 a2>b2 a3>b1 a3>b2 b1>t b2>t s>c c>d d>e e>t t>s")

  /// Chi-square of the times that each of the five was drawn, for 4 degrees of freedom; nil when another was drawn.
  static func chiSquare<Sampler: PathSampler & ~Copyable>(_ sampler: inout Sampler, draws: Int) -> Double? {
    var numbers = SplitMix64(seed: 5)
    var times: [Set<Int32>: Int] = [:]
    func index(_ name: String) -> Int { known.vertex(of: Stakeholder.ID(name))!.index }
    for _ in 0..<draws {
      var between: [Int32] = []
      _ = sampler.draw(from: index("s"), to: index("t"), with: &numbers, into: &between)
      times[Set(between), default: 0] += 1
    }
    let paths = [("a1", "b1"), ("a1", "b2"), ("a2", "b2"), ("a3", "b1"), ("a3", "b2")]
    let counts = paths.map { times[[Int32(index($0)), Int32(index($1))]] ?? 0 }
    guard counts.reduce(0, +) == draws else { return nil }
    let wanted = Double(draws) / Double(paths.count)
    return counts.reduce(0) { $0 + (Double($1) - wanted) * (Double($1) - wanted) / wanted }
  }

  /// Draws between all pairs of a small map and checks that each path is as short as can be.
  static func check<Sampler: PathSampler & ~Copyable>(_ sampler: inout Sampler, on map: DenseMap, weighted: Bool) {
    var numbers = SplitMix64(seed: 6)
    let distances = map.distances(weighted: weighted)
    let map = weighted ? map : map.binary
    for source in map.indices {
      for target in map.indices where target != source {
        var between: [Int32] = []
        _ = sampler.draw(from: source, to: target, with: &numbers, into: &between)
        if distances[source][target] == .infinity {
          #expect(between.isEmpty, "\(map)")
        } else {
          let stops =
            [source] + between.map { Int($0) }.sorted { distances[source][$0] < distances[source][$1] } + [target]
          let length = zip(stops, stops.dropFirst()).reduce(0) { $0 + 1 / map.weight[$1.0][$1.1] }
          #expect(isClose(length, distances[source][target]), "\(map)")
        }
      }
    }
  }
}
