/// One id of the catalogue: a measure with its options fixed.
public struct MeasureEntry: Sendable {
  /// The id pattern: the key of files, columns and the command line; `[]` where it takes an argument.
  public let id: String
  /// What the measure says about itself in this form.
  public let card: MeasureCard
  /// The maps on which this is the id to ask.
  public let maps: Maps
  let measure: any CatalogMeasure

  /// The maps on which an id is the natural one to ask.
  public enum Maps: Hashable, Sendable {
    /// Every map.
    case all
    /// Maps with direction; elsewhere the id is accepted and gives what the one without direction gives.
    case directed
    /// Maps without direction; elsewhere these ids are asked instead.
    case undirected(instead: [String])
  }

  /// Makes an entry of a measure.
  init<Measure: CatalogMeasure>(_ id: String, _ measure: Measure, card: MeasureCard = Measure.card, maps: Maps = .all) {
    self.id = id
    self.card = card
    self.maps = maps
    self.measure = measure
  }

  /// The name of the kind of its answers.
  public var kind: String { type(of: measure).kind }

  /// What stands in the brackets of the id, nil where it has none.
  public var argument: MeasureArgument? { type(of: measure).argument }

  /// What a user may set.
  public var parameters: [MeasureParameter] { type(of: measure).parameters }

  /// Whether this is an id to ask of maps with direction, or of maps without.
  public func suits(undirected isUndirected: Bool) -> Bool {
    switch maps {
    case .all: true
    case .directed: !isUndirected
    case .undirected: isUndirected
    }
  }
}
