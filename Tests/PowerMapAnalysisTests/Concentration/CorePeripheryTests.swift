import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CorePeripheryTests {
  @Test func `The core of a star is its center`() {
    let core = CorePeriphery(of: .sketch("c-1 c-2 c-3 c-4"))
    #expect(core.core == [Vertex(0)])
    #expect(core.errors == 0)
    #expect(core.interchangeable == [])
  }

  @Test func `Where equals must be parted they are named`() {
    let core = CorePeriphery(of: .sketch("a-b b-c c-d d-a"))
    #expect(core.core == [Vertex(0), Vertex(1)])
    #expect(core.errors == 1)
    #expect(core.interchangeable == [0, 1, 2, 3].map { Vertex($0) })
  }

  @Test func `No other set has fewer errors, and the fit is the correlation`() {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      let found = CorePeriphery(of: map.graph)
      let pairs = map.indices.flatMap { one in map.indices.filter { $0 > one }.map { (one, $0) } }
      func errors(_ isCore: (Int) -> Bool) -> Double {
        pairs.reduce(0) { sum, pair in
          switch (isCore(pair.0), isCore(pair.1)) {
          case (true, true): sum + (ties.hasTie(pair.0, pair.1) ? 0 : 1)
          case (false, false): sum + (ties.hasTie(pair.0, pair.1) ? 1 : 0)
          default: sum
          }
        }
      }
      let least = (0..<(1 << map.order)).map { code in errors { code >> $0 & 1 == 1 } }.min() ?? 0
      #expect(found.errors == least, "\(map)")
      let members = Set(found.core.map(\.index))
      #expect(errors { members.contains($0) } == least, "\(map)")
      let judged = pairs.filter { members.contains($0.0) == members.contains($0.1) }
      let tied = judged.map { ties.hasTie($0.0, $0.1) ? 1.0 : 0 }
      let ideal = judged.map { members.contains($0.0) ? 1.0 : 0 }
      #expect(isClose(found.fit, pearson(tied, ideal)), "\(map)")
    }
  }

  private func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    let count = Double(left.count)
    let means = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    let covariance = zip(left, right).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    let variances = (
      left.reduce(0) { $0 + ($1 - means.0) * ($1 - means.0) }, right.reduce(0) { $0 + ($1 - means.1) * ($1 - means.1) }
    )
    return variances.0 * variances.1 > 1e-12 ? covariance / (variances.0 * variances.1).squareRoot() : nil
  }
}
