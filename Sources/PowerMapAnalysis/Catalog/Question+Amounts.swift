internal import PowerMapGraph

/// What an argument in brackets names: an amount for each stakeholder.
struct ArgumentAmounts {
  /// The amounts in vertex order, nil where undefined; empty when the argument has none.
  let values: [Double?]
  /// What was assumed, or why there are none.
  let note: String?

  /// The amounts of those who have one.
  var defined: [Double] { values.compactMap { $0 } }

  /// The note where an index has no value: that nothing is held, or else what keeps the index from having one.
  func note(because absence: String) -> String? {
    if values.isEmpty { return note }
    let reason = defined.contains { $0 > 0 } ? absence : "Nobody has any."
    return note.map { "\(reason) \($0)" } ?? reason
  }
}

extension Question {
  /// The amounts, none of them negative, that the argument names.
  func holdings() throws(MeasureError) -> ArgumentAmounts {
    let amounts = try amounts()
    if amounts.values.contains(where: { $0.map { $0 < 0 } ?? false }) { throw .negativeArgument(argument, in: id) }
    return amounts
  }

  /// The numbers that the argument names: the scores of a measure, or a column of numbers.
  ///
  /// An empty cell of a column counts as 0; a stakeholder without a score is left out.
  func amounts() throws(MeasureError) -> ArgumentAmounts {
    argumentIsScore ? try scoredAmounts() : try columnAmounts()
  }

  /// Whether the argument names a measure that gives a number to each stakeholder.
  var argumentIsScore: Bool { MeasureCatalog.entry(MeasureCatalog.split(argument).pattern)?.kind == "node" }

  private func scoredAmounts() throws(MeasureError) -> ArgumentAmounts {
    let answer = try analysis.answer(argument)
    guard case .node(let scores) = answer.value else { return ArgumentAmounts(values: [], note: answer.note) }
    return ArgumentAmounts(values: scores, note: answer.estimate?.derivedNote ?? answer.note)
  }

  private func columnAmounts() throws(MeasureError) -> ArgumentAmounts {
    switch graph.column(named: argument) {
    case .numbers(let numbers):
      let empty = numbers.count { $0 == nil }
      let note = empty == 0 ? nil : "\(empty) of \(numbers.count) cells in “\(argument)” are empty and count as 0."
      return ArgumentAmounts(values: numbers.map { $0 ?? 0 }, note: note)
    case .text:
      return ArgumentAmounts(values: [], note: "The column “\(argument)” holds text, not numbers.")
    case .missing:
      guard Question.numericAttributes.contains(argument) || graph.extraColumns.contains(argument) else {
        throw .unknownArgument(argument, in: id)
      }
      return ArgumentAmounts(values: [], note: "No stakeholder has a number in “\(argument)”.")
    }
  }

  private static let numericAttributes = ["influence", "interest", "stance", "resources", "votes", "people", "asked"]
}
