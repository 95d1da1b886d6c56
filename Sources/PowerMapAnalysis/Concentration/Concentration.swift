/// An index of concentration of what the argument names: a column of numbers or a score.
struct Concentration<Index: ConcentrationIndex>: CatalogMeasure {
  let index: Index

  static var card: MeasureCard { Index.card }
  static var kind: String { "graph" }
  static var argument: MeasureArgument? { .amounts }

  /// The entry of an index.
  static func entry(_ name: String, _ index: Index, card: MeasureCard = Index.card) -> MeasureEntry {
    MeasureEntry("concentration.\(name)[]", Concentration(index: index), card: card)
  }

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let holders = try question.holdings()
    let value = index.value(of: holders.defined)
    return Answer(.graph(value), note: value == nil ? holders.note(because: Index.absence) : holders.note)
  }
}
