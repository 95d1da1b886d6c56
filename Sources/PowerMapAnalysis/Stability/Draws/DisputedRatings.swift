public import PowerMapGraph

/// Maps on which every value that raters differ about is what one of them said, drawn at random.
///
/// Values are taken in order, first influence, interest and stance of each stakeholder, then the weight of each tie, with one number of
/// SplitMix64 each; all raters of a value are as likely, and what two of them said alike twice as likely. A tie that a rater said is not
/// there has weight 0 in the maps that take that rater's word.
///
/// - Complexity: O(n + m) a map.
/// - Reference: Krackhardt 1987, *Social Networks* 9:109 (every informant has a map of their own); Epskamp, Borsboom & Fried 2018,
///   *Behavior Research Methods* 50:195 (drawing what is uncertain).
public struct DisputedRatings: RandomMaps {
  /// A value of a stakeholder that raters differ about.
  private struct Disputed: Sendable {
    let position: Int
    let ratings: [Double]
  }

  private let graph: StakeholderGraph
  private let ties: [Tie]
  private let people: [(item: RaterDisagreement.Item, values: [Disputed])]
  private let weights: [Disputed]
  private let seed: UInt64

  /// Prepares to draw from what raters said; nil where no two differ.
  public init?(of graph: StakeholderGraph, seed: UInt64) {
    people = RaterDisagreement.Item.allCases.map { item in
      (item, DisputedRatings.disputed(graph.ratings(of: item.rawValue)) { item.isValid($0) })
    }
    weights = DisputedRatings.disputed(graph.ties.ratings(of: "weight")) { $0 >= 0 && $0.isFinite }
    guard !weights.isEmpty || people.contains(where: { !$0.values.isEmpty }) else { return nil }
    self.graph = graph
    self.seed = seed
    ties = Array(graph.allTies)
  }

  private static func disputed(_ ratings: [[Double]], _ isValid: (Double) -> Bool) -> [Disputed] {
    ratings.enumerated().compactMap { position, ratings in
      let valid = ratings.filter(isValid)
      return Set(valid).count > 1 ? Disputed(position: position, ratings: valid) : nil
    }
  }

  /// How many values of stakeholders raters differ about.
  public var disputedValues: Int { people.reduce(0) { $0 + $1.values.count } }

  /// How many ties raters differ about.
  public var disputedTies: Int { weights.count }

  /// The same map with one rater's word for every value.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    var stakeholders = graph.stakeholders
    var ties = ties
    for (item, values) in people {
      for value in values {
        item.set(value.ratings[numbers.below(value.ratings.count)], of: &stakeholders[value.position])
      }
    }
    for weight in weights { ties[weight.position].weight = weight.ratings[numbers.below(weight.ratings.count)] }
    do {
      return try StakeholderGraph(stakeholders: stakeholders, ties: ties, about: graph.directedDescription)
    } catch {
      preconditionFailure("a map with other valid values is a map: \(error)")
    }
  }
}

extension RaterDisagreement.Item {
  /// Whether a stakeholder can have a number as this value.
  fileprivate func isValid(_ value: Double) -> Bool {
    self == .stance ? (-1...1).contains(value) : value.isFinite && value >= 0
  }

  /// Sets the value of a stakeholder.
  fileprivate func set(_ value: Double, of person: inout Stakeholder) {
    switch self {
    case .influence: person.influence = value
    case .interest: person.interest = value
    case .stance: person.stance = value
    }
  }
}
