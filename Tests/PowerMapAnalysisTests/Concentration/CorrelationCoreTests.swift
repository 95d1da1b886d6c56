import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct CorrelationCoreTests {
  @Test func `The center of a star is a perfect core`() throws {
    let analysis = Analysis(.sketch("c-1 c-2 c-3 c-4"))
    #expect(isClose(analysis.figure("core_periphery.correlation.one"), 1))
    #expect(try analysis.answer("core_periphery.correlation.one.core").value == .set([Vertex(0)]))
  }

  @Test func `Where everybody is tied to everybody, or nobody to anybody, there is none`() throws {
    for sketch in ["a-b a-c b-c", "a b c", "a", ""] {
      let analysis = Analysis(.sketch(sketch))
      for id in ["core_periphery.correlation.one", "core_periphery.correlation.ignored"] {
        #expect(try analysis.answer(id).value == .graph(nil))
        #expect(try analysis.answer(id + ".core").value == .undefined("set"))
      }
    }
  }

  @Test func `It is the best of all cores, of equals the smallest, then the first`() {
    for map in SmallMaps.all {
      for between in CoreSearch.Between.allCases {
        var best: (fit: Double, core: [Int])?
        let cores = (0..<(1 << map.order)).map { code in map.indices.filter { code >> $0 & 1 == 1 } }
          .filter { !$0.isEmpty && $0.count < map.order }
          .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
        for core in cores {
          guard let fit = fit(of: core, on: map, between), fit > (best?.fit ?? -2) + 1e-12 else { continue }
          best = (fit, core)
        }
        let search = CoreSearch(of: map.graph.positive.symmetrized(), between)
        #expect(isClose(search.fit, best?.fit), "\(map)")
        #expect(search.core?.map(\.index) == best?.core, "\(map)")
        let climbed = CoreSearch(of: map.graph.positive.symmetrized(), between, exhaustiveLimit: 0)
        if let core = climbed.core {
          #expect(isClose(climbed.fit, fit(of: core.map(\.index), on: map, between)), "\(map)")
          #expect(climbed.fit! <= best!.fit + 1e-12)
        }
      }
    }
  }

  @Test func `On more than twenty the best core found is told as at least`() throws {
    let star = (1...25).map { "c-\($0)" }.joined(separator: " ")
    let answer = try Analysis(.sketch(star)).answer("core_periphery.correlation.one.core")
    #expect(answer.value == .set([Vertex(0)]))
    #expect(answer.note == "At least: a better core may exist.")
  }

  /// Pearson's correlation of ties and pattern, pair by pair.
  private func fit(of core: [Int], on map: DenseMap, _ between: CoreSearch.Between) -> Double? {
    var (ties, pattern): ([Double], [Double]) = ([], [])
    let isCore = map.indices.map { core.contains($0) ? 1 : 0 }
    for one in map.indices {
      for other in map.indices where other > one {
        let inside = isCore[one] + isCore[other]
        if inside == 1 && between == .ignored { continue }
        ties.append(map.hasTie(one, other) || map.hasTie(other, one) ? 1 : 0)
        pattern.append(inside == 0 ? 0 : 1)
      }
    }
    return pearson(ties, pattern)
  }
}
