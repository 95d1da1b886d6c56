import PowerMapGraph

/// Where everybody on an influence map stands: where they stood before, where their file says, or where a layout engine puts them.
struct InfluencePlaces {
  /// The places in order, nil for those without ties who have none of their own.
  let centers: [Point?]
  /// What did not go as wished, a sentence each.
  let warnings: [String]

  /// Keeps the positions that the map was given, or finds places where there are none.
  init(_ plan: InfluencePlan, renderer: MapRenderer) {
    let map = plan.map
    let own = map.ownPlaces?.positions(
      of: map.graph, radii: map.graph.vertices.map { plan.looks.sizes.radius(at: $0.index) }, room: map.fit.room)
    if let positions = map.positions ?? own {
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
