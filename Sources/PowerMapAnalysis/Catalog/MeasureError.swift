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
  /// The measure has no parameter of that name; those that it has.
  case unknownParameter(String, of: String, known: [String])
  /// The value of a parameter is none that it may have.
  case invalidParameter(MeasureParameter, of: String)
  /// An iteration did not converge.
  case didNotConverge(String, iterations: Int, residual: Double)
  /// There are more stakeholders than can be computed; where they are counted, and the id of a measure that answers a
  /// like question of any number.
  case tooLarge(String, limit: Int, in: Extent = .map, instead: String? = nil)

  /// Where stakeholders are counted for a limit.
  public enum Extent: Hashable, Sendable {
    /// On the whole map.
    case map
    /// In each separate part of it.
    case part
    /// Within reach of those who start.
    case reach
    /// Among those who have votes, with as many votes as they have.
    case body
  }
}
