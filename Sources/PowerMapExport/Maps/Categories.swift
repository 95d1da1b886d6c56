import PowerMapAnalysis
import PowerMapGraph

/// A category for each stakeholder in an order that makes sense: of a column by its words, of numbers by their classes.
public struct Categories: Hashable, Sendable {
  /// What the categories are categories of.
  let title: String
  /// What they are called, in order.
  let labels: [String]
  /// The position in `labels` of each stakeholder's category; nil where nothing is known.
  let codes: [Int?]

  /// Makes categories from their parts.
  init(title: String, labels: [String], codes: [Int?]) {
    self.title = title
    self.labels = labels
    self.codes = codes
  }

  /// Makes categories of groups.
  init(_ title: String, _ grouping: Grouping) {
    self.title = title
    let known = grouping.labels.indices.filter { grouping.labels[$0] != Grouping.unknown }
    var position = [Int?](repeating: nil, count: grouping.count)
    for (index, label) in known.enumerated() { position[label] = index }
    labels = known.map { LabelText.singleLine(grouping.labels[$0], limit: 36) }
    codes = grouping.codes.map { position[Int($0)] }
  }

  /// Makes categories of the classes of numbers.
  init(_ quantity: Quantity) {
    let classes = NumberClasses(quantity)
    title = quantity.title
    labels = classes.titles
    codes = quantity.values.map { $0.map { classes.index(of: $0) } }
  }

  /// The categories of a column or a measure by its name; nil when the graph has neither.
  static func named(
    _ name: String, in graph: StakeholderGraph, precision: Precision = .automatic
  ) -> Categories? {
    let title = Quantity.words(of: name)
    if ["group", "sector", "kind"].contains(name) { return graph.grouping(named: name).map { Categories(title, $0) } }
    if let quantity = Quantity.named(name, in: graph, precision: precision) { return Categories(quantity) }
    return grouping(named: name, in: graph).map { Categories(Categories.title(of: name), $0) }
  }

  /// What the categories of a column or a measure are called.
  static func title(of name: String) -> String {
    MeasureCatalog.entry(MeasureCatalog.split(name).pattern)?.card.title ?? Quantity.words(of: name)
  }

  /// The groups that a column of words makes, one that says yes or no, or a measure that answers in words, with some
  /// stakeholders or with communities.
  static func grouping(named name: String, in graph: StakeholderGraph) -> Grouping? {
    let flags: [String: (Stakeholder) -> Bool?] = [
      "decision_maker": { $0.isDecisionMaker }, "target": { $0.isTarget },
    ]
    let words: [String?]
    if let flag = flags[name] {
      words = graph.stakeholders.map { flag($0).map { $0 ? Language.Maps.yes : Language.Maps.no } }
    } else if let grouping = graph.grouping(named: name) {
      return grouping
    } else {
      words = answers(of: name, in: graph)
    }
    return words.contains { $0 != nil } ? Grouping(words) : nil
  }

  private static func answers(of id: String, in graph: StakeholderGraph) -> [String?] {
    guard let answer = try? Analysis(graph).answer(id) else { return [] }
    switch answer.value {
    case .label(let words): return words
    case .set(let members):
      let chosen = Set(members)
      return graph.vertices.map { chosen.contains($0) ? Language.Maps.yes : Language.Maps.no }
    case .optimum(let fields):
      guard case .list(let numbers)? = fields.first(where: { $0.name == "partition" })?.value,
        numbers.count == graph.order
      else { return [] }
      return numbers.map { if case .number(let number) = $0 { Language.Maps.community(Int(number) + 1) } else { nil } }
    default: return []
    }
  }

  /// The number of stakeholders in each category, in order.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: labels.count)
    for case let code? in codes { counts[code] += 1 }
    return counts
  }

  /// The number of stakeholders of whom nothing is known.
  var unknownCount: Int { codes.count { $0 == nil } }

  /// The category of a stakeholder in words.
  func label(of vertex: Vertex) -> String { codes[vertex.index].map { labels[$0] } ?? Categories.noData }

  /// What maps say where nothing is known.
  static let noData = Language.Maps.noData

  /// The categories that are told apart when only so many can be: all, or the largest and "other" in one.
  func limited(to limit: Int) -> (kept: [Int], hasOther: Bool) {
    guard labels.count > limit else { return (Array(labels.indices), false) }
    let counts = self.counts
    let largest = labels.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit - 1)
    return (largest.sorted(), true)
  }
}
