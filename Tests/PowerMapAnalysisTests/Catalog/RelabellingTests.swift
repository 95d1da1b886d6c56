import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RelabellingTests {
  @Test(arguments: GoldenNetwork.all.filter { (2...20).contains($0.graph.order) })
  func `Naming stakeholders in another order does not change any answer`(network: GoldenNetwork) throws {
    try check(network.graph, later: network.later ?? network.graph)
  }

  @Test(arguments: 0..<6)
  func `Nor does it on maps drawn at random`(number: Int) throws {
    let pair = MapPair.all[7 * number]
    try check(pair.earlier.graph.filled(), later: pair.later.graph.filled())
  }

  private func check(_ graph: StakeholderGraph, later: StakeholderGraph) throws {
    var order = Array(0..<graph.order)
    var numbers = SplitMix64(seed: 9)
    numbers.shuffle(&order)
    var (original, shuffled) = (Analysis(graph), Analysis(graph.reordered(order)))
    (original.later, shuffled.later) = (later, later.reordered(later.vertices.map(\.index).reversed()))
    for id in Ladder.ids(for: graph) where !dependsOnOrder(id, on: graph) {
      guard let before = try answer(id, of: original), let after = try answer(id, of: shuffled) else { continue }
      #expect(before.note == after.note, "\(id)")
      let named = (Named(id, before.value, on: graph).datum, Named(id, after.value, on: shuffled.graph).datum)
      #expect(isSame(named.1.json, named.0.json, tolerance: 1e-9), "\(id): \(named.1) instead of \(named.0)")
    }
  }

  /// The answer of a measure, nil where the map is too large for it.
  private func answer(_ id: String, of analysis: Analysis) throws(MeasureError) -> Answer? {
    do {
      return try analysis.answer(id)
    } catch {
      guard case .tooLarge = error else { throw error }
      return nil
    }
  }

  /// Whether the order of stakeholders decides: in numbers of components, in draws, and among equals where one must be
  /// taken first.
  private func dependsOnOrder(_ id: String, on graph: StakeholderGraph) -> Bool {
    let pattern = MeasureCatalog.split(id).pattern
    let ordered = [
      "component.weak", "component.strong", "change.rbo[]", "cover.greedy", "cascade.greedy",
      "recommend.add_tie.access.greedy", "core_periphery.correlation.one.core",
      "core_periphery.correlation.ignored.core",
    ]
    if ordered.contains(pattern) || MeasureCatalog.entry(pattern)?.kind == "simulation" { return true }
    return ["core_periphery.lip.core", "core_periphery.lip.fit"].contains(pattern)
      && !CorePeriphery(of: graph).interchangeable.isEmpty
  }
}

/// An answer in which everything stands under a name, so that the order of stakeholders does not show.
private struct Named {
  private let id: String
  private let graph: StakeholderGraph
  private(set) var datum = Datum.null

  init(_ id: String, _ value: Answer.Value, on graph: StakeholderGraph) {
    self.id = id
    self.graph = graph
    datum = datum(of: value)
  }

  private func datum(of value: Answer.Value) -> Datum {
    switch value {
    case .node(let values): byName(values.map { .optional($0) })
    case .graph(let value): .optional(value)
    case .label(let words): byName(words.map { $0.map { .text($0) } ?? .null })
    case .set(let members): .list(members.map(name).sorted().map { .text($0) })
    case .pairs(let pairs): .list(pairs.map { $0.map(name).sorted().joined(separator: " ") }.sorted().map { .text($0) })
    case .pairvalues(let pairs): .record(pairs.map(named))
    case .matrix(let rows):
      id.hasPrefix("groups.")
        ? .list(rows.map { .list($0.map { .optional($0) }) }) : byName(rows.map { byName($0.map { .optional($0) }) })
    case .map(let fields): .record(fields)
    case .list(let items): id.hasPrefix("routes.k_shortest") ? byName(items.map(lengths)) : .list(items)
    case .optimum(let fields): .record(fields.map { Datum.Field($0.name, sorted($0.value, name: $0.name, fields)) })
    case .simulation, .undefined: .null
    }
  }

  private func name(_ vertex: Vertex) -> String { graph[vertex].id.text }

  private func byName(_ values: [Datum]) -> Datum {
    .record(zip(graph.vertices, values).map { Datum.Field(name($0), $1) })
  }

  /// A pair under its names; where it has no direction those are sorted, and what is told of the first is turned round.
  private func named(_ pair: Answer.PairValue) -> Datum.Field {
    let names = [name(pair.first), name(pair.second)]
    let isTurned = (graph.isUndirected || id == "dyad.asymmetry") && names[1] < names[0]
    let value = isTurned && id == "dyad.asymmetry" ? pair.value.map { 0 - $0 } : pair.value
    return Datum.Field((isTurned ? names.reversed() : names).joined(separator: " "), .optional(value))
  }

  /// Of routes that are equally long some come first by order: their lengths do not depend on it.
  private func lengths(_ routes: Datum) -> Datum {
    guard case .list(let routes) = routes else { return .null }
    return .list(
      routes.map { route in
        if case .record(let fields) = route { fields[0].value } else { .null }
      })
  }

  /// Sets and ties by name; none where more than fifty are equally good, of which the first fifty are listed.
  private func sorted(_ value: Datum, name: String, _ fields: [Datum.Field]) -> Datum {
    guard case .list(let sets) = value else { return value }
    let count = fields.first { $0.name == "count" }?.value
    if case .number(let count)? = count, count > 50 { return .null }
    let isOrdered = name == "ties" && !graph.isUndirected
    let words = sets.map { set -> String in
      guard case .list(let members) = set else { return "" }
      let names = members.map { if case .text(let name) = $0 { name } else { "" } }
      return (isOrdered ? names : names.sorted()).joined(separator: " ")
    }
    return .list(words.sorted().map { .text($0) })
  }
}
