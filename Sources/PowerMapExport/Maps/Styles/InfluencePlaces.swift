import PowerMapGraph

/// Where everybody on an influence map stands: where they stood before, or where a layout engine puts them.
struct InfluencePlaces {
  /// The places in order, nil for those without ties who have none of their own.
  let centers: [Point?]
  /// What did not go as wished, a sentence each.
  let warnings: [String]

  /// Keeps the positions that the map was given, or finds places where there are none.
  init(_ plan: InfluencePlan, renderer: MapRenderer) {
    if let positions = plan.map.positions {
      let kept = PinnedLayout(plan, positions: positions)
      centers = kept.centers
      warnings = kept.warnings
    } else {
      let placed = renderer.layout(of: plan.problem)
      var centers = [Point?](repeating: nil, count: plan.map.graph.order)
      for (vertex, center) in zip(plan.tied, placed.solution.centers) {
        centers[vertex.index] = center - Point(0, plan.member(vertex).lift)
      }
      self.centers = centers
      warnings = placed.warnings
    }
  }
}
