public import PowerMapGraph

/// What a measure answers, in one shape for the program and the reports.
public struct Answer: Hashable, Sendable {
  /// The raw answer.
  public var value: Value
  /// The normalized form, where the measure has one: a share for each stakeholder or one share.
  public var share: Value?
  /// The parameters that were used, in the order in which they are told.
  public var parameters: [Datum.Field]
  /// Why there is no number, or how the number is to be taken ("at least").
  public var note: String?
  /// How the numbers were estimated, nil where they are exact; said in the note as well.
  public var estimate: Estimate?
  /// How many of those asked it rests on, nil where all of them answered or it does not rest on ties.
  public var basis: AnswerBasis?

  /// Makes an answer.
  public init(
    _ value: Value, share: Value? = nil, parameters: [Datum.Field] = [], note: String? = nil, estimate: Estimate? = nil
  ) {
    self.value = value
    self.share = share
    self.parameters = parameters
    self.note = note
    self.estimate = estimate
  }

  /// The kinds of answers; their names in files are `name`.
  public enum Value: Hashable, Sendable {
    /// A number for each stakeholder in order, nil where undefined.
    case node([Double?])
    /// One number, or nil where undefined.
    case graph(Double?)
    /// A word for each stakeholder in order.
    case label([String?])
    /// Some stakeholders.
    case set([Vertex])
    /// Pairs of stakeholders, the earlier first.
    case pairs([[Vertex]])
    /// Pairs of stakeholders with a number each.
    case pairvalues([PairValue])
    /// A table of numbers.
    case matrix([[Double?]])
    /// A number or record for each group or type, in order.
    case map([Datum.Field])
    /// A list, as the measure describes it.
    case list([Datum])
    /// The best solutions of a search.
    case optimum([Datum.Field])
    /// The results of a seeded simulation.
    case simulation([Datum.Field])
    /// No answer as a whole, null in files; the name of the kind that it would have been.
    case undefined(String)

    /// The name of the kind in files.
    public var name: String {
      switch self {
      case .node: "node"
      case .graph: "graph"
      case .label: "label"
      case .set: "set"
      case .pairs: "pairs"
      case .pairvalues: "pairvalues"
      case .matrix: "matrix"
      case .map: "map"
      case .list: "list"
      case .optimum: "optimum"
      case .simulation: "simulation"
      case .undefined(let name): name
      }
    }
  }

  /// Two stakeholders and the number of their pair.
  public struct PairValue: Hashable, Sendable {
    /// The earlier, or the source.
    public let first: Vertex
    /// The later, or the target.
    public let second: Vertex
    /// The number.
    public let value: Double?

    /// Makes a pair with its number.
    public init(_ first: Vertex, _ second: Vertex, _ value: Double?) {
      self.first = first
      self.second = second
      self.value = value
    }
  }
}

extension Answer {
  /// No answer as a whole, and why.
  static func undefined(_ kind: String, because note: String?) -> Answer {
    Answer(kind == "graph" ? .graph(nil) : .undefined(kind), note: note)
  }
}
