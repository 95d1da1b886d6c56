import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct SignedTriadsTests {
  @Test func `Most threesomes of the tribes are balanced`() {
    // Hage & Harary 1983: 59 of the 68 closed threesomes of Read's tribes.
    let triads = SignedTriads(of: Highlands.tribes)
    #expect(triads.counts == [19, 2, 40, 7])
    #expect(isClose(triads.balance, 59.0 / 68))
  }

  @Test func `Two friends with a common enemy are balanced, two enemies with a common friend are not`() {
    #expect(SignedTriads(of: .sketch("a-b a!c b!c", undirected: true)).counts == [0, 0, 1, 0])
    #expect(SignedTriads(of: .sketch("a-b a!c b!c", undirected: true)).balance == 1)
    #expect(SignedTriads(of: .sketch("a-b b-c a!c", undirected: true)).balance == 0)
    #expect(SignedTriads(of: .sketch("a-b b-c")).balance == nil)
  }

  @Test func `Support and conflict of equal strength are no tie`() {
    #expect(SignedTriads(of: .sketch("a>b b!a b>c c>a")).counts == [0, 0, 0, 0])
    #expect(SignedTriads(of: .sketch("a>b:2 b!a b>c c>a")).counts == [1, 0, 0, 0])
  }

  @Test func `By id the counts have the signs as names`() throws {
    let analysis = Analysis(.sketch("a-b b-c a!c", undirected: true))
    let wanted = [("+++", 0.0), ("++-", 1), ("+--", 0), ("---", 0)].map { Datum.Field($0.0, .number($0.1)) }
    #expect(try analysis.answer("signed.triads").value == .map(wanted))
    #expect(analysis.figure("signed.balance") == 0)
  }

  @Test func `It looks at every threesome`() {
    for map in SignedMaps.all {
      var counts = [0, 0, 0, 0]
      for one in map.indices {
        for two in map.indices where two > one {
          for three in map.indices where three > two {
            let signs = [map.sign(one, two), map.sign(two, three), map.sign(one, three)]
            if !signs.contains(0) { counts[signs.count { $0 < 0 }] += 1 }
          }
        }
      }
      #expect(SignedTriads(of: map.graph).counts == counts, "\(map)")
    }
  }
}
