import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RangeTests {
  @Test func `Every number is within the range that its measure tells`() throws {
    for (name, graph) in Ladder.maps + SmallMaps.random.prefix(20).map({ ("\($0)", $0.graph.filled()) }) {
      var analysis = Analysis(graph)
      analysis.later = graph
      for id in Ladder.ids(for: graph) {
        let entry = try #require(MeasureCatalog.entry(MeasureCatalog.split(id).pattern))
        guard ["node", "graph"].contains(entry.kind) else { continue }
        let bounds = try #require(told(entry.card.range, on: graph), "\(id): \(entry.card.range)")
        let slack = 1e-9 * max(1, min(bounds.upperBound.magnitude, 1e300))
        for number in numbers(try analysis.answer(id).value) {
          #expect(
            number >= bounds.lowerBound - slack && number <= bounds.upperBound + slack, "\(id) on \(name): \(number)")
        }
      }
    }
  }

  private func numbers(_ value: Answer.Value) -> [Double] {
    switch value {
    case .node(let values): values.compactMap { $0 }
    case .graph(let value): value.map { [$0] } ?? []
    default: []
    }
  }

  /// What a range says of a map; nil when it is worded as no other.
  private func told(_ range: String, on graph: StakeholderGraph) -> ClosedRange<Double>? {
    let order = Double(graph.order)
    let strongest = graph.positive.outgoing.weights.max() ?? 1
    let others = max(0, order - 1)
    let pairs = others * max(0, order - 2)
    return switch range {
    case "0 to 1", "above 0 to 1", "0 to 1; sums to 1", "above 0; sums to 1", "1/n to 1", "0.1 to 1": 0...1
    case "−1 to 1": -1...1
    case "−1 to 0": -1...0
    case "−0.5 to below 1": -0.5...1
    case "at most 1": -.infinity...1
    case "0 to 0.5": 0...0.5
    case "0 and more", "above 0", "above 0, seldom more than 1", "0, 1, 2, …", "0 and more; squares sum to n":
      0 ... .infinity
    case "0.25 and more": 0.25 ... .infinity
    case "1 and more": 1 ... .infinity
    case "any number", "any", "any; squares sum to n", "that of the figure": -.infinity ... .infinity
    case "0 to n", "0, or 3 to n": 0...order
    case "1 to n", "1 to the number of contacts": 1...max(1, order)
    case "0 to n − 1", "1 to n − 1": 0...others
    case "0 to n − 2": 0...max(0, order - 2)
    case "0 to 2(n − 1)": 0...(2 * others)
    case "0 to 1 − 1/n": 0...(order > 0 ? 1 - 1 / order : 0)
    case "0 to n²/4": 0...(order * order / 4)
    case "0 to half of the ties": 0...Double((graph.positive.tieCount + graph.negative.tieCount) / 2)
    case "0 to ln n": 0...log(max(1, order))
    case "0 to the strongest tie": 0...strongest
    case "0 to n − 1 times the strongest tie", "0 to (n − 1) times the strongest tie": 0...(others * strongest)
    case "0 to (n − 1)(n − 2)/2": 0...(pairs / 2)
    case "0 to (n − 1)(n − 2)": 0...pairs
    case "0 to (n − 1)(n − 2), half of that without direction": 0...(graph.isUndirected ? pairs / 2 : pairs)
    default: nil
    }
  }
}
