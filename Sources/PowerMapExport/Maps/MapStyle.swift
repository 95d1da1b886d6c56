public import PowerMapGraph

/// A way to draw a map: what stands where, and what color, size and lines say.
public protocol MapStyle: Sendable {
  /// Whether stakeholders may stand where they stood on an earlier map.
  var keepsPositions: Bool { get }

  /// What matters when a map is too large to be drawn in full.
  var contentOfLargeMaps: LargeMapContent { get }

  /// Draws a map.
  ///
  /// - Parameters:
  ///   - map: what is drawn.
  ///   - renderer: finds places.
  ///   - measure: tells how wide text is.
  /// - Throws: `MapError` when the map lacks what this style shows.
  func draw(_ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure) throws(MapError) -> DrawnMap
}

extension MapStyle {
  /// No: most styles say by the place what they show.
  public var keepsPositions: Bool { false }

  /// Ties: most styles are about who has to do with whom.
  public var contentOfLargeMaps: LargeMapContent { .ties }
}

/// A drawn map and what its reader should know about how it came about.
public struct DrawnMap: Hashable, Sendable {
  /// The picture.
  public var drawing: Drawing
  /// What did not go as wished, a sentence each; often none.
  public var warnings: [String]
  /// What else could be asked for, a sentence each; often none.
  public var notes: [String] = []
  /// Whose stakeholders and ties the marks of the picture count, where it is not the graph that was to be drawn.
  public var graph: StakeholderGraph?

  /// Makes a drawn map.
  public init(drawing: Drawing, warnings: [String] = [], graph: StakeholderGraph? = nil) {
    self.drawing = drawing
    self.warnings = warnings
    self.graph = graph
  }
}

/// Why a map cannot be drawn as asked.
public enum MapError: Error, Hashable, Sendable {
  /// There is no way of that id to choose what is drawn.
  case unknownSelection(String)
  /// There is no style of that id.
  case unknownStyle(String)
  /// The map has neither a column nor a measure of that name with a number in it.
  case unknownQuantity(String)
  /// The map has neither a column nor a measure of that name.
  case unknownColumn(String)
  /// No tie of the map has a number in a column of that name.
  case unknownTieColumn(String)
  /// A file of positions cannot be read, and why.
  case unreadablePositions(String)
  /// A style needs two quantities and the map has not got them.
  case noQuantities
  /// There is no stakeholder of that identity.
  case unknownStakeholder(String)
  /// A style needs a stance.
  case noStances
  /// A style needs a later map.
  case noLaterMap
  /// A style needs groups.
  case noGroups
}
