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
      argument.isEmpty ? "\(id) needs an argument in its brackets" : "\(id): this map has no \(argument)"
    case .negativeArgument(let argument, let id):
      "\(id): \(argument) has negative amounts, of which there are no shares"
    case .invalidParameter(let name, let id, let range):
      "\(id): the parameter \(name) must be \(range)"
    case .didNotConverge(let id, let iterations, _):
      "\(id) did not settle within \(iterations) steps"
    case .tooLarge(let id, let limit):
      "\(id) is computed for at most \(limit) stakeholders"
    }
  }
}
