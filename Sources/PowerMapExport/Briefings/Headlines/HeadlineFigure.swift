import PowerMapAnalysis
import PowerMapGraph

/// A number of the whole map that is compared with others of its kind: then and now, over the years, with ties forgotten.
struct HeadlineFigure: Sendable {
  /// What a figure speaks of.
  enum Field: String, Sendable {
    case size, concentration, cohesion, access, groups
  }

  /// The id of the measure, with that of a group behind a colon.
  let id: String
  /// What the figure is called in tables.
  let title: Prose
  let field: Field
  /// Whether it is a part of a whole.
  let isShare: Bool
  /// Whether it takes no more than going over all ties once.
  let isQuick: Bool
  /// The number, nil where there is none.
  let value: @Sendable (MeasureAnswers) -> Double?

  private init(
    _ id: String, _ title: Prose, _ field: Field, isShare: Bool = false, isQuick: Bool = true,
    value: (@Sendable (MeasureAnswers) -> Double?)? = nil
  ) {
    self.id = id
    self.title = title
    self.field = field
    self.isShare = isShare
    self.isQuick = isQuick
    self.value = value ?? { $0.figure(id) }
  }

  /// The number as tables show it.
  func text(_ value: Double?) -> String {
    guard let value else { return Language.dash }
    return isShare ? NumberText.percent(value) : HeadlineFigure.readable(value)
  }

  /// A number that is no count with two places where it is small, as its neighbors in a table have.
  private static func readable(_ value: Double) -> String {
    value.magnitude < 1 && value != value.rounded() ? NumberText.rounded(value, places: 2) : NumberText.readable(value)
  }

  /// A range as tables show it; one number where its ends read the same.
  func text(_ range: DrawnRange?) -> String {
    guard let range else { return Language.dash }
    let ends = [text(range.low), text(range.high)]
    return ends[0] == ends[1] ? ends[0] : Language.range(ends[0], ends[1])
  }

  /// A difference as tables show it, parts of a whole in points.
  func difference(_ difference: Double?) -> String {
    guard let difference else { return Language.dash }
    let size =
      isShare
      ? NumberText.rounded(100 * difference.magnitude, places: 1) : HeadlineFigure.readable(difference.magnitude)
    if Double(size) == 0 { return size }
    return (difference < 0 ? "−" : "+") + size
  }
}

extension HeadlineFigure {
  /// The figures that some maps of the same people have, in the order in which they are told.
  static func all(of maps: [StakeholderGraph]) -> [HeadlineFigure] {
    guard let words = words(of: maps) else { return [] }
    return size(maps) + concentration(maps, words) + pieces + cohesion(words) + access(maps) + groups(maps, words)
  }

  /// The words for influence on several maps: those of the first that has direction and ties, else of the first.
  private static func words(of maps: [StakeholderGraph]) -> InfluenceWords? {
    (maps.first { !$0.isUndirected && $0.positive.tieCount > 0 } ?? maps.first).map { InfluenceWords($0) }
  }

  /// Those of them that single people and ties can move: what holds a map together, who reaches those who decide, how influence is spread.
  static func moving(_ maps: [StakeholderGraph]) -> [HeadlineFigure] {
    guard let words = words(of: maps) else { return [] }
    let areLarge = maps.contains { $0.order > RouteChange.limit }
    let spread = ["effective_number", "majority_count", "gini.normalized"].map {
      "concentration.\($0)[\(words.exerted)]"
    }
    let told = ["graph.nodes", "graph.ties"] + spread + pieces.map(\.id) + (areLarge ? [] : ["reachability"])
    return all(of: maps).filter { told.contains($0.id) || $0.field == .access }
  }

  /// Whether it is the figure that is told in a sentence: as if how many shared influence equally.
  var isEffectiveNumber: Bool { id.hasPrefix("concentration.effective_number") }

  private static func size(_ maps: [StakeholderGraph]) -> [HeadlineFigure] {
    let hasConflict = maps.contains { $0.negative.tieCount > 0 }
    let isDirected = maps.contains { !$0.isUndirected }
    return [
      .init("graph.nodes", Language.Headline.stakeholders, .size),
      .init("graph.ties", Language.Headline.ties(isDirected: isDirected), .size),
    ]
      + (hasConflict
        ? [.init("graph.negative_ties", Language.Headline.conflicts(isDirected: isDirected), .size)] : [])
      + [.init("isolates", Language.Headline.isolates, .size) { $0.set("isolates").map { Double($0.count) } }]
  }

  private static func concentration(_ maps: [StakeholderGraph], _ words: InfluenceWords) -> [HeadlineFigure] {
    let columns: [(String, String)] = [("votes", Language.Amounts.votes), ("resources", Language.Amounts.resources)]
      .filter { name, _ in
        maps.contains { if case .numbers = $0.column(named: name) { true } else { false } }
      }
    let ties =
      words.isUndirected
      ? [(words.exerted, words.substance.capitalizedWord)]
      : [(words.exerted, Language.Power.exerted), (words.received, Language.Power.received)]
    return (ties + columns).flatMap { amount, name -> [HeadlineFigure] in
      // How many hold more than half is told of influence alone: of votes it is a question of the rules.
      let told = Language.Headline.concentration.filter { $0.index != "majority_count" || amount == words.exerted }
      return told.map { index, title, isShare -> HeadlineFigure in
        .init("concentration.\(index)[\(amount)]", title(name), .concentration, isShare: isShare)
      }
    }
  }

  private static let pieces: [HeadlineFigure] = [
    .init("components.weak.count", Language.Headline.parts, .cohesion),
    .init("articulation_points", Language.Headline.cutPoints, .cohesion) { answers in
      answers.set("articulation_points").map { Double($0.count) }
    },
    .init("bridges", Language.Headline.bridges, .cohesion) { Double(Bridges().pairs(in: $0.graph).count) },
  ]

  private static func cohesion(_ words: InfluenceWords) -> [HeadlineFigure] {
    let quick: Set<String> = ["density", "reciprocity", "centralization.degree", "centralization.degree.out"]
    return Language.Cohesion.figures(words).map {
      .init($0.id, "\($0.title)", .cohesion, isShare: $0.isShare, isQuick: quick.contains($0.id))
    }
  }

  private static func access(_ maps: [StakeholderGraph]) -> [HeadlineFigure] {
    guard maps.contains(where: { !$0.decisionMakers.isEmpty }) else { return [] }
    return [
      .init("access.decision.mean", Language.Headline.meanAccess, .access),
      .init("access.decision:route", Language.Headline.withRoute, .access, isShare: true) { answers in
        guard let access = answers.scores("access.decision") else { return nil }
        let asked = access.values.filter { !$0.isNaN }
        return asked.isEmpty ? nil : Double(asked.count { $0 > 0 }) / Double(asked.count)
      },
    ]
  }

  private static func groups(_ maps: [StakeholderGraph], _ words: InfluenceWords) -> [HeadlineFigure] {
    let labels = Set(maps.flatMap { $0.grouping?.labels ?? [] })
    guard labels.count > 1, labels.count <= mostGroups else { return [] }
    let representation = "representation[\(words.exerted)]"
    return [.init("ei.index", Language.Headline.openness, .groups)]
      + labels.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }.map {
        label -> HeadlineFigure in
        .init(
          "\(representation):\(label)", Language.Headline.share(of: GroupWords.name(label), words), .groups,
          isShare: true
        ) { $0.groupFigures(representation, part: "share")[label] }
      }
  }

  /// The most groups of which each is told.
  private static let mostGroups = 30
}

extension MeasureAnswers {
  /// Numbers of the whole map, nil where there are none.
  func values(of figures: [HeadlineFigure]) -> [Double?] {
    Computation.sharingDistances { figures.map { $0.value(self) } }
  }
}
