public import PowerMapGraph
internal import RealModule

/// Tells which ties stand out among all ties of either end: the backbone of a map whose strengths differ.
///
/// Were the strength *s* of a stakeholder spread at random over its *k* ties, a given tie would get *w* or more of it
/// with the probability
///
///     α = (1 − w/s)^(k − 1)
///
/// For each tie that is asked at its tail, of what that exerts, and at its head, of what that receives; the smaller
/// answer counts. The backbone of a level are the ties whose α is below it.
///
/// - Range: 0 to 1; the lower, the more the tie stands out.
/// - Ties: read as strengths; direction counts where the map has it.
/// - Undefined: never; an only tie cannot stand out and has 1.
/// - Complexity: O(n + m).
/// - Reference: Serrano, Boguñá & Vespignani 2009, *PNAS* 106:6483.
///
/// In a – b of strength 8, a – c and a – d of 1, α is (1 − 0.8)² = 0.04 for the first and (1 − 0.1)² = 0.81 for the
/// others.
public struct DisparityFilter: Sendable {
  /// The natural logarithm of α for each arc, in step with the outgoing arcs: α itself may be too small for a number.
  public let logarithms: [Double]

  /// Asks for every tie of a layer how much it stands out.
  public init(of ties: Topology) {
    let exerted = DisparityFilter.totals(of: ties.outgoing)
    let received = ties.isUndirected ? exerted : DisparityFilter.totals(of: ties.incoming)
    func logarithm(_ weight: Double, of total: Double, among degree: Int) -> Double {
      degree < 2 ? 0 : Double(degree - 1) * Double.log(onePlus: -min(1, weight / total))
    }
    var logarithms: [Double] = []
    logarithms.reserveCapacity(ties.outgoing.count)
    for tail in ties.vertices {
      for position in ties.outgoing[row: tail] {
        let head = ties.outgoing.heads[position]
        let weight = ties.outgoing.weight(at: position)
        let atTail = logarithm(weight, of: exerted[tail.index], among: ties.outgoing.degree(of: tail))
        let atHead = logarithm(weight, of: received[head.index], among: ties.incoming.degree(of: head))
        logarithms.append(min(atTail, atHead))
      }
    }
    self.logarithms = logarithms
  }

  /// The probability α of each arc, in step with the outgoing arcs.
  public var significances: [Double] { logarithms.map { Double.exp($0) } }

  private static func totals(of arcs: Arcs) -> [Double] {
    (0..<arcs.order).map { tail in
      let total = arcs[row: Vertex(tail)].reduce(0) { $0 + arcs.weight(at: $1) }
      return min(total, .greatestFiniteMagnitude)
    }
  }
}
