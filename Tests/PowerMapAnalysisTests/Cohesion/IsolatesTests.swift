import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct IsolatesTests {
  @Test func `Those without a tie of influence are named in order`() {
    #expect(Isolates().members(of: .sketch("a>b c d>d e!a f>e:0")) == [2, 3, 4, 5].map { Vertex($0) })
  }

  @Test func `On a map where all are tied nobody is`() {
    #expect(Isolates().members(of: .sketch("a>b b>c")) == [])
  }
}
