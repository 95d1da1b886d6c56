import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct MapChangeTests {
  @Test func `Ties are new, gone, stronger, weaker or as before`() {
    let change = MapChange(from: .sketch("a>b a>c:3 b>c:2 c>a"), to: .sketch("a>b:2 a>c b>c:2 d>a"))
    #expect(change.people.map(\.text) == ["a", "b", "c", "d"])
    #expect(change.newcomers == [3] && change.leavers.isEmpty && change.stayers == 3)
    let fates = change.ties.map { "\(change.people[$0.source])\(change.people[$0.target]) \($0.fate.rawValue)" }
    #expect(fates == ["ab stronger", "ac weaker", "ca gone", "da new", "bc as_before"])
  }

  @Test func `Both directions are one tie where the same became of them`() {
    let change = MapChange(from: .sketch("a-b b-c c>a"), to: .sketch("a-b c>b a-c"))
    #expect(change.ties.map(\.isMutual) == [true, false, false, false, false])
    #expect(change.count(.asBefore) == 3 && change.count(.gone) == 1 && change.count(.new) == 1)
  }

  @Test func `Conflicts are told apart from ties`() {
    let change = MapChange(from: .sketch("a!b a>b"), to: .sketch("a>b c!b"))
    #expect(change.count(.gone, areConflicts: true) == 1 && change.count(.new, areConflicts: true) == 1)
    #expect(change.count(.asBefore) == 1)
  }

  @Test func `A map compared with itself has not changed`() {
    for map in SmallMaps.directed + SmallMaps.undirected {
      let change = MapChange(from: map.graph, to: map.graph)
      #expect(change.newcomers.isEmpty && change.leavers.isEmpty)
      #expect(change.ties.allSatisfy { $0.fate == .asBefore && $0.before == $0.after })
    }
  }

  @Test func `Turned round, what was new is gone and what was stronger is weaker`() {
    let opposite: [MapChange.Fate: MapChange.Fate] = [
      .new: .gone, .gone: .new, .stronger: .weaker, .weaker: .stronger, .asBefore: .asBefore,
    ]
    for pair in MapPair.all {
      let there = MapChange(from: pair.earlier.graph, to: pair.later.graph)
      let back = MapChange(from: pair.later.graph, to: pair.earlier.graph)
      for fate in MapChange.Fate.allCases {
        #expect(there.ties.count { $0.fate == fate } == back.ties.count { $0.fate == opposite[fate] }, "\(pair)")
      }
      #expect(there.newcomers.count == back.leavers.count)
    }
  }
}
