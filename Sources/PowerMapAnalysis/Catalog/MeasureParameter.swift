/// A number that a user may set for a measure.
public struct MeasureParameter: Hashable, Sendable {
  /// The name under which it is set and told.
  public let name: String
  /// What it does, in one plain sentence, with its default.
  public let meaning: String
  /// The values it may have; where they begin at 1 they are counts.
  public let range: Range<Double>

  /// Whether only whole numbers will do.
  public var isCount: Bool { range.lowerBound == 1 }

  /// Whether the parameter may have a value.
  func allows(_ value: Double) -> Bool { range.contains(value) && (!isCount || value == value.rounded()) }
}

extension MeasureEntry {
  /// Makes sure that the measure has a parameter of a name which may have a value.
  ///
  /// - Parameter id: the id as it was asked, for the error.
  public func check(_ value: Double, of name: String, in id: String) throws(MeasureError) {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      throw .unknownParameter(name, of: id, known: parameters.map(\.name))
    }
    guard parameter.allows(value) else { throw .invalidParameter(parameter, of: id) }
  }
}
