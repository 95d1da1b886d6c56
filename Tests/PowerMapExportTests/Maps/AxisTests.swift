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

  @Test(arguments: [[], [nil], [0], [5, 5], [-3, 2], [1e308, -1e308], [1e-300]] as [[Double?]])
  func `Any numbers have places on the axis and few ticks`(_ values: [Double?]) {
    let axis = Axis(Quantity("x", values: values), from: 0, to: 100)
    for value in values.compactMap({ $0 }) + [axis.middle] {
      #expect((0...100).contains(axis.place(of: value)))
    }
    #expect(axis.ticks.count <= 13)
  }
}
