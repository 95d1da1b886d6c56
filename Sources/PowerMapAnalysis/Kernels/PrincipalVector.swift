internal import PowerMapGraph

extension Topology {
  /// The vector of the largest eigenvalue of a map without direction, without negative entries, of length 1.
  ///
  /// Outside the component that has the largest eigenvalue all entries are 0; nil without ties, and where two
  /// components tie for it.
  ///
  /// - Parameter count: where ties run only between the vertices before this one and the others, their number.
  func principalVector(firstSide count: Int? = nil) throws(PrincipalEigenpair.NotConverged) -> [Double]? {
    var best: (component: Component, pair: PrincipalEigenpair)?
    var isUnique = false
    for component in components() where component.arcs.count > 0 {
      let pair: PrincipalEigenpair
      if let count {
        pair = try PrincipalEigenpair(of: component.arcs, firstSide: component.members.count { $0.index < count })
      } else {
        pair = try PrincipalEigenpair(of: component.arcs)
      }
      if let leader = best?.pair.value, pair.value <= leader * (1 + 1e-10) {
        if pair.value >= leader * (1 - 1e-10) { isUnique = false }
        continue
      }
      best = (component, pair)
      isUnique = true
    }
    guard let best, isUnique else { return nil }
    var vector = [Double](repeating: 0, count: order)
    for (member, entry) in zip(best.component.members, best.pair.vector) { vector[member.index] = entry }
    return vector
  }
}
