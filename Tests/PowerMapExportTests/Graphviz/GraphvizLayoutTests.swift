import Testing

@testable import PowerMapExport

@Suite struct GraphvizLayoutTests {
  /// A ring of small boxes with a long chain and a pair beside it.
  private var problem: LayoutProblem {
    let nodes = (0..<14).map { LayoutProblem.Node(label: "n\($0)", width: 40 + Double($0), height: 30) }
    var links = (0..<8).map { LayoutProblem.Link(tail: $0, head: ($0 + 1) % 8, length: 1) }
    links += [(8, 9), (9, 10), (10, 11), (12, 13)].map { LayoutProblem.Link(tail: $0.0, head: $0.1, length: 1.5) }
    return LayoutProblem(nodes: nodes, links: links)
  }

  @Test(arguments: LayoutEngine.allCases)
  func `Every engine gives everybody a place of its own, the same each time`(_ engine: LayoutEngine) throws {
    let solution = try engine.solution(of: problem)
    #expect(solution.centers.count == problem.nodes.count)
    #expect(solution.centers.allSatisfy { $0.isFinite })
    let boxes = zip(problem.nodes, solution.centers).map { Box(center: $1, width: $0.width, height: $0.height) }
    for (position, box) in boxes.enumerated() {
      for other in boxes[(position + 1)...] { #expect(box.overlap(with: other) < 1) }
    }
    #expect(try engine.solution(of: problem) == solution)
  }

  @Test func `Strong ties are short`() throws {
    let nodes = (0..<3).map { LayoutProblem.Node(label: "\($0)", width: 10, height: 10) }
    let links = [LayoutProblem.Link(tail: 0, head: 1, length: 0.9), LayoutProblem.Link(tail: 1, head: 2, length: 2.4)]
    let centers = try LayoutEngine.neato.solution(of: LayoutProblem(nodes: nodes, links: links)).centers
    #expect((centers[0] - centers[1]).length < (centers[1] - centers[2]).length)
  }

  @Test func `Nothing, one and loops are solved`() throws {
    #expect(try LayoutEngine.neato.solution(of: LayoutProblem(nodes: [], links: [])).centers.isEmpty)
    let one = LayoutProblem(
      nodes: [LayoutProblem.Node(label: "a", width: 5, height: 5)],
      links: [LayoutProblem.Link(tail: 0, head: 0, length: 1)])
    #expect(try LayoutEngine.neato.solution(of: one).centers.count == 1)
  }

  @Test func `Connected parts come largest first`() {
    #expect(problem.connectedParts == [[0, 1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11], [12, 13]])
  }

  @Test func `Packed rectangles do not overlap`() {
    let boxes = (0..<30).map { index -> Box in
      let width = 20 + index * 37 % 90
      let height = 10 + index * 53 % 70
      return Box(minX: 0, minY: 0, maxX: Double(width), maxY: Double(height))
    }
    let placed = zip(boxes, BoxPacking.corners(of: boxes)).map { $0.moved(by: $1) }
    for (position, box) in placed.enumerated() {
      for other in placed[(position + 1)...] { #expect(box.overlap(with: other) == 0) }
    }
    let width = placed.map { $0.maxX }.max() ?? 0
    let height = placed.map { $0.maxY }.max() ?? 0
    #expect(width > height)
  }
}
