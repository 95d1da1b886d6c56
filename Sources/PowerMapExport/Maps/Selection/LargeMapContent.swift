import PowerMapGraph

/// What of a map matters to a style when there are too many stakeholders to draw all.
public enum LargeMapContent: Hashable, Sendable {
  /// Who has to do with whom: the backbone where strengths tell, else the top with its connections.
  case ties
  /// Who stands above whom: as for ties, but rows without groups bear fewer lines.
  case rows
  /// What stakeholders have: the top.
  case stakeholders
  /// The sum of everybody: nobody is left out.
  case everybody

  /// The id of the way to choose that suits a map; nil where nobody is left out.
  ///
  /// Strengths tell where ties that stand out at the usual level hold together at least half of those who may be drawn.
  func selection(for graph: StakeholderGraph, limit: Int) -> String? {
    switch self {
    case .ties, .rows:
      return BackboneSelection.largestPiece(in: graph) >= max(2, limit / 2) ? "backbone" : "top"
    case .stakeholders: return "top"
    case .everybody: return nil
    }
  }
}
