extension StakeholderGraph {
  /// The map as it would be after some changes, one after the other.
  ///
  /// A map without direction keeps none: new ties go both ways.
  ///
  /// - Throws: `MapEditError` where a change names somebody or a tie that is not there.
  /// - Complexity: O(n + m) for each change.
  public func edited(by edits: [MapEdit]) throws(MapEditError) -> StakeholderGraph {
    guard !edits.isEmpty else { return self }
    var draft = MapDraft(self)
    for edit in edits { try draft.apply(edit) }
    return draft.graph
  }
}

/// A map that is being changed: its people and ties as lists.
private struct MapDraft {
  private var people: [Stakeholder]
  private var ties: [Tie]
  private let original: StakeholderGraph
  private var isUndirected: Bool { original.isUndirected }

  init(_ graph: StakeholderGraph) {
    original = graph
    people = graph.stakeholders
    ties = Array(graph.allTies)
  }

  /// The changed map.
  var graph: StakeholderGraph {
    let about = original.directedDescription
    do {
      let graph = try StakeholderGraph(stakeholders: people, ties: ties, about: about)
      return try StakeholderGraph(
        stakeholders: people, ties: graph.ties, about: about, extraColumns: original.extraColumns)
    } catch {
      preconditionFailure("every change was looked at: \(error)")
    }
  }

  mutating func apply(_ edit: MapEdit) throws(MapEditError) {
    switch edit {
    case .remove(let id):
      try check(id)
      people.removeAll { $0.id == id }
      ties.removeAll { $0.source == id || $0.target == id }
    case .add(let tie):
      let ends = TieEnds(from: tie.source, to: tie.target, direction: tie.direction)
      try check(ends)
      guard tie.weight.isFinite, tie.weight >= 0 else { throw .invalidStrength(ends) }
      var tie = tie
      if isUndirected { tie.direction = .mutual }
      ties.append(tie)
    case .strengthen(let ends, let amount):
      try check(ends)
      try strengthen(ends, by: amount)
    case .drop(let ends, let kind):
      try check(ends)
      try drop(ends, kind: kind)
    }
  }

  private func check(_ id: Stakeholder.ID) throws(MapEditError) {
    guard people.contains(where: { $0.id == id }) else { throw .unknownStakeholder(id) }
  }

  private func check(_ ends: TieEnds) throws(MapEditError) {
    try check(ends.source)
    try check(ends.target)
    if ends.source == ends.target { throw .selfTie(ends.source) }
  }

  /// Whether influence flows along a tie from one to another.
  private func flows(_ tie: Tie, from source: Stakeholder.ID, to target: Stakeholder.ID) -> Bool {
    if tie.source == source && tie.target == target { return true }
    return (isUndirected || tie.direction == .mutual) && tie.source == target && tie.target == source
  }

  private mutating func drop(_ ends: TieEnds, kind: String?) throws(MapEditError) {
    let isMeant: (Tie) -> Bool = { kind == nil || $0.kind == kind }
    try change(ends, kind: kind, where: isMeant) { _ in 0 }
  }

  /// Whether there is a tie of a sign between two, one way or both as it is meant.
  private func hasStrength(_ ends: TieEnds, _ sign: Tie.Sign) -> Bool {
    ties.contains { tie in
      tie.sign == sign && tie.weight > 0
        && (flows(tie, from: ends.source, to: ends.target)
          || ends.direction == .mutual && flows(tie, from: ends.target, to: ends.source))
    }
  }

  private mutating func strengthen(_ ends: TieEnds, by amount: Double) throws(MapEditError) {
    let sign: Tie.Sign = hasStrength(ends, .positive) ? .positive : .negative
    let isMeant: (Tie) -> Bool = { $0.sign == sign && $0.weight > 0 }
    try change(ends, kind: nil, where: isMeant) { strength in max(0, strength + amount) / strength }
  }

  /// Multiplies the strengths of the ties between two, those one way and those the other; ties of strength 0 are gone.
  ///
  /// However parallel ties are merged, multiplying all of them multiplies what they make together.
  /// - Parameter factor: by what to multiply, from what the ties make together.
  private mutating func change(
    _ ends: TieEnds, kind: String?, where isMeant: (Tie) -> Bool, by factor: (Double) -> Double
  ) throws(MapEditError) {
    func factorOfTies(from source: Stakeholder.ID, to target: Stakeholder.ID) -> Double? {
      let weights = ties.filter { isMeant($0) && flows($0, from: source, to: target) }.map(\.weight)
      return weights.isEmpty ? nil : factor(original.about.conventions.parallelTies.merged(weights))
    }
    let forward = factorOfTies(from: ends.source, to: ends.target)
    let isBothWays = ends.direction == .mutual && !isUndirected
    let backward = isBothWays ? factorOfTies(from: ends.target, to: ends.source) : nil
    guard forward != nil || backward != nil else { throw .noTie(ends, kind: kind) }
    var changed: [Tie] = []
    for tie in ties {
      let goes = forward != nil && isMeant(tie) && flows(tie, from: ends.source, to: ends.target)
      let comes = backward != nil && isMeant(tie) && flows(tie, from: ends.target, to: ends.source)
      guard goes || comes else {
        changed.append(tie)
        continue
      }
      let there = goes ? forward ?? 1 : 1
      let back = comes ? backward ?? 1 : 1
      changed += MapDraft.scaled(tie, from: ends.source, there, back, keepsWhole: isUndirected)
    }
    guard changed.allSatisfy({ $0.weight.isFinite }) else { throw .invalidStrength(ends) }
    ties = changed
  }

  /// A tie made stronger one way and the other; in two where the ways come to differ, gone where nothing flows.
  private static func scaled(
    _ tie: Tie, from source: Stakeholder.ID, _ there: Double, _ back: Double, keepsWhole: Bool
  ) -> [Tie] {
    var tie = tie
    if keepsWhole || tie.direction == .directed || there == back {
      tie.weight *= keepsWhole || tie.source == source ? there : back
      return tie.weight > 0 ? [tie] : []
    }
    tie.direction = .directed
    var reverse = tie
    (reverse.source, reverse.target) = (tie.target, tie.source)
    tie.weight *= tie.source == source ? there : back
    reverse.weight *= reverse.source == source ? there : back
    return [tie, reverse].filter { $0.weight > 0 }
  }
}

extension ParallelTies {
  /// What several strengths between the same two make together.
  fileprivate func merged(_ weights: [Double]) -> Double {
    switch self {
    case .sum: weights.reduce(0, +)
    case .max: weights.max() ?? 0
    case .mean: weights.reduce(0, +) / Double(Swift.max(1, weights.count))
    }
  }
}
