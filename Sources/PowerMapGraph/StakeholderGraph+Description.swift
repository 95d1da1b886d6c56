extension StakeholderGraph {
  /// What the map says about itself, with the direction that its ties show written down: for a map with other ties, which may show another.
  package var directedDescription: MapDescription {
    var description = about
    description.conventions.isUndirected = isUndirected
    return description
  }
}
