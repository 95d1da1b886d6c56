import PowerMapGraph
import Testing

@Suite struct TieTableTests {
  @Test func `A bare tie is directed, positive and of weight 1`() {
    var table = TieTable()
    table.append(from: Vertex(0), to: Vertex(1))
    #expect(table.weight(row: 0) == 1)
    #expect(!table.isMutual(row: 0) && !table.isNegative(row: 0))
    #expect(table.period(row: 0) == .always)
    #expect(table.confidence(row: 0) == nil && table.amount(row: 0) == nil)
    #expect(table.weights.isEmpty)
  }

  @Test func `A column begins with the first row that uses it`() {
    var table = TieTable()
    table.append(from: Vertex(0), to: Vertex(1))
    table.append(from: Vertex(1), to: Vertex(2), direction: .mutual, weight: 2.5, sign: .negative)
    table.setKind("opposes")
    table.setConfidence(0.5)
    table.setPeriod(Period(start: Day("2020")))
    table.append(from: Vertex(2), to: Vertex(0))
    #expect((0..<3).map { table.weight(row: $0) } == [1, 2.5, 1])
    #expect((0..<3).map { table.isMutual(row: $0) } == [false, true, false])
    #expect((0..<3).map { table.isNegative(row: $0) } == [false, true, false])
    #expect((0..<3).map { table.confidence(row: $0) } == [nil, 0.5, nil])
    #expect((0..<3).map { table.kinds[$0] } == [nil, "opposes", nil])
    #expect(table.period(row: 2) == .always)
  }

  @Test func `Tables are equal when their rows read the same`() {
    var short = TieTable()
    short.append(from: Vertex(0), to: Vertex(1))
    var long = TieTable()
    long.append(from: Vertex(0), to: Vertex(1), weight: 1)
    long.setKind(nil)
    #expect(short == long)
    long.setKind("funds")
    #expect(short != long)
  }
}
