import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RangeTests {
  @Test func `Every number is within the range that its measure tells`() throws {
    var bounded: Set<String> = []
    for (name, graph) in Ladder.maps + SmallMaps.random.prefix(20).map({ ("\($0)", $0.graph.filled()) }) {
      var analysis = Analysis(graph)
      analysis.later = graph
      for id in Ladder.ids(for: graph) {
        let entry = try #require(MeasureCatalog.entry(MeasureCatalog.split(id).pattern))
        guard ["node", "graph"].contains(entry.kind) else { continue }
        let (lower, upper) = bounds(entry.card.range, on: graph)
        if lower.isFinite || upper.isFinite { bounded.insert(entry.id) }
        let slack = 1e-9 * max(1, upper.isFinite ? upper.magnitude : 1)
        for number in numbers(try analysis.answer(id).value) {
          #expect(number >= lower - slack && number <= upper + slack, "\(id) on \(name): \(number)")
        }
      }
    }
    #expect(bounded.count > 200)
  }

  private func numbers(_ value: Answer.Value) -> [Double] {
    switch value {
    case .node(let values): values.compactMap { $0 }
    case .graph(let value): value.map { [$0] } ?? []
    default: []
    }
  }

  /// The bounds that a range tells in its first words: "0 to n − 1", "above 0", "at most 1".
  private func bounds(_ range: String, on graph: StakeholderGraph) -> (Double, Double) {
    let words = String(range.prefix { $0 != ";" && $0 != "," })
    if words.hasPrefix("at most ") { return (-.infinity, number(words.dropFirst(8), on: graph) ?? .infinity) }
    let ends = words.components(separatedBy: " to ")
    let lower = number(ends[0].replacing(" and more", with: "")[...], on: graph) ?? -.infinity
    return (lower, ends.count == 2 ? number(ends[1][...], on: graph) ?? .infinity : .infinity)
  }

  /// The number that words stand for on a map; nil for words that stand for none.
  private func number(_ words: Substring, on graph: StakeholderGraph) -> Double? {
    let order = Double(graph.order)
    let strongest = graph.positive.outgoing.weights.max() ?? 1
    let others = max(0, order - 1)
    let pairs = others * max(0, order - 2)
    let plain = words.replacing("above ", with: "").replacing("below ", with: "").replacing("−", with: "-")
    return switch plain {
    case "n": order
    case "n - 1", "the number of contacts": others
    case "n - 2": max(0, order - 2)
    case "2(n - 1)": 2 * others
    case "(n - 1)(n - 2)": pairs
    case "(n - 1)(n - 2)/2": pairs / 2
    case "n²/4": order * order / 4
    case "1/n": order > 0 ? 1 / order : 0
    case "1 - 1/n": order > 0 ? 1 - 1 / order : 0
    case "ln n": log(max(1, order))
    case "half of the ties": Double((graph.positive.tieCount + graph.negative.tieCount) / 2)
    case "the strongest tie": strongest
    case "n - 1 times the strongest tie": others * strongest
    default: Double(plain)
    }
  }
}
