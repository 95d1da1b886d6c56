import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TieTurnoverTests {
  @Test func `One tie lasted, one came up, one ended`() {
    let turnover = TieTurnover(from: .sketch("a>b b>c"), to: .sketch("c b a b>c:9 c>a"))
    #expect(turnover.stable == 1 && turnover.created == 1 && turnover.dissolved == 1)
    #expect(isClose(turnover.jaccard, 1.0 / 3))
  }

  @Test func `Newcomers and leavers do not count`() {
    let turnover = TieTurnover(from: .sketch("a>b b>x"), to: .sketch("a>b y>a"))
    #expect(turnover.stable == 1 && turnover.created == 0 && turnover.dissolved == 0)
  }

  @Test func `Without direction a pair is one tie`() {
    #expect(TieTurnover(from: .sketch("a-b b-c"), to: .sketch("a-b")).stable == 1)
  }

  @Test func `It goes through all pairs of those on both maps`() throws {
    for pair in MapPair.all {
      let ties = pair.cells.map { (pair.earlier.hasTie($0.0, $0.1), pair.later.hasTie($0.0, $0.1)) }
      let stable = Double(ties.count { $0.0 && $0.1 })
      let analysis = pair.analysis
      #expect(analysis.figure("change.stable") == stable, "\(pair)")
      #expect(analysis.figure("change.created") == Double(ties.count { !$0.0 && $0.1 }), "\(pair)")
      #expect(analysis.figure("change.dissolved") == Double(ties.count { $0.0 && !$0.1 }), "\(pair)")
      let either = Double(ties.count { $0.0 || $0.1 })
      #expect(isClose(analysis.figure("change.jaccard"), either > 0 ? stable / either : nil), "\(pair)")
    }
  }

  @Test func `Without ties there is no share, without a later map no answer`() throws {
    #expect(TieTurnover(from: .sketch("a b"), to: .sketch("a b")).jaccard == nil)
    #expect(try Analysis(.sketch("a>b")).answer("change.stable").note == "There is no later map to compare with.")
  }
}
