/// What several ties between the same two stakeholders amount to.
public enum ParallelTies: String, Hashable, Sendable, CaseIterable {
  /// Strengths are added: two channels of influence are more than one.
  case sum
  /// The strongest counts, so that a 1-to-5 scale stays one.
  case max
  /// The average counts.
  case mean
}
