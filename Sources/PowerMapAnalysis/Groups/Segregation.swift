/// An index of segregation of the groups of the map.
struct Segregation<Index: SegregationIndex>: CatalogMeasure {
  let index: Index

  static var card: MeasureCard { Index.card }
  static var kind: String { "graph" }

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    return Answer(.graph(index.value(of: question.graph, across: grouping)))
  }
}
