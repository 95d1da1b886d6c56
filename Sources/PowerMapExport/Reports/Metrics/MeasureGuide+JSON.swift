import PowerMapAnalysis

extension MeasureGuide {
  /// Every measure as JSON: a list of records with id, kind, status, what the measure says about itself and what can be set.
  public static func json() -> String {
    "[" + MeasureCatalog.entries.map(record).joined(separator: ",\n") + "]\n"
  }

  /// One measure as JSON, by its id with or without an argument; nil when there is none of that id.
  public static func json(of id: String) -> String? { entry(of: id).map { record(of: $0) + "\n" } }

  private static func record(of entry: MeasureEntry) -> String {
    let card = entry.card
    let words: [(String, String)] = [
      ("id", entry.id), ("kind", entry.kind), ("status", card.status.rawValue), ("title", card.title),
      ("topic", card.topic.rawValue), ("question", card.question), ("definition", card.definition),
      ("reading", card.reading), ("caution", card.caution), ("range", card.range),
      ("reference", card.reference), ("complexity", card.complexity),
    ]
    var fields = words.map { Datum.Field($0, .text($1)) }
    if let argument = entry.argument { fields.append(.init("argument", .text(argument.words))) }
    let parameters = entry.parameters.map { parameter in
      Datum.record([.init("name", .text(parameter.name)), .init("meaning", .text(parameter.meaning))])
    }
    if !parameters.isEmpty { fields.append(.init("parameters", .list(parameters))) }
    return JSONText.written(.record(fields))
  }
}
