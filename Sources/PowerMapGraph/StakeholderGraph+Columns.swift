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
  public func values(_ attribute: (Stakeholder) -> Double?) -> [Double?] { stakeholders.map(attribute) }

  /// The groups that a text attribute makes.
  public func grouping(by attribute: (Stakeholder) -> String?) -> Grouping { Grouping(stakeholders.map(attribute)) }

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
    let typed: [String: (Stakeholder) -> String?] = [
      "group": { $0.group }, "sector": { $0.sector }, "kind": { $0.kind },
    ]
    let labels = stakeholders.map { typed[name]?($0) ?? $0.extras[name] }
    return labels.contains { $0 != nil } ? Grouping(labels) : nil
  }

  /// The groups of the map: the column that its conventions name, else `group`, else `sector`; nil when it has none of them.
  public var grouping: Grouping? {
    if let name = about.conventions.groupColumn { return grouping(named: name) }
    return grouping(named: "group") ?? grouping(named: "sector")
  }

  /// The name of the column that makes the groups of the map; nil when it has none.
  public var groupColumn: String? {
    if let name = about.conventions.groupColumn { return grouping(named: name) == nil ? nil : name }
    return ["group", "sector"].first { grouping(named: $0) != nil }
  }

  /// The vertices of the decision makers, in order.
  public var decisionMakers: [Vertex] { vertices.filter { self[$0].isDecisionMaker == true } }
}
