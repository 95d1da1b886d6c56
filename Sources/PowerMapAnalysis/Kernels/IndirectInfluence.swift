internal import PowerMapGraph

/// Influence in one step and in two, the second as strong as the weaker tie on the way.
///
/// Made for maps of up to some thousand vertices.
struct IndirectInfluence {
  /// The influence of each vertex on all others.
  private(set) var exerted: [Double]
  /// The influence of all others on each vertex.
  private(set) var received: [Double]
  /// The influence of each vertex on itself through one other.
  private(set) var returned: [Double]
  private var strengths: [Double] = []

  init(of topology: Topology) {
    let incoming = topology.incoming
    let outgoing = topology.outgoing
    var exerted = outgoing.strengths()
    var received = incoming.strengths()
    var returned = [Double](repeating: 0, count: topology.order)
    for middle in topology.vertices {
      for arriving in incoming[row: middle] {
        let source = incoming.heads[arriving]
        for leaving in outgoing[row: middle] {
          let target = outgoing.heads[leaving]
          let weaker = min(incoming.weight(at: arriving), outgoing.weight(at: leaving))
          if source == target {
            returned[source.index] += weaker
          } else {
            exerted[source.index] += weaker
            received[target.index] += weaker
          }
        }
      }
    }
    self.exerted = exerted
    self.received = received
    self.returned = returned
    let total = exerted.reduce(0, +)
    strengths = exerted.indices.map { index in
      let both = exerted[index] + received[index]
      return both > 0 ? (exerted[index] - returned[index]) / total * exerted[index] / both : 0
    }
  }

  /// The influence of a vertex that is not spent on answering to others, compared with the mean; NaN where nobody has
  /// any.
  func strength(of index: Int) -> Double {
    let sum = strengths.reduce(0, +)
    return sum > 0 ? strengths[index] * Double(strengths.count) / sum : .nan
  }
}
