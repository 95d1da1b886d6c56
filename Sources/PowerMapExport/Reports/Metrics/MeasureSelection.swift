public import PowerMapAnalysis
import PowerMapGraph

/// Which measures are asked when nobody names them one by one.
public enum MeasureSelection: Sendable {
  /// A first look that fits on a screen: a few faces of power, and the map as a whole.
  case overview
  /// The questions of a first meeting: what a report holds.
  case core
  /// Every measure there is.
  case all

  /// The ids to ask of a map, in the order of the catalogue.
  ///
  /// Where an id takes a stakeholder, it is asked for each decision maker; where it takes a score, for the influence exerted;
  /// where it takes amounts, for that, the votes and the resources, as far as the map has them; where it takes a figure, for
  /// density and the Gini coefficient.
  /// - Parameter topic: the question whose measures are asked; nil for all.
  public func ids(for analysis: Analysis, topic: Topic? = nil) -> [String] {
    let asked = MeasureCatalog.entries(for: analysis.graph).filter {
      contains($0) && (topic == nil || $0.card.topic == topic)
    }
    return asked.flatMap { entry -> [String] in
      guard let argument = entry.argument else { return [entry.id] }
      return MeasureSelection.arguments(argument, for: analysis).map { "\(entry.id.dropLast(2))[\($0)]" }
    }
  }

  private func contains(_ entry: MeasureEntry) -> Bool {
    switch self {
    case .overview: MeasureSelection.firstLook.contains(entry.id)
    case .core: entry.card.status == .core
    case .all: true
    }
  }

  private static let firstLook: Set<String> = [
    "strength", "strength.out", "strength.in", "reach.2", "reach.out.2", "betweenness",
    "access.decision", "concentration.effective_number[]", "concentration.gini[]", "concentration.majority_count[]",
    "isolates", "components.weak.count", "reachability", "articulation_points", "bridges", "density", "reciprocity",
    "transitivity", "mean_distance", "diameter", "ei.index",
  ]

  private static func arguments(_ argument: MeasureArgument, for analysis: Analysis) -> [String] {
    let exerted = InfluenceWords(analysis.graph).exerted
    return switch argument {
    case .stakeholder, .stakeholders: deciding(analysis)
    case .amounts: amounts(analysis)
    case .score: [exerted]
    case .figure: ["density", "gini.\(exerted)"]
    }
  }

  private static func deciding(_ analysis: Analysis) -> [String] {
    analysis.decisionMakers.map { analysis.graph[$0].id.text }
  }

  /// The amounts of which concentration and representation are told: influence exerted, votes, resources.
  static func amounts(_ analysis: Analysis) -> [String] {
    let columns = ["votes", "resources"].filter { name in
      if case .numbers = analysis.graph.column(named: name) { true } else { false }
    }
    return [InfluenceWords(analysis.graph).exerted] + columns
  }
}
