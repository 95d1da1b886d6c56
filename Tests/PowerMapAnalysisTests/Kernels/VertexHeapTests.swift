import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct VertexHeapTests {
  @Test func `The nearest comes first, equals by position`() {
    var numbers = SplitMix64(seed: 5)
    var heap = VertexHeap()
    var pushed: [(Double, Int)] = []
    for _ in 0..<500 {
      let item = (Double(numbers.below(20)), numbers.below(50))
      pushed.append(item)
      heap.push(Vertex(item.1), at: item.0)
    }
    var popped: [(Double, Int)] = []
    while let (vertex, distance) = heap.popNearest() { popped.append((distance, vertex.index)) }
    #expect(popped.map(\.0) == pushed.sorted { $0 < $1 }.map(\.0))
    #expect(popped.map(\.1) == pushed.sorted { $0 < $1 }.map(\.1))
    #expect(heap.isEmpty)
  }
}
