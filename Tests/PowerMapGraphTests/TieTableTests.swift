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

  @Test(arguments: [[1, 1, 1], [1, 2.5, 1]] as [[Double]], [.directed, .mutual] as [Tie.Direction])
  func `Ties that are appended together are those appended one by one`(weights: [Double], direction: Tie.Direction) {
    let ends = [(0, 1), (1, 2), (2, 0)].map { (from: Vertex($0), to: Vertex($1)) }
    var together = TieTable()
    var single = TieTable()
    for haveKinds in [false, true] {
      let codes = (together.code(ofKind: "funds"), single.code(ofKind: "funds"))
      together.append(
        from: ends.map(\.from), to: ends.map(\.to), direction: direction, weights: weights,
        kinds: haveKinds ? [codes.0, -1, codes.0] : [])
      for (row, pair) in ends.enumerated() {
        single.append(from: pair.from, to: pair.to, direction: direction, weight: weights[row])
        if haveKinds && row != 1 { single.setKind(code: codes.1) }
      }
    }
    #expect(together == single)
    #expect(together.weights == single.weights)
    #expect((0..<6).map { together.kinds[$0] } == [nil, nil, nil, "funds", nil, "funds"])
  }
}
