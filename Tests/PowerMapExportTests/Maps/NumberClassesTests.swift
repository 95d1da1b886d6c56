import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct NumberClassesTests {
  private func classes(_ values: [Double?], scale: RatingScale? = nil) -> NumberClasses {
    NumberClasses(Quantity("x", values: values, scale: scale))
  }

  @Test func `Up to five numbers make a class each`() {
    let classes = classes([3, 1, nil, 2.5, 1])
    #expect(classes.titles == ["1", "2.5", "3"])
    #expect([1.0, 2.5, 3].map { classes.index(of: $0) } == [0, 1, 2])
    #expect(classes.sides == nil)
  }

  @Test func `Counts are parted at round steps and every class says its first and last`() {
    let classes = classes((0...24).map(Double.init))
    #expect(classes.titles == ["0–4", "5–9", "10–14", "15–19", "20–24"])
    #expect([0.0, 4, 5, 19, 20, 24].map { classes.index(of: $0) } == [0, 0, 1, 3, 4, 4])
  }

  @Test func `A rating scale is cut into fifths, whatever was rated`() {
    let classes = classes([0, 1, 2, 3, 4, 4.5], scale: RatingScale(lowest: 0, highest: 10))
    #expect(classes.titles == ["0 to < 2", "2 to < 4", "4 to < 6", "6 to < 8", "8 to 10"])
    #expect(classes.index(of: 10) == 4)
  }

  @Test func `Where one step would hold most, classes hold about as many each`() {
    let values = (0..<50).map { $0 < 45 ? Double($0) / 10 : Double($0 * 100) }
    let classes = classes(values)
    #expect(classes.titles == ["0 to < 1", "1 to < 2", "2 to < 3", "3 to < 4", "4 to 4900"])
    var sizes = [Int](repeating: 0, count: 5)
    for value in values { sizes[classes.index(of: value)] += 1 }
    #expect(sizes == [10, 10, 10, 10, 10])
  }

  @Test func `Numbers on both sides of 0 are parted alike on both sides`() {
    let classes = classes([-10, -3, -1, 0, 1, 3, 8])
    #expect(classes.sides == [-2, -1, 0, 1, 2])
    #expect(classes.titles == ["−10 to −7", "−6 to −3", "−2 to 2", "3–6", "7–8"])
    for value in [0.0, 2, 3, 6, 7, 10] {
      #expect(classes.index(of: value) + classes.index(of: -value) == 4)
    }
    #expect([-7.0, -6, -3, -2, 0].map { classes.index(of: $0) } == [0, 1, 1, 2, 2])
  }

  @Test func `Stances are called by their names and parted as outlines part them`() throws {
    var people = (0..<4).map { Stakeholder(id: MapFixture.id($0)) }
    for (position, stance) in [1, 0.5, 0.2].enumerated() { people[position].stance = stance }
    let graph = try StakeholderGraph(stakeholders: people, ties: [Tie]())
    let classes = NumberClasses(try #require(Quantity.named("stance", in: graph)))
    #expect(classes.titles[0] == "strongly opposes (below −0.6)")
    #expect(classes.titles[2] == "undecided (−0.2 to 0.2)")
    for stance in stride(from: -1.0, through: 1, by: 0.05) {
      let side = classes.index(of: stance) - 2
      #expect(StanceStyle(stance) == (side > 0 ? .supports : (side < 0 ? .opposes : .undecided)))
    }
  }

  @Test(
    arguments: [
      [], [nil], [0], [-1, -2, -3, -4, -5, -6], [1e308, -1e308], (0..<9).map { 1e308 / Double($0 + 1) },
      (0..<9).map { 1e-300 * Double($0) }, (0..<9).map { 0.1 * Double($0) - 0.45 },
      [Double](repeating: 0, count: 90) + [1, 2, 3, 4, 5, 6],
    ] as [[Double?]])
  func `Any numbers have at most five classes and each number one of them`(_ values: [Double?]) {
    let classes = classes(values)
    #expect(classes.titles.count <= 5)
    for value in values.compactMap({ $0 }) { #expect(classes.titles.indices.contains(classes.index(of: value))) }
    #expect(classes.titles.allSatisfy { !$0.contains("nan") && !$0.contains("inf") })
  }
}
