public import PowerMapGraph

/// How data are read, as the command line or `about.csv` says it.
public struct ReadingOptions: Hashable, Sendable {
  /// What the confidence of a tie does to it.
  public enum Confidence: Hashable, Sendable {
    /// Nothing: it is kept and shown.
    case ignore
    /// It multiplies the weight.
    case weight
    /// A tie below the threshold is left out.
    case atLeast(Double)
  }

  /// Whether ties without a direction column go both ways.
  public var isUndirected = false
  /// Whether ties are turned round: "whom do you depend on?" names the influential one second.
  public var isReversed = false
  /// Whether a negative weight is a negative tie instead of an error.
  public var hasSignedWeights = false
  /// Whether a tie to somebody who is not listed makes a new stakeholder.
  public var addsMissing = false
  /// Whether what the others say of those who did not answer is taken for their answers.
  public var reconstructsAnswers = false
  /// How parallel ties are merged; nil: as the map says, else the sum.
  public var parallelTies: ParallelTies?
  /// What confidence does; nil: as the map says, else nothing.
  public var confidence: Confidence?
  /// The kinds of ties to keep; nil keeps all.
  public var kinds: [String]?
  /// The day to read the map on; nil keeps all periods.
  public var asOf: Day?
  /// The column that makes the groups; nil: as the map says.
  public var groupColumn: String?
  /// The decision makers by identity; nil: as the column says.
  public var decisionMakers: [String]?
  /// The top of the weight scale; nil: as the map says.
  public var scaleMaximum: Double?
  /// The votes a decision needs; nil: as the map says.
  public var quota: Double?
  /// What the effort needs of the niches that stakeholders bring; nil: as the map says, else all that anybody has.
  public var needs: [String]?

  /// The side of a two-mode map to make a map of, `first`, `second` or a kind of stakeholders; nil leaves a map as it is.
  public var projectedSide: String?
  /// How ties of a projection are weighed; nil: by their number.
  public var projectionWeights: Projection.Weights?
  /// The entity that a list of relationships is about which does not name it, as LittleSis' lists; nil reads such a list as one of stakeholders.
  public var ego: String?
  /// The table of those who go by another name; nil where everybody is one.
  public var aliases: InputFile?

  /// Makes the default options.
  public init() {}
}

/// A file's name as the user gave it, and what is in it.
public struct InputFile: Hashable, Sendable {
  /// The name as diagnostics show it.
  public var name: String
  /// The bytes of the file.
  public var bytes: [UInt8]

  /// Makes an input file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What reading gives: the map, and everything that was assumed, renamed, merged or left out.
public struct ReadMap: Sendable {
  /// The map.
  public var graph: StakeholderGraph
  /// Notes and warnings in the order of the files.
  public var diagnostics: [Diagnostic]
  /// What the options left out, a sentence each, for those who see only the result.
  public var restrictions: [String] = []

  /// Makes the result of reading.
  public init(graph: StakeholderGraph, diagnostics: [Diagnostic]) {
    self.graph = graph
    self.diagnostics = diagnostics
  }
}
