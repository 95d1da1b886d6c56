import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct RepeatedTiesTests {
  @Test func `Ties that repeat an earlier one are counted, the first of them named`() {
    let repeated = RepeatedTies(in: table([(0, 1), (1, 0), (0, 1), (2, 1), (1, 0), (0, 1)]))
    #expect(repeated?.count == 3)
    #expect(repeated?.row == 2)
    #expect(RepeatedTies(in: TieTable()) == nil)
  }

  @Test func `Ties that differ in any column do not repeat each other`() {
    var ties = TieTable()
    for weight in [1.0, 2, 1] { ties.append(from: Vertex(0), to: Vertex(1), weight: weight) }
    ties.setKind("funds")
    ties.append(from: Vertex(0), to: Vertex(1), direction: .mutual)
    ties.append(from: Vertex(0), to: Vertex(1), sign: .negative)
    ties.append(from: Vertex(0), to: Vertex(1))
    ties.setNotes("again")
    #expect(RepeatedTies(in: ties) == nil)
    ties.append(from: Vertex(0), to: Vertex(1))
    ties.setKind("funds")
    #expect(RepeatedTies(in: ties)?.count == 1)
    #expect(RepeatedTies(in: ties)?.row == 6)
  }

  @Test func `One repeated tie is found among many that only look alike`() {
    let repeated = RepeatedTies(in: table((0..<20_000).map { ($0 % 19_999 / 200, $0 % 19_999 % 200 * 1024) }))
    #expect(repeated?.count == 1)
    #expect(repeated?.row == 19_999)
  }

  private func table(_ pairs: [(Int, Int)]) -> TieTable {
    var ties = TieTable()
    for (source, target) in pairs { ties.append(from: Vertex(source), to: Vertex(target)) }
    return ties
  }
}
