/// Which attributes of a map single somebody out: combinations that fewer than k stakeholders share (k-anonymity).
///
/// Only the smallest combinations are told, of up to three attributes: where a sector alone singles somebody out, a sector with a kind is
/// not told again. Reference: Sweeney 2002, *International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems* 10:557; smallest
/// combinations: Elliot, Manning & Ford 2002, same journal 10:493.
public struct SinglingOut: Hashable, Sendable {
  /// Some attributes with their values, and how many stakeholders have them.
  public struct Combination: Hashable, Sendable {
    /// The names of the attributes.
    public let attributes: [String]
    /// Their values, in step.
    public let values: [String]
    /// How many stakeholders have them; at least one.
    public let count: Int
  }

  /// The smallest combinations that fewer than k share: of one attribute first, in the order of the attributes, and of
  /// each the rarest first.
  public let combinations: [Combination]
  /// The attributes that are known of somebody, in order.
  public let attributes: [String]
  /// How many stakeholders share all their attributes with fewer than k − 1 others.
  public let count: Int

  /// Combinations of three are tried on maps of up to so many stakeholders.
  private static let orderForThree = 5_000
  /// Combinations of two are tried on maps of up to so many stakeholders.
  private static let orderForTwo = 100_000

  /// Looks for combinations that fewer than so many stakeholders share.
  ///
  /// - Complexity: O(a³ · n) for a attributes and n stakeholders.
  public init(_ graph: StakeholderGraph, fewerThan least: Int) {
    let columns = AttributeColumn.all(of: graph)
    attributes = columns.map(\.name)
    let profiles = graph.vertices.map { vertex in columns.map { $0.codes[vertex.index] } }
    let alike = Dictionary(profiles.map { ($0, 1) }, uniquingKeysWith: +)
    count = columns.isEmpty ? 0 : profiles.filter { alike[$0, default: 0] < least }.count
    var search = CombinationSearch(columns, order: graph.order, least: least)
    search.run(
      upTo: graph.order > SinglingOut.orderForTwo ? 1 : graph.order > SinglingOut.orderForThree ? 2 : 3)
    combinations = search.found
  }
}

/// The values of one attribute as codes; −1 where nothing is known.
private struct AttributeColumn {
  let name: String
  let values: [String]
  let codes: [Int32]

  private init?(_ name: String, _ texts: [String?]) {
    var column = TextColumn()
    for (row, text) in texts.enumerated() { column.set(text, row: row) }
    guard !column.texts.isEmpty else { return nil }
    self.name = name
    values = column.texts
    codes = column.codes + [Int32](repeating: -1, count: texts.count - column.codes.count)
  }

  static func all(of graph: StakeholderGraph) -> [AttributeColumn] {
    func number(_ value: Double?) -> String? {
      value.map { $0 == $0.rounded() && $0.magnitude < 1e15 ? String(Int64($0)) : String($0) }
    }
    func truth(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }
    let typed: [(String, (Stakeholder) -> String?)] = [
      ("kind", { $0.kind }), ("sector", { $0.sector }), ("group", { $0.group }),
      ("influence", { number($0.influence) }), ("interest", { number($0.interest) }),
      ("stance", { number($0.stance) }), ("resources", { number($0.resources) }), ("votes", { number($0.votes) }),
      ("people", { number($0.people) }), ("asked", { number($0.asked) }),
      ("niches", { $0.niches.isEmpty ? nil : $0.niches.joined(separator: "|") }),
      ("decision_maker", { truth($0.isDecisionMaker) }), ("target", { truth($0.isTarget) }),
      ("since", { $0.active.start?.description }), ("until", { $0.active.end?.description }),
    ]
    let known = typed.compactMap { name, value in AttributeColumn(name, graph.stakeholders.map(value)) }
    return known
      + graph.extraColumns.compactMap { name in
        AttributeColumn(name, graph.stakeholders.map { $0.extras[name] })
      }
  }
}

/// Tries combinations of attributes, smaller ones first, and passes over those that hold a smaller one that was found.
private struct CombinationSearch {
  private let columns: [AttributeColumn]
  private let order: Int
  private let least: Int
  /// For each set of attributes that was tried, the values that few share.
  private var rare: [[Int]: Set<[Int32]>] = [:]
  private(set) var found: [SinglingOut.Combination] = []

  init(_ columns: [AttributeColumn], order: Int, least: Int) {
    self.columns = columns
    self.order = order
    self.least = least
  }

  mutating func run(upTo size: Int) {
    for first in columns.indices { look(at: [first]) }
    guard size > 1 else { return }
    for first in columns.indices {
      for second in columns.indices where second > first { look(at: [first, second]) }
    }
    guard size > 2 else { return }
    for first in columns.indices {
      for second in columns.indices where second > first {
        for third in columns.indices where third > second { look(at: [first, second, third]) }
      }
    }
  }

  private mutating func look(at set: [Int]) {
    let smaller = CombinationSearch.parts(of: set.count).compactMap { part -> ([Int], Set<[Int32]>)? in
      guard let values = rare[part.map { set[$0] }] else { return nil }
      return (part, values)
    }
    var counts: [[Int32]: Int] = [:]
    for row in 0..<order {
      let values = set.map { columns[$0].codes[row] }
      if values.contains(-1) || smaller.contains(where: { part, rare in rare.contains(part.map { values[$0] }) }) {
        continue
      }
      counts[values, default: 0] += 1
    }
    let few = counts.filter { $0.value < least }
    guard !few.isEmpty else { return }
    rare[set] = Set(few.keys)
    let ordered = few.sorted { $0.value != $1.value ? $0.value < $1.value : $0.key.lexicographicallyPrecedes($1.key) }
    found += ordered.map { values, count in
      SinglingOut.Combination(
        attributes: set.map { columns[$0].name }, values: zip(set, values).map { columns[$0].values[Int($1)] },
        count: count)
    }
  }

  /// The proper parts of a set of so many, by the positions of their members.
  private static func parts(of size: Int) -> [[Int]] {
    switch size {
    case 2: [[0], [1]]
    case 3: [[0], [1], [2], [0, 1], [0, 2], [1, 2]]
    default: []
    }
  }
}
