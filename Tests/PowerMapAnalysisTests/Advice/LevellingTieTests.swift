import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct LevellingTieTests {
  @Test func `A path of three lacks one tie`() throws {
    let analysis = Analysis(.sketch("a-b b-c"))
    let strength = try optimum(analysis, "recommend.add_tie.effective_number")
    #expect(isClose(strength.score, 3) && isClose(strength.before, 8.0 / 3) && strength.ties == ["a c"])
    let between = try optimum(analysis, "recommend.add_tie.betweenness")
    #expect(between.score == 0 && isClose(between.before, 2.0 / 3) && between.ties == ["a c"])
  }

  @Test func `Where nothing is missing there is none, and large maps are too large`() throws {
    let complete = Analysis(.sketch("a-b a-c b-c"))
    #expect(try complete.answer("recommend.add_tie.effective_number").value == .undefined("optimum"))
    let chain = (0..<61).map { "\($0)>\($0 + 1)" }.joined(separator: " ")
    #expect(
      throws: MeasureError.tooLarge(
        "recommend.add_tie.betweenness", limit: 60, instead: "recommend.add_tie.effective_number")
    ) {
      try Analysis(.sketch(chain)).answer("recommend.add_tie.betweenness")
    }
  }

  @Test func `It is the best of all new ties, each tried on a map of its own`() throws {
    let maps =
      SmallMaps.undirected + SmallMaps.directed + (SmallMaps.random + SmallMaps.rated).filter { $0.order < 7 }
    for map in maps {
      let cells = map.weight.flatMap { $0 }.filter { $0 > 0 }
      let mean = cells.isEmpty ? 1 : cells.reduce(0, +) / Double(cells.count)
      var (numbers, ginis): ([Double], [Double]) = ([], [])
      for row in map.indices {
        for column in map.indices where row != column && !map.hasTie(row, column) {
          var more = map
          more.weight[row][column] = mean
          if map.isUndirected { more.weight[column][row] = mean }
          numbers.append(effectiveNumber(more.weight.map { $0.reduce(0, +) }))
          ginis.append(gini(more.betweenness(weighted: false)))
        }
      }
      guard let largest = numbers.max(), let smallest = ginis.min() else { continue }
      let strength = try optimum(Analysis(map.graph), "recommend.add_tie.effective_number")
      #expect(isClose(strength.score, largest), "\(map)")
      let between = try optimum(Analysis(map.graph), "recommend.add_tie.betweenness")
      #expect(isClose(between.score, smallest), "\(map)")
      let pairs = map.isUndirected ? 2 : 1
      #expect(strength.count == Double(numbers.count { isClose($0, largest) } / pairs), "\(map)")
      #expect(between.count == Double(ginis.count { isClose($0, smallest) } / pairs), "\(map)")
    }
  }

  private func effectiveNumber(_ amounts: [Double]) -> Double {
    let total = amounts.reduce(0, +)
    return total * total / amounts.reduce(0) { $0 + $1 * $1 }
  }

  /// Pair by pair; 0 where nobody has anything.
  private func gini(_ amounts: [Double]) -> Double {
    let total = amounts.reduce(0, +)
    let differences = amounts.reduce(0) { sum, one in sum + amounts.reduce(0) { $0 + abs(one - $1) } }
    return total > 0 ? differences / (2 * Double(amounts.count) * total) : 0
  }

  private func optimum(
    _ analysis: Analysis, _ id: String
  ) throws -> (before: Double?, score: Double?, ties: [String], count: Double?) {
    guard case .optimum(let fields) = try analysis.answer(id).value else { throw MeasureError.unknownMeasure(id) }
    func number(_ name: String) -> Double? {
      if case .number(let number)? = fields.first(where: { $0.name == name })?.value { number } else { nil }
    }
    var ties: [String] = []
    if case .list(let pairs)? = fields.first(where: { $0.name == "ties" })?.value {
      for case .list(let ends) in pairs {
        ties.append(ends.map { if case .text(let name) = $0 { name } else { "" } }.joined(separator: " "))
      }
    }
    return (number("before"), number("score"), ties, number("count"))
  }
}
