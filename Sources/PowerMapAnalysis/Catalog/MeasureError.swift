/// Why a measure has no answer to give.
public enum MeasureError: Error, Hashable, Sendable {
  /// There is no measure of that id.
  case unknownMeasure(String)
  /// The id is one of a directed map, or of an undirected one, and the map is the other; the ids to ask instead.
  case wrongDirection(String, instead: [String])
  /// The argument in brackets is missing or names nothing on this map.
  case unknownArgument(String, in: String)
  /// What the argument names has negative amounts, of which there are no shares.
  case negativeArgument(String, in: String)
  /// The measure has no parameter of that name, or the value is outside its range.
  case invalidParameter(String, of: String, range: String)
  /// An iteration did not converge.
  case didNotConverge(String, iterations: Int, residual: Double)
  /// The map is too large for an exact computation.
  case tooLarge(String, limit: Int)
}
