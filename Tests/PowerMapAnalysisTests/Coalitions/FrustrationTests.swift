import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct FrustrationTests {
  @Test func `Seven ties of the tribes stand in the way of two camps`() {
    // Doreian & Mrvar 1996; Aref & Wilson 2019, table 2: the line index of Read's tribes is 7.
    let split = Frustration(of: Highlands.tribes)
    #expect(split.count == 7)
    #expect(split.isExact)
    #expect(isClose(split.share, 7.0 / 58))
  }

  @Test func `One conflict in a threesome, none between two camps`() {
    #expect(Frustration(of: .sketch("a-b b-c a!c", undirected: true)).count == 1)
    let camps = Frustration(of: .sketch("a-b c-d a!c b!d", undirected: true))
    #expect(camps.count == 0)
    #expect(camps.camps == [true, true, false, false])
    #expect(Frustration(of: .sketch("a b")).share == nil)
  }

  @Test func `It is the best of all splits, and the split has so many contradictions`() {
    for map in SignedMaps.all {
      func contradictions(_ camps: (Int) -> Bool) -> Int {
        map.indices.reduce(0) { sum, one in
          sum
            + map.indices.count { other in
              let sign = map.sign(one, other)
              return other > one && sign != 0 && (camps(one) == camps(other)) == (sign < 0)
            }
        }
      }
      let best = (0..<(1 << (map.order - 1))).map { code in contradictions { code >> $0 & 1 == 1 } }.min()
      let split = Frustration(of: map.graph)
      #expect(split.count == best, "\(map)")
      #expect(contradictions { split.camps[$0] } == split.count, "\(map)")
      let ties = map.indices.reduce(0) { sum, one in sum + map.indices.count { $0 > one && map.sign(one, $0) != 0 } }
      #expect(isClose(split.share, ties > 0 ? Double(best!) / Double(ties) : nil), "\(map)")
    }
  }

  @Test func `On more than twenty-four the best split found is told as at most`() throws {
    let torn = (0..<27).map { "\($0)!\(($0 + 1) % 27)" }.joined(separator: " ")
    let answer = try Analysis(.sketch(torn, undirected: true)).answer("signed.frustration")
    #expect(answer.value == .graph(1))
    #expect(answer.note == "At most: a better split may exist.")
    let clean = (0..<26).map { "\($0)!\(($0 + 1) % 26)" }.joined(separator: " ")
    let exact = try Analysis(.sketch(clean, undirected: true)).answer("signed.frustration")
    #expect(exact.value == .graph(0))
    #expect(exact.note == nil)
  }

  @Test func `A search for a good split never beats the best, and its count is that of its split`() {
    var numbers = SplitMix64(seed: 3)
    for order in [10, 13, 16] {
      var map = SignedMap(order: order, isUndirected: true)
      for one in map.indices {
        for other in map.indices where other > one && numbers.unit() < 0.5 {
          map.set(one, other, numbers.unit() < 0.5 ? 1 : -1)
        }
      }
      let net = NetTies(betweenPairsOf: map.graph)
      for part in CampSearch.parts(of: net) {
        let search = CampSearch(of: part, in: net)
        #expect(search.goodSplit().frustration >= search.exactSplit().frustration)
      }
    }
  }
}
