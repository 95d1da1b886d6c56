import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct AnalysisTests {
  @Test func `Scores and figures come by id`() {
    let analysis = Analysis(.sketch("a>b a>c"))
    #expect(analysis.scores("degree.out")?.values == [2, 0, 0])
    #expect(analysis.figure("density").map { ($0 * 3).rounded() } == 1)
    #expect(analysis.scores("density") == nil)
    #expect(analysis.figure("nonsense") == nil)
  }

  @Test func `The scale is as declared, else the largest merged weight`() {
    #expect(Analysis(.sketch("a>b:2 a>b:3")).scale == 5)
    #expect(Analysis(.sketch("a b")).scale == 1)
  }
}
