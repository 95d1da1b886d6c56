/// How a long text is cut into pieces that all cores read at the same time.
package enum TextPieces {
  /// About how many bytes a piece has; what is read does not depend on it.
  @TaskLocal package static var size = 1 << 18

  /// After so many rows of which there is nothing to say, more of them are expected than a piece holds.
  static var manyRows: Int { size / 8 }

  /// Room is made for so many stakeholders at most before they come: what is expected may be far off.
  static let manyPeople = 1 << 20
}
