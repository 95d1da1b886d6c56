import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct TheilDecompositionTests {
  @Test func `When groups differ and their members do not, all is between`() throws {
    let parts = try #require(TheilDecomposition(of: [1, 1, 3, 3], across: Grouping(["a", "a", "b", "b"])))
    #expect(isClose(parts.between, 0.1308120359, tolerance: 1e-9))
    #expect(isClose(parts.within, 0))
  }

  @Test func `When members differ and groups do not, all is within`() throws {
    let parts = try #require(TheilDecomposition(of: [1, 3, 1, 3], across: Grouping(["a", "a", "b", "b"])))
    #expect(isClose(parts.between, 0))
    #expect(isClose(parts.within, Theil().value(of: [1, 3])))
  }

  @Test func `A group that holds nothing adds nothing`() throws {
    let parts = try #require(TheilDecomposition(of: [0, 0, 2], across: Grouping(["a", "a", "b"])))
    #expect(parts.parts[0].between == 0 && parts.parts[0].within == 0)
  }

  @Test func `Between is what is left when all have the mean of their group, within is the rest`() throws {
    var numbers = SplitMix64(seed: 31)
    for _ in 0..<100 {
      let members = (0...numbers.below(8)).map { _ in
        (group: ["x", "y", "z"][numbers.below(3)], amount: numbers.below(8) == 0 ? nil : Double(numbers.below(5)))
      }
      let amounts = members.compactMap(\.amount)
      guard amounts.contains(where: { $0 > 0 }) else { continue }
      let means = members.filter { $0.amount != nil }.map { member in
        let own = members.filter { $0.group == member.group }.compactMap(\.amount)
        return own.reduce(0, +) / Double(own.count)
      }
      let parts = try #require(
        TheilDecomposition(of: members.map(\.amount), across: Grouping(members.map(\.group))))
      #expect(isClose(parts.between, theil(means)), "\(members)")
      #expect(isClose(parts.within, theil(amounts) - theil(means)), "\(members)")
      #expect(isClose(parts.total, theil(amounts)))
    }
  }

  private func theil(_ amounts: [Double]) -> Double {
    let mean = amounts.reduce(0, +) / Double(amounts.count)
    return amounts.reduce(0) { $1 > 0 ? $0 + $1 / mean * log($1 / mean) : $0 } / Double(amounts.count)
  }

  @Test func `Nothing held has no parts`() {
    #expect(TheilDecomposition(of: [0, 0], across: Grouping(["a", "b"])) == nil)
    #expect(TheilDecomposition(of: [nil, nil], across: Grouping(["a", "b"])) == nil)
  }
}
