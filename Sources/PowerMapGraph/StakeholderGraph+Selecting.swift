extension StakeholderGraph {
  /// The map on a day: stakeholders and ties whose period includes it.
  public func during(_ day: Day) -> StakeholderGraph {
    selecting(
      stakeholders: { self[$0].active.includes(day) }, ties: { ties.period(row: $0).includes(day) })
  }

  /// The map of the stakeholders of some sectors and the ties between them.
  public func selecting(sectors: Set<String>) -> StakeholderGraph {
    selecting(stakeholders: { self[$0].sector.map { sectors.contains($0) } ?? false })
  }

  /// The map with only the ties of some kinds; all stakeholders stay.
  public func selecting(kinds: Set<String>) -> StakeholderGraph {
    selecting(ties: { ties.kinds[$0].map { kinds.contains($0) } ?? false })
  }

  /// The map with only the ties that are at least so sure; a tie of unknown confidence stays.
  public func selecting(confidenceAtLeast threshold: Double) -> StakeholderGraph {
    selecting(ties: { ties.confidence(row: $0).map { $0 >= threshold } ?? true })
  }

  /// The map of some stakeholders and some rows of ties between them, both in the order of the map.
  ///
  /// - Complexity: O(n + m).
  public func selecting(vertices: Set<Vertex>, rows: Set<Int>) -> StakeholderGraph {
    selecting(stakeholders: { vertices.contains($0) }, ties: { rows.contains($0) })
  }

  /// The map of some stakeholders and the ties between them, both in the order of the map.
  ///
  /// - Complexity: O(n + m).
  public func selecting(vertices: Set<Vertex>) -> StakeholderGraph {
    selecting(stakeholders: { vertices.contains($0) })
  }

  /// The map with every weight multiplied by its tie's confidence; an unknown confidence counts 1.
  public func weightedByConfidence() -> StakeholderGraph {
    selecting(weight: { ties.weight(row: $0) * (ties.confidence(row: $0) ?? 1) })
  }

  /// A stakeholder, those within so many ties of it in either direction, and the ties between them.
  ///
  /// - Complexity: O(n + m).
  public func egoNetwork(of center: Vertex, within steps: Int = 1) -> StakeholderGraph {
    var isNear = [Bool](repeating: false, count: order)
    isNear[center.index] = true
    var frontier = [center]
    for _ in 0..<max(0, steps) {
      var next: [Vertex] = []
      for vertex in frontier {
        for arcs in [positive.outgoing, positive.incoming, negative.outgoing, negative.incoming] {
          for neighbor in arcs.heads(of: vertex) where !isNear[neighbor.index] {
            isNear[neighbor.index] = true
            next.append(neighbor)
          }
        }
      }
      frontier = next
    }
    return selecting(stakeholders: { isNear[$0.index] })
  }

  /// The largest set of stakeholders joined by positive ties in either direction; of equals the first in order.
  ///
  /// - Complexity: O(n + m).
  public var largestComponent: StakeholderGraph {
    var component = [Int](repeating: -1, count: order)
    var sizes: [Int] = []
    for start in vertices where component[start.index] < 0 {
      let label = sizes.count
      component[start.index] = label
      var stack = [start]
      var size = 0
      while let vertex = stack.popLast() {
        size += 1
        for arcs in [positive.outgoing, positive.incoming] {
          for neighbor in arcs.heads(of: vertex) where component[neighbor.index] < 0 {
            component[neighbor.index] = label
            stack.append(neighbor)
          }
        }
      }
      sizes.append(size)
    }
    guard let largest = sizes.max(), let label = sizes.firstIndex(of: largest) else { return self }
    return selecting(stakeholders: { component[$0.index] == label })
  }

  /// The map of the stakeholders and tie rows that pass; a tie whose end is left out is left out too.
  func selecting(
    stakeholders keeps: (Vertex) -> Bool = { _ in true }, ties keepsRow: (Int) -> Bool = { _ in true },
    weight: ((Int) -> Double)? = nil
  ) -> StakeholderGraph {
    var newPosition = [Int](repeating: -1, count: order)
    var kept: [Stakeholder] = []
    for vertex in vertices where keeps(vertex) {
      newPosition[vertex.index] = kept.count
      kept.append(self[vertex])
    }
    let rows = (0..<ties.count).filter {
      newPosition[ties.sources[$0].index] >= 0 && newPosition[ties.targets[$0].index] >= 0 && keepsRow($0)
    }
    let table = ties.selecting(
      rows: rows, vertex: { Vertex(newPosition[$0.index]) }, weight: weight ?? { ties.weight(row: $0) })
    var description = about
    if isUndirected { description.conventions.isUndirected = true }
    do {
      return try StakeholderGraph(stakeholders: kept, ties: table, about: description, extraColumns: extraColumns)
    } catch {
      preconditionFailure("a part of a valid graph is a valid graph: \(error)")
    }
  }
}
