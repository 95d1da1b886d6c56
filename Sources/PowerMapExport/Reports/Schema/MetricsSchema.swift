import PowerMapAnalysis

/// The JSON Schema (draft 2020-12) of `metrics.json`, made of the catalogue of measures.
enum MetricsSchema {
  /// The name of the file that it describes.
  static let fileName = "metrics.json"

  /// The schema as data.
  static var datum: Datum {
    .record([
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .text("The numbers of a power map")),
      .init("type", .text("object")),
      .init("required", .list([.text("nodes"), .text("measures")])),
      .init("additionalProperties", .flag(false)),
      .init(
        "properties",
        .record([
          .init(
            "nodes",
            described(
              "The ids of the stakeholders, in the order of the map; lists by stakeholder are in this order.",
              .record([
                .init("type", .text("array")), .init("items", type("string")), .init("uniqueItems", .flag(true)),
              ]))),
          .init(
            "measures",
            .record([
              .init("type", .text("object")), .init("additionalProperties", .flag(false)),
              .init("patternProperties", .record(MeasureCatalog.entries.map(property))),
            ])),
        ])),
      .init("$defs", .record(definitions)),
    ])
  }

  /// A measure by the pattern of its id.
  private static func property(_ entry: MeasureEntry) -> Datum.Field {
    .init(
      "^\(pattern(of: entry.id))$",
      .record([
        .init("title", .text(entry.card.title)), .init("description", .text(entry.card.question)),
        .init("$ref", .text("#/$defs/\(entry.kind)")),
      ]))
  }

  /// An id as a regular expression, anything in its brackets.
  static func pattern(of id: String) -> String {
    let name = id.hasSuffix("[]") ? String(id.dropLast(2)) : id
    let escaped = name.map { $0 == "." ? "\\." : String($0) }.joined()
    return id.hasSuffix("[]") ? escaped + "\\[[\\s\\S]+\\]" : escaped
  }

  /// What an answer of each kind is.
  private static var definitions: [Datum.Field] {
    let number = type("number", "null")
    let text = type("string")
    let values: [(String, String, Datum)] = [
      ("node", "A number for each stakeholder.", list(of: number)),
      ("graph", "One number.", type("number")),
      ("label", "A word for each stakeholder.", list(of: type("string", "null"))),
      ("set", "The ids of some stakeholders.", list(of: text)),
      ("pairs", "Pairs of ids, the earlier first.", list(of: tuple(text, text))),
      ("pairvalues", "Pairs of ids with a number.", list(of: tuple(text, text, number))),
      ("matrix", "A table of numbers, by stakeholder or by group.", list(of: list(of: number))),
      ("map", "A number or record for each group or type.", type("object")),
      ("list", "A list, as the measure describes it.", type("array")),
      ("optimum", "The best solutions of a search.", type("object")),
      ("simulation", "The results of a seeded simulation.", type("object")),
    ]
    return values.map { kind, meaning, value in
      var properties: [Datum.Field] = [
        .init("kind", .record([.init("const", .text(kind))])),
        .init("value", orNull(value)),
        .init("note", described("Why there is no value, or how it is to be taken.", text)),
      ]
      // Of a simulation "share" is a parameter: what part of the ties was left out.
      if kind != "simulation" {
        properties.append(.init("share", described("The normalized form of the value.", orNull(value))))
      }
      return .init(
        kind,
        described(
          meaning + " Null where it is undefined; other properties are parameters.",
          .record([
            .init("type", .text("object")), .init("required", .list([.text("kind"), .text("value")])),
            .init("properties", .record(properties)),
          ])))
    }
  }

  private static func type(_ names: String...) -> Datum {
    .record([.init("type", names.count == 1 ? .text(names[0]) : .list(names.map { .text($0) }))])
  }

  private static func list(of items: Datum) -> Datum {
    .record([.init("type", .text("array")), .init("items", items)])
  }

  private static func tuple(_ items: Datum...) -> Datum {
    .record([
      .init("type", .text("array")), .init("prefixItems", .list(items)),
      .init("minItems", .number(Double(items.count))), .init("maxItems", .number(Double(items.count))),
    ])
  }

  private static func orNull(_ value: Datum) -> Datum {
    .record([.init("anyOf", .list([value, type("null")]))])
  }

  private static func described(_ meaning: String, _ schema: Datum) -> Datum {
    guard case .record(let fields) = schema else { return schema }
    return .record([.init("description", .text(meaning))] + fields)
  }
}
