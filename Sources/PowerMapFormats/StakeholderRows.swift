import PowerMapGraph

/// Reads the cells of a table of stakeholders, row by row.
struct StakeholderRows<Source: TableSource> {
  var table: TableReader<Source>
  let columns: StakeholderColumns
  /// The columns that are kept word for word, under the names by which they are kept.
  let extras: [(name: String, column: Int)]

  /// The stakeholder of the current row; nil after a fault.
  mutating func stakeholder() throws(FormatError) -> Stakeholder? {
    let identity = columns[.id] ?? columns[.name]
    guard let id = table.text(identity) else {
      try table.log.fault(
        at: table.place(identity), "the cell under \(table.header.names[identity ?? 0].quoted) is empty",
        right: "every stakeholder needs one")
      return nil
    }
    var person = Stakeholder(id: Stakeholder.ID(id), name: table.text(columns[.name]))
    person.kind = table.category(columns[.kind])
    person.sector = table.category(columns[.sector])
    person.group = table.category(columns[.group])
    person.influence = try rating(.influence)
    person.interest = try rating(.interest)
    person.stance = try stance()
    person.resources = try table.number(columns[.resources], minimum: 0)
    person.votes = try table.number(columns[.votes], minimum: 0)
    person.people = try table.number(columns[.people], minimum: 0)
    person.asked = try table.number(columns[.asked], minimum: 0)
    person.niches = table.text(columns[.niches]).map { BarredList.texts($0) } ?? []
    person.isDecisionMaker = try table.truth(columns[.decisionMaker])
    person.isTarget = try table.truth(columns[.target])
    person.active = try table.period(since: columns[.since], until: columns[.until], interval: columns[.interval])
    person.notes = table.verbatim(columns[.notes])
    person.sources = table.verbatim(columns[.source])
    for (name, column) in extras {
      if let text = table.verbatim(column) { person.extras[name] = text }
    }
    return person
  }

  private mutating func rating(_ field: StakeholderField) throws(FormatError) -> Double? {
    guard let column = columns[field] else { return nil }
    if columns.ratedInWords.contains(field), let text = table.text(column), let rating = CellValues.rating(text) {
      table.log.note(
        "\(field.rawValue) in words", at: table.place(column),
        "\(field.rawValue) in words is read as very high 1, high 0.85, medium 0.5, low 0.15, none 0")
      return rating
    }
    guard let rating = try table.number(column, minimum: 0) else { return nil }
    if rating > 100 {
      table.log.warning(
        "\(field.rawValue) beyond scales", at: table.place(column),
        "\(field.rawValue) \(table.text(column)?.quoted ?? "") is beyond every usual scale, the largest being 0–100")
    }
    return rating
  }

  private mutating func stance() throws(FormatError) -> Double? {
    guard let column = columns[.stance], let text = table.text(column), !StanceScale.isUnknown(text) else { return nil }
    if let number = table.parsedNumber(column) {
      guard let scale = columns.stanceScale else {
        try table.log.fault(
          at: table.place(column), "\(table.header.names[column]) \(text.quoted) stands in a column that fits no scale",
          right: "rate from -1 to 1, or on one of -2…2, -3…3, -5…5, 1–5, 1–7")
        return nil
      }
      if !scale.isOwn {
        table.log.note("stance scale", at: table.place(column), "stances are read on the scale \(scale.text)")
      }
      return scale.stance(number)
    }
    if let stance = StanceScale.stance(text) { return stance }
    table.log.warning(
      "stance word", at: table.place(column),
      "the stance \(text.quoted) is not understood and left unknown; write -1 to 1, or words such as support, neutral, oppose"
    )
    return nil
  }
}
