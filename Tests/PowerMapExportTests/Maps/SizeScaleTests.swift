import Testing

@testable import PowerMapExport

@Suite struct SizeScaleTests {
  @Test func `The area of a circle grows with its number`() {
    let scale = SizeScale(Quantity("votes", values: [0, 50, 100]), radii: 0...10)
    #expect(scale.radius(for: 100) == 10)
    #expect(abs(scale.radius(for: 50) * scale.radius(for: 50) - 50) < 1e-9)
    #expect(scale.radius(for: 0) == 0)
  }

  @Test func `An unknown number has the smallest circle and is known to be unknown`() {
    let scale = SizeScale(Quantity("votes", values: [nil, 4]), radii: 2...10)
    #expect(scale.radius(at: 0) == 2)
    #expect(scale.isUnknown(0))
    #expect(!scale.isUnknown(1))
  }

  @Test func `Without numbers that differ from 0 all circles are alike and there is no scale`() {
    let scale = SizeScale(Quantity("votes", values: [0, 0]), radii: 2...10)
    #expect(scale.radius(at: 0) == scale.radius(at: 1))
    #expect(scale.samples.isEmpty)
  }

  @Test func `Samples are round, on the scale and ascending`() {
    for highest in [0.3, 1, 3, 8, 37, 1e6, 1e308] {
      let samples = SizeScale(Quantity("x", values: [highest]), radii: 1...9).samples
      #expect(!samples.isEmpty)
      #expect(samples == samples.sorted())
      #expect(samples.allSatisfy { $0 > 0 && $0 <= highest })
    }
    #expect(SizeScale(Quantity("x", values: [8, 3]), radii: 1...9).samples == [1, 4, 8])
  }

  @Test func `Numbers at both ends of what a number can be have finite circles`() {
    let huge = Double.greatestFiniteMagnitude
    let scale = SizeScale(Quantity("x", values: [-huge, huge]), radii: 1...9)
    #expect(scale.radius(at: 0) == 1)
    #expect(abs(scale.radius(at: 1) - 9) < 1e-9)
  }
}
