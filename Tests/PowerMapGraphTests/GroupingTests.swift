import PowerMapGraph
import Testing

@Suite struct GroupingTests {
  let grouping = Grouping(["b", nil, "a", "b"])

  @Test func `Labels are sorted and the unknown form a group of their own`() {
    #expect(grouping.labels == ["(none)", "a", "b"])
    #expect(grouping.codes == [2, 0, 1, 2])
  }

  @Test func `Sizes and members follow the labels`() {
    #expect(grouping.sizes == [1, 1, 2])
    #expect(grouping.members == [[Vertex(1)], [Vertex(2)], [Vertex(0), Vertex(3)]])
    #expect(grouping.label(of: Vertex(3)) == "b")
  }
}
