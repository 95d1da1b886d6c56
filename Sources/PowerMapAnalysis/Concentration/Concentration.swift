/// An index of concentration of what the argument names: a column of numbers or a score.
struct Concentration<Index: ConcentrationIndex>: CatalogMeasure {
  let index: Index

  static var card: MeasureCard { Index.card }
  static var kind: String { "graph" }

  /// The entry of an index.
  static func entry(_ name: String, _ index: Index, card: MeasureCard = Index.card) -> MeasureEntry {
    MeasureEntry("concentration.\(name)[]", Concentration(index: index), card: card)
  }

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let holders = try question.holdings()
    return Answer(.graph(index.value(of: holders.defined)), note: holders.note)
  }
}
