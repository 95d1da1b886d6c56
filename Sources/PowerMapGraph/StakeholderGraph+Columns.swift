extension StakeholderGraph {
  /// What a column of stakeholders holds.
  public enum Column: Hashable, Sendable {
    /// Numbers in vertex order, nil where the cell is empty.
    case numbers([Double?])
    /// At least one filled cell is no number.
    case text
    /// No stakeholder has the column.
    case missing
  }

  /// The numbers of an attribute in vertex order, nil where nothing was said.
  public func values(_ attribute: (Stakeholder) -> Double?) -> [Double?] { all(attribute) }

  /// The groups that a text attribute makes.
  public func grouping(by attribute: (Stakeholder) -> String?) -> Grouping { Grouping(all(attribute)) }

  /// An attribute of everybody; stakeholders are looked at where they lie, because copying one counts a dozen texts up and down.
  private func all<Value>(_ attribute: (Stakeholder) -> Value) -> [Value] {
    let people = stakeholders.span
    return people.indices.map { attribute(people[$0]) }
  }

  /// The numbers of a column by its name, typed or extra; an extra column is read when it is asked for.
  ///
  /// - Complexity: O(n).
  public func column(named name: String) -> Column {
    let typed: [String: (Stakeholder) -> Double?] = [
      "influence": { $0.influence }, "interest": { $0.interest }, "stance": { $0.stance },
      "resources": { $0.resources }, "votes": { $0.votes }, "people": { $0.people }, "asked": { $0.asked },
    ]
    if let attribute = typed[name] {
      let numbers = values(attribute)
      if numbers.contains(where: { $0 != nil }) { return .numbers(numbers) }
    }
    var numbers: [Double?] = []
    numbers.reserveCapacity(order)
    var isFilled = false
    for person in stakeholders {
      guard let text = person.extras[name] else {
        numbers.append(nil)
        continue
      }
      guard let number = DecimalNumber.parse(text) else { return .text }
      numbers.append(number)
      isFilled = true
    }
    return isFilled ? .numbers(numbers) : .missing
  }

  /// The groups of a column by its name, typed or extra; nil when no stakeholder has it.
  public func grouping(named name: String) -> Grouping? {
    let labels = all(StakeholderGraph.label(named: name))
    return labels.contains { $0 != nil } ? Grouping(labels) : nil
  }

  /// What a column of texts holds, typed or extra.
  private static func label(named name: String) -> (Stakeholder) -> String? {
    switch name {
    case "group": { $0.group ?? $0.extras[name] }
    case "sector": { $0.sector ?? $0.extras[name] }
    case "kind": { $0.kind ?? $0.extras[name] }
    default: { $0.extras[name] }
    }
  }

  /// The groups of the map: the column that its conventions name, else `group`, else `sector`; nil when it has none of them.
  public var grouping: Grouping? {
    groupColumn.flatMap { grouping(named: $0) }
  }

  /// The name of the column that makes the groups of the map; nil when it has none.
  public var groupColumn: String? {
    let names = about.conventions.groupColumn.map { [$0] } ?? ["group", "sector"]
    let people = stakeholders.span
    return names.first { name in
      let label = StakeholderGraph.label(named: name)
      return people.indices.contains { label(people[$0]) != nil }
    }
  }

  /// The vertices of the decision makers, in order.
  public var decisionMakers: [Vertex] {
    let flags = all(\.isDecisionMaker)
    return vertices.filter { flags[$0.index] == true }
  }
}
