import PowerMapAnalysis
import PowerMapGraph

/// The rows and columns of a matrix in the order in which they are shown.
struct MatrixRows {
  /// What stands in the rows.
  enum Kind: Hashable, Sendable {
    case groups
    case communities
    case stakeholders
  }

  /// What stands in the rows.
  let kind: Kind
  /// The name of each row.
  let names: [String]
  /// What flows between the rows.
  let flows: GroupFlows
  /// Where a thicker line parts the rows: before each of these, in order.
  let breaks: [Int]
  /// Whether rows stand in the order of what flows between them.
  let isOrderedByFlow: Bool
  /// How many groups share the last row; 0 when each has its own.
  let sharing: Int

  /// Chooses rows: groups, else stakeholders up to a number, else communities; nil where there is none of them.
  init?(of map: PowerMap) {
    let graph = map.graph
    if let groups = map.groups {
      self.init(groups, kind: .groups, map: map)
    } else if graph.order <= MatrixMap.stakeholderLimit {
      self.init(stakeholdersOf: map)
    } else if let groups = CommunityGroups.grouping(of: map) {
      self.init(groups, kind: .communities, map: map)
    } else {
      return nil
    }
  }

  private init(_ groups: Grouping, kind: Kind, map: PowerMap) {
    let sizes = groups.sizes
    let largest = groups.labels.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var kept = largest.prefix(MatrixMap.rowLimit).sorted()
    let hasRest = largest.count > kept.count
    var names = kept.map { LabelText.singleLine(groups.labels[$0], limit: 60) }
    if hasRest { names.append(Language.Maps.otherGroups(largest.count - kept.count)) }
    let rowOf = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var flows = GroupFlows(
      of: map.graph, groupOf: map.graph.vertices.map { rowOf[groups[$0]] ?? kept.count }, count: names.count)
    isOrderedByFlow = kept.count > MatrixMap.groupOrderLimit
    if isOrderedByFlow {
      let inner = flows.amounts.prefix(kept.count).map { Array($0.prefix(kept.count)) }
      let order = RingOrder.row(Array(inner))
      kept = order.map { kept[$0] }
      names = order.map { names[$0] } + (hasRest ? [names[names.count - 1]] : [])
      let rows = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
      flows = GroupFlows(
        of: map.graph, groupOf: map.graph.vertices.map { rows[groups[$0]] ?? kept.count }, count: names.count)
    }
    self.kind = kind
    self.names = names
    self.flows = flows
    breaks = []
    sharing = hasRest ? largest.count - kept.count : 0
  }

  /// A row for everybody, those of one community together.
  private init(stakeholdersOf map: PowerMap) {
    let graph = map.graph
    let number = Communities(of: graph)?.number ?? graph.vertices.map { _ in 0 }
    let order = graph.vertices.sorted { left, right in
      if number[left.index] != number[right.index] { return number[left.index] < number[right.index] }
      return (map.importance(of: right), left) < (map.importance(of: left), right)
    }
    var rowOf = [Int](repeating: 0, count: graph.order)
    for (row, vertex) in order.enumerated() { rowOf[vertex.index] = row }
    kind = .stakeholders
    names = order.map { map.name(of: $0) }
    flows = GroupFlows(of: graph, groupOf: rowOf, count: graph.order)
    breaks = order.indices.dropFirst().filter { number[order[$0].index] != number[order[$0 - 1].index] }
    isOrderedByFlow = false
    sharing = 0
  }
}
