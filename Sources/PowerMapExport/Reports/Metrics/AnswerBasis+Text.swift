import PowerMapAnalysis

extension AnswerBasis {
  /// On how many of those asked a number rests, and between which bounds the unknown ties leave it.
  var sentence: String { sentence(of: range()) }

  /// On how many of those asked numbers rest.
  ///
  /// - Parameter range: the bounds in words, nil where they are not told.
  func sentence(of range: String?) -> String {
    Language.Basis.sentence(answered: answered, asked: asked, silent: silent, range: range)
  }

  /// The bounds of one number as a sentence, nil where there are none or they are the same.
  ///
  /// - Parameter written: writes a bound as the number itself is written.
  func rangeSentence(_ written: (Double) -> String) -> String? { range(written).map { "\($0.capitalizedWord)." } }

  /// The bounds of one number in words, nil where there are none or they are the same.
  func range(_ written: (Double) -> String = NumberText.readable) -> String? {
    guard case .graph(let lower?)? = lower, case .graph(let upper?)? = upper, lower != upper else { return nil }
    return Language.Basis.range(written(lower), written(upper))
  }
}
