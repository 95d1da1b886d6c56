import Testing

@testable import PowerMapExport

@Suite struct TiersTests {
  @Test func `Equal numbers are never parted`() {
    let values: [Double?] = [9, 5, 5, 5, 5, 5, 4, 3, 2, 1]
    let tiers = Tiers(values, shares: [0.2, 0.55, 1])
    #expect(tiers.classes == [0, 1, 1, 1, 1, 1, 2, 2, 2, 2])
    #expect(tiers.ranges == [9...9, 5...5, 1...4])
    #expect((0..<3).map { tiers.words(of: $0) } == ["9", "5", "1 – 4"])
  }

  @Test func `A few different numbers make a class each`() {
    let tiers = Tiers([2, 0, 3, nil, 2], shares: Tiers.coreToPeriphery)
    #expect(tiers.classes == [1, 2, 0, nil, 1])
  }

  @Test func `Classes that would be empty are left out`() {
    let tiers = Tiers([7, 7, 7, 7, 7, 7, 7, 5, 3, 2, 1], shares: [0.2, 0.55, 1])
    #expect(tiers.ranges == [7...7, 1...5])
  }

  @Test func `No numbers make no classes`() {
    let tiers = Tiers([nil, nil], shares: [1])
    #expect(tiers.classes == [nil, nil])
    #expect(tiers.ranges.isEmpty)
  }
}
