import PowerMapAnalysis
import PowerMapGraph

/// What is on record of somebody on both of two maps, and not the same.
struct AttributeChange {
  let id: Stakeholder.ID
  /// The name of the column.
  let column: String
  /// What stood there, null for nothing.
  let then: Datum
  /// What stands there now.
  let now: Datum

  /// All changes, by the order of the earlier map.
  static func all(from earlier: StakeholderGraph, to later: StakeholderGraph) -> [AttributeChange] {
    earlier.stakeholders.flatMap { person -> [AttributeChange] in
      guard let other = later[person.id] else { return [] }
      return zip(columns(person), columns(other)).compactMap { then, now in
        then.value == now.value
          ? nil : AttributeChange(id: person.id, column: then.name, then: then.value, now: now.value)
      }
    }
  }

  private static func columns(_ person: Stakeholder) -> [Datum.Field] {
    func text(_ text: String?) -> Datum { text.map { .text($0) } ?? .null }
    return [
      .init("kind", text(person.kind)), .init("sector", text(person.sector)), .init("group", text(person.group)),
      .init("influence", .optional(person.influence)), .init("interest", .optional(person.interest)),
      .init("stance", .optional(person.stance)), .init("resources", .optional(person.resources)),
      .init("votes", .optional(person.votes)), .init("people", .optional(person.people)),
      .init("decision_maker", .flag(person.isDecisionMaker ?? false)),
      .init("target", .flag(person.isTarget ?? false)),
    ]
  }
}

extension Datum {
  /// The value as a cell of a table.
  var cell: Prose {
    switch self {
    case .number(let number): "\(NumberText.readable(number))"
    case .text(let text): .name(text)
    case .flag(let flag): "\(flag ? Language.Coalitions.yes : Language.Coalitions.no)"
    case .null, .list, .record: "\(Language.dash)"
    }
  }
}
