import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct StrengthChangeTests {
  @Test func `It is the later strength less the earlier, by identity`() throws {
    var analysis = Analysis(.sketch("a>b:2 b>c:1 d"))
    analysis.later = .sketch("c b a a>b:3 c>a:1")
    #expect(try analysis.answer("change.strength.out").value == .node([1, -1, 1, nil]))
    #expect(try analysis.answer("change.strength.in").value == .node([1, 1, -1, nil]))
  }

  @Test func `It is the difference of sums of rows, and of columns`() throws {
    for pair in MapPair.all {
      for (id, earlier, later) in [
        ("out", pair.earlier, pair.later), ("in", pair.earlier.transposed, pair.later.transposed),
      ] {
        let wanted = earlier.indices.map { one in
          one < later.order ? later.weight[one].reduce(0, +) - earlier.weight[one].reduce(0, +) : nil
        }
        #expect(isClose(pair.analysis.scores("change.strength.\(id)")?.values ?? [], wanted), "\(pair)")
      }
    }
  }
}
