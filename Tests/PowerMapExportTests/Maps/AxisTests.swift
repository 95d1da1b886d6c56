import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct AxisTests {
  @Test func `A rating scale is shown whole and parted in the middle`() throws {
    let rating = Quantity("Interest", values: [2, 3], scale: RatingScale(lowest: 1, highest: 5))
    let axis = Axis(rating, from: 0, to: 100)
    #expect(axis.ticks == [1, 2, 3, 4, 5])
    #expect(axis.middle == 3)
    #expect(axis.place(of: 3) == 50)
    #expect(axis.place(of: 1) > 0)
    #expect(axis.place(of: 5) < 100)
  }

  @Test func `Scores are parted at their median`() {
    let axis = Axis(Quantity("Score", values: [0, 1, 2, 30, nil]), from: 100, to: 0)
    #expect(axis.middle == 1.5)
    #expect(axis.place(of: 0) > axis.place(of: 30))
    #expect(axis.ticks.count >= 3)
  }

  @Test func `Where the median is the lowest number, scores are parted at their mean`() {
    let axis = Axis(Quantity("Score", values: [0, 0, 0, 6, 4]), from: 0, to: 100)
    #expect(axis.middle == 2)
    #expect(axis.middleName == "the mean")
    #expect(Axis(Quantity("Score", values: [0, 0, 0, 6, 4]), from: 0, to: 100, cut: .median).middle == 0)
  }

  @Test func `Where most numbers are small, places follow their square roots, and the axis says so`() {
    let crowded = Axis(Quantity("Score", values: [0, 1, 2, 4, 25, 100]), from: 0, to: 100)
    #expect(crowded.title == "Score (square-root scale)")
    let (zero, quarter, whole) = (crowded.place(of: 0), crowded.place(of: 25), crowded.place(of: 100))
    #expect(abs(quarter - (zero + whole) / 2) < 1e-9)
    #expect(crowded.ticks == [0, 1, 5, 10, 20, 40, 60, 80, 100])
    #expect(crowded.middle == 3)
    let same = Axis(Quantity("Score", values: [0, 0, 0, 0, 25, 100]), from: 0, to: 100)
    #expect(same.title == "Score")
    let rating = Quantity("Interest", values: [0, 0.1, 0.2, 0.3, 10], scale: RatingScale(lowest: 0, highest: 10))
    #expect(Axis(rating, from: 0, to: 100).place(of: 5) == 50)
  }

  @Test(arguments: [[], [nil], [0], [5, 5], [-3, 2], [1e308, -1e308], [1e-300]] as [[Double?]])
  func `Any numbers have places on the axis and few ticks`(_ values: [Double?]) {
    let axis = Axis(Quantity("x", values: values), from: 0, to: 100)
    for value in values.compactMap({ $0 }) + [axis.middle] {
      #expect((0...100).contains(axis.place(of: value)))
    }
    #expect(axis.ticks.count <= 13)
  }
}
