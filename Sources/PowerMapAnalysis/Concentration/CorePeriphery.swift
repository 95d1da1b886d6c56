public import PowerMapGraph

/// Finds the inner circle: the set with the fewest ties missing inside it and the fewest ties left outside it.
///
/// Over all cores *C* of the map without direction, ties between core and periphery ignored,
///
///     errors = pairs in C without a tie + ties among those outside C
///
/// The best cores are sets of highest degree. Of equally good ones the smallest that treats equal degrees alike is
/// taken; where there is none, the smallest in the order of stakeholders, and those of the degree that is cut through
/// are interchangeable.
///
/// - Range: errors 0 and more; fit −1 to 1.
/// - Ties: counted where there is one in either direction.
/// - Undefined: the fit where all pairs inside and outside are tied alike.
/// - Complexity: O(n log n + m).
/// - Reference: Borgatti & Everett 2000, *Social Networks* 21:375; Lip 2011, arXiv 1102.5511 (exactness).
///
/// In the triangle a, b, c with d tied to a and e to b: the core is a and b, without errors.
public struct CorePeriphery: Sendable {
  /// The members of the core, in order.
  public let core: [Vertex]
  /// The ties missing inside the core and the ties outside it.
  public let errors: Double
  /// Those of equal degree of whom only some are in the core, in order; empty when equals are treated alike.
  public let interchangeable: [Vertex]
  /// The correlation of ties with the ideal of a complete core and an empty periphery; nil where it is undefined.
  public let fit: Double?

  /// Finds the core of a map.
  public init(of graph: StakeholderGraph) {
    let ties = graph.positive.symmetrized().outgoing
    let byDegree = graph.vertices.sorted {
      let degrees = (ties.degree(of: $0), ties.degree(of: $1))
      return degrees.0 != degrees.1 ? degrees.0 > degrees.1 : $0 < $1
    }
    var errors = [Double(ties.count / 2)]
    for (position, vertex) in byDegree.enumerated() {
      errors.append(errors[position] + Double(position) - Double(ties.degree(of: vertex)))
    }
    let least = errors.min() ?? 0
    let best = errors.indices.filter { errors[$0] == least }
    let treatsEqualsAlike = best.first { size in
      size == 0 || size == byDegree.count
        || ties.degree(of: byDegree[size - 1]) > ties.degree(of: byDegree[size])
    }
    let size = treatsEqualsAlike ?? best[0]
    self.errors = least
    core = byDegree[..<size].sorted()
    interchangeable =
      treatsEqualsAlike == nil
      ? graph.vertices.filter { ties.degree(of: $0) == ties.degree(of: byDegree[size - 1]) } : []
    fit = CorePeriphery.fit(of: core, in: ties)
  }

  /// The correlation, over the pairs inside the core and those outside it, of being tied and being inside.
  private static func fit(of core: [Vertex], in ties: Arcs) -> Double? {
    var isCore = [Bool](repeating: false, count: ties.order)
    for member in core { isCore[member.index] = true }
    var inside = 0.0
    var outside = 0.0
    for (first, second) in ties.edges() {
      switch (isCore[first.index], isCore[second.index]) {
      case (true, true): inside += 1
      case (false, false): outside += 1
      default: break
      }
    }
    let size = Double(core.count)
    let rest = Double(ties.order) - size
    let pairs = (inside: size * (size - 1) / 2, outside: rest * (rest - 1) / 2)
    let all = pairs.inside + pairs.outside
    let tied = inside + outside
    let variances = tied * (all - tied) * pairs.inside * pairs.outside
    return variances > 0 ? (inside * all - tied * pairs.inside) / variances.squareRoot() : nil
  }

  static let entries = [
    MeasureEntry("core_periphery.lip.core", InnerCircle(part: { $0.core })),
    MeasureEntry(
      "core_periphery.lip.interchangeable", InnerCircle(part: { $0.interchangeable }),
      card: InnerCircle.card.with(
        title: "Interchangeable members", question: "Who could as well be in or out of the inner circle?",
        definition: "Those of equal degree of whom only some are in the inner circle.",
        reading: "Nobody named: the inner circle treats equals alike.")),
    MeasureEntry("core_periphery.lip.errors", InnerCircleFigure(part: { $0.errors })),
    MeasureEntry(
      "core_periphery.lip.fit", InnerCircleFigure(part: { $0.fit }),
      card: InnerCircleFigure.card.with(
        title: "Fit of the inner circle", question: "How clear-cut is the inner circle?",
        definition:
          "The correlation of actual ties with a circle in which all are tied and an outside in which nobody is.",
        reading: "1 a perfect circle; below about 0.5 do not speak of one.",
        caution: "Ties between the circle and those outside it do not count.", range: "−1 to 1")),
  ]
}

/// A set that the search for the inner circle finds, as the catalogue asks for it.
private struct InnerCircle: CatalogMeasure {
  let part: @Sendable (CorePeriphery) -> [Vertex]

  static let card = MeasureCard(
    title: "Inner circle", topic: .concentration, question: "Is there an inner circle, and who is in it?",
    definition: "The set with the fewest ties missing inside it and the fewest ties among those outside it.",
    reading: "Those named are tied among each other, the others hardly.",
    caution: "Every map has a best set: call it an inner circle only when its fit is good.",
    range: "a set of stakeholders", reference: "Borgatti & Everett 2000, Social Networks 21:375; Lip 2011",
    complexity: "O(n log n + m)", status: .core)

  static let kind = "set"

  func answer(to question: Question) -> Answer { Answer(.set(part(CorePeriphery(of: question.graph)))) }
}

/// A number that the search for the inner circle finds, as the catalogue asks for it.
private struct InnerCircleFigure: CatalogMeasure {
  let part: @Sendable (CorePeriphery) -> Double?

  static let card = MeasureCard(
    title: "Errors of the inner circle", topic: .concentration, question: "How many ties contradict the inner circle?",
    definition: "The ties missing inside the inner circle plus the ties among those outside it.",
    reading: "0 a perfect circle.", caution: "Large maps have more errors: look at the fit.",
    range: "0 and more", reference: "Borgatti & Everett 2000, Social Networks 21:375; Lip 2011",
    complexity: "O(n log n + m)", status: .core)

  static let kind = "graph"

  func answer(to question: Question) -> Answer { Answer(.graph(part(CorePeriphery(of: question.graph)))) }
}
