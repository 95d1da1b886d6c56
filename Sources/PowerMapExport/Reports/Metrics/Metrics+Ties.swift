import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// One row for each tie as the measures see it, merged: its ends, sign, strength and kinds, and one column for each measure of pairs.
  ///
  /// A tie both ways is two rows on a map with direction and one on a map without. The table can be read back as a list of ties.
  public func tiesCSV() -> String { CSVText.text(of: tiesRows) }

  /// The header and the rows of the table of ties.
  var tiesRows: [[CSVText.Cell]] {
    let columns = entries.compactMap(TieColumn.init)
    var rows = [(FileSchema.ties.columns.map(\.name) + columns.map(\.id)).map { CSVText.Cell.text($0) }]
    let kinds = TieKinds(graph)
    for layer in TieLayer.allCases {
      let topology = graph.topology(layer)
      for tail in graph.vertices {
        for position in topology.outgoing[row: tail] {
          let head = topology.outgoing.heads[position]
          if topology.isUndirected && head < tail { continue }
          let isReturned = topology.outgoing.position(from: head, to: tail) != nil
          let fixed: [CSVText.Cell] = [
            .text(graph[tail].id.text), .text(graph[tail].name), .text(graph[head].id.text), .text(graph[head].name),
            .text(topology.isUndirected ? "mutual" : "directed"), .text(isReturned ? "yes" : "no"),
            .text(layer == .positive ? "positive" : "negative"), .number(topology.outgoing.weight(at: position)),
            .text(kinds.text(from: tail, to: head, layer)),
          ]
          rows.append(fixed + columns.map { layer == .positive ? $0.cell(from: tail, to: head) : .number(nil) })
        }
      }
    }
    return rows
  }
}

/// A measure of pairs as a column of the table of ties.
private struct TieColumn {
  let id: String
  private let cells: [TieEnds: CSVText.Cell]
  private let otherwise: CSVText.Cell

  /// Takes over a measure with numbers for pairs, or one that names pairs; nil for any other.
  init?(_ entry: Metrics.Entry) {
    id = entry.id
    switch entry.value {
    case .pairvalues(let pairs):
      cells = Dictionary(
        pairs.map { (TieEnds($0.first, $0.second), .number($0.value)) }, uniquingKeysWith: { first, _ in first })
      otherwise = .number(nil)
    case .pairs(let pairs):
      let both = pairs.flatMap { [TieEnds($0[0], $0[1]), TieEnds($0[1], $0[0])] }
      cells = Dictionary(both.map { ($0, .text("yes")) }, uniquingKeysWith: { first, _ in first })
      otherwise = .text("no")
    default: return nil
    }
  }

  /// The cell of a tie; empty where the pair is told the other way round.
  func cell(from tail: Vertex, to head: Vertex) -> CSVText.Cell { cells[TieEnds(tail, head)] ?? otherwise }
}

/// The two ends of a tie.
private struct TieEnds: Hashable {
  let tail: Vertex
  let head: Vertex

  init(_ tail: Vertex, _ head: Vertex) {
    self.tail = tail
    self.head = head
  }
}

/// The kinds of the rows that became one tie.
private struct TieKinds {
  private var kinds: [TieLayer: [TieEnds: [String]]] = [:]

  init(_ graph: StakeholderGraph) {
    let ties = graph.ties
    for row in 0..<ties.count {
      guard let kind = ties.kinds[row] else { continue }
      let layer: TieLayer = ties.isNegative(row: row) ? .negative : .positive
      let ends = (ties.sources[row], ties.targets[row])
      add(kind, TieEnds(ends.0, ends.1), layer)
      if ties.isMutual(row: row) || graph.topology(layer).isUndirected { add(kind, TieEnds(ends.1, ends.0), layer) }
    }
  }

  private mutating func add(_ kind: String, _ ends: TieEnds, _ layer: TieLayer) {
    if kinds[layer]?[ends]?.contains(kind) == true { return }
    kinds[layer, default: [:]][ends, default: []].append(kind)
  }

  /// The kinds of a tie, each once, in the order of the rows.
  func text(from tail: Vertex, to head: Vertex, _ layer: TieLayer) -> String {
    (kinds[layer]?[TieEnds(tail, head)] ?? []).joined(separator: "; ")
  }
}
