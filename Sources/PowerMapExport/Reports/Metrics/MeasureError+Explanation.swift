public import PowerMapAnalysis

extension MeasureError {
  /// Why there is no answer and what would help, in one sentence without a full stop.
  public var explanation: String {
    switch self {
    case .unknownMeasure(let id):
      "there is no measure \(id)"
    case .wrongDirection(let id, let instead):
      "\(id) does not fit the direction of this map; ask \(instead.joined(separator: " or "))"
    case .unknownArgument(let argument, let id):
      MeasureError.unknown(argument, in: id)
    case .negativeArgument(let argument, let id):
      "\(id): \(argument) has negative amounts, of which there are no shares"
    case .unknownParameter(let name, let id, let known):
      "\(id) has no parameter \(name)" + (known.isEmpty ? "" : "; it has \(known.joined(separator: ", "))")
    case .invalidParameter(let parameter, let id):
      "\(id): \(parameter.name) must be \(parameter.bounds)"
    case .didNotConverge(let id, let iterations, _):
      "\(id) did not settle within \(iterations) steps" + MeasureError.remedy(for: id)
    case .tooLarge(let id, let limit, let extent, let instead):
      "\(id) is computed for up to \(limit) stakeholders\(extent.words)"
        + (instead.map { "; ask \($0) instead" } ?? "; look at a part of the map")
    }
  }

  private static func unknown(_ argument: String, in id: String) -> String {
    let kind = MeasureGuide.entry(of: id)?.argument ?? .amounts
    return argument.isEmpty
      ? "\(id) needs \(kind.words) in its brackets" : "\(id): \(argument) is not \(kind.words) of this map"
  }

  /// A smaller attenuation or damping lets an iteration settle, where the measure has one.
  private static func remedy(for id: String) -> String {
    let measure = MeasureCatalog.entries.first { $0.id.hasPrefix(id) && !$0.parameters.isEmpty }
    return measure.map { "; make \($0.parameters[0].name) smaller" } ?? ""
  }
}

extension MeasureError.Extent {
  /// Where stakeholders are counted, in words that follow their number.
  fileprivate var words: String {
    switch self {
    case .map: ""
    case .part: " in a separate part of the map"
    case .reach: " within reach"
    case .body: " with so many votes together"
    }
  }
}

extension MeasureArgument {
  /// What may stand in the brackets, in words.
  var words: String {
    switch self {
    case .stakeholder: "the id of a stakeholder"
    case .stakeholders: "the id of a stakeholder, or several joined by +"
    case .amounts: "a column with numbers, or a measure with a number for each stakeholder"
    case .score: "a measure with a number for each stakeholder"
    case .figure: "a measure with one number for the map, or an index and a measure such as gini.strength.out"
    }
  }
}

extension MeasureParameter {
  /// The values that a parameter may have, in words.
  var bounds: String {
    func number(_ value: Double) -> String { NumberText.exact(value) ?? "" }
    if isCount { return "a whole number from 1 to \(number(range.upperBound - 1))" }
    let isOpen = range.lowerBound > 0 && range.lowerBound <= .leastNormalMagnitude
    let least = isOpen ? "above 0" : "\(number(range.lowerBound)) or more"
    guard range.upperBound.isFinite else { return least }
    let last = range.upperBound.nextDown
    return "\(least) and " + (last == last.rounded() ? "at most \(number(last))" : "below \(number(range.upperBound))")
  }
}
