internal import PowerMapGraph

/// Maps of stakeholders drawn from a map with replacement, one after the other.
///
/// The tie of two copies of different stakeholders is that of the originals; the tie of two copies of one is that of a
/// pair drawn at random. The order of draws is fixed: first an original for each position; then, row by row (without
/// direction only above the diagonal), two different stakeholders for each pair of copies of one.
struct BootstrapSample {
  private let graph: StakeholderGraph
  /// The strength of every ordered pair, row by row.
  private let strength: [Double]
  private var numbers: SplitMix64

  init(of graph: StakeholderGraph, seed: UInt64) {
    self.graph = graph
    var strength = [Double](repeating: 0, count: graph.order * graph.order)
    let arcs = graph.positive.outgoing
    for tail in graph.vertices {
      for position in arcs[row: tail] {
        strength[tail.index * graph.order + arcs.heads[position].index] = arcs.weight(at: position)
      }
    }
    self.strength = strength
    numbers = SplitMix64(seed: seed)
  }

  mutating func next() -> StakeholderGraph {
    let order = graph.order
    var originals: [Int] = []
    for _ in 0..<order { originals.append(numbers.below(order)) }
    var table = TieTable()
    for tail in 0..<order {
      for head in 0..<order where head != tail && !(graph.isUndirected && head < tail) {
        var pair = (originals[tail], originals[head])
        if pair.0 == pair.1 {
          pair = (numbers.below(order), numbers.below(order - 1))
          if pair.1 >= pair.0 { pair.1 += 1 }
        }
        let weight = strength[pair.0 * order + pair.1]
        if weight > 0 {
          table.append(
            from: Vertex(tail), to: Vertex(head), direction: graph.isUndirected ? .mutual : .directed, weight: weight)
        }
      }
    }
    do {
      return try StakeholderGraph(stakeholders: copies(of: originals), ties: table, about: graph.directedDescription)
    } catch {
      preconditionFailure("copies of stakeholders make a map: \(error)")
    }
  }

  /// Stakeholders with everything known of the originals, but identities of their own.
  private func copies(of originals: [Int]) -> [Stakeholder] {
    originals.enumerated().map { position, original in
      let source = graph.stakeholders[original]
      var copy = Stakeholder(id: Stakeholder.ID("\(position)"), name: source.name)
      copy.sector = source.sector
      copy.group = source.group
      copy.resources = source.resources
      copy.votes = source.votes
      copy.people = source.people
      copy.asked = source.asked
      copy.isDecisionMaker = source.isDecisionMaker
      copy.extras = source.extras
      return copy
    }
  }
}
