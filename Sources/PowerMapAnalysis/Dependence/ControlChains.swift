public import PowerMapGraph

/// Who controls whom: by holding more than half of it, alone or together with those that it controls already.
///
/// A stakeholder *i* controls *j* when the shares that *i* and all that *i* controls hold in *j* sum to more than one half;
/// control is sought until nothing is added.
///
/// - Range: for each stakeholder those it controls, never itself.
/// - Ties: shares of budgets or of ownership, `FundingShares`.
/// - Complexity: O(m) for each stakeholder with a tie at worst.
/// - Reference: Vitali, Glattfelder & Battiston 2011, *PLoS ONE* 6:e25995 (threshold model); Chapelle & Szafarz 2005,
///   *Physica A* 355:509.
///
/// a holds 60 % of b and 30 % of c, and b holds 30 % of c: a controls b, and with it c.
public struct ControlChains: Hashable, Sendable {
  /// One stakeholder that is controlled.
  public struct Link: Hashable, Sendable {
    /// Who is controlled.
    public let stakeholder: Vertex
    /// The share held in it by the controller and those it controls.
    public let share: Double
    /// Those among them that hold some of it: the controller first where it does, then in the order in which they came under control.
    public let holders: [Vertex]
  }

  private let shares: Arcs
  private let received: Arcs
  private let threshold: Double

  /// Prepares the search.
  ///
  /// - Parameter threshold: the share above which somebody controls.
  public init(_ funding: FundingShares, threshold: Double = 0.5) {
    shares = funding.shares
    received = funding.received
    self.threshold = threshold
  }

  /// Those whom a stakeholder controls, in the order in which they come under control, nearer ones first.
  public func links(of controller: Vertex) -> [Link] {
    var held: [Vertex: Double] = [:]
    var place: [Vertex: Int] = [controller: 0]
    var queue = [controller]
    var order: [Vertex] = []
    var next = 0
    while next < queue.count {
      let holder = queue[next]
      next += 1
      for arc in shares[row: holder] {
        let target = shares.heads[arc]
        held[target, default: 0] += shares.weight(at: arc)
        if place[target] == nil, held[target, default: 0] > threshold * (1 + 1e-12) {
          place[target] = queue.count
          queue.append(target)
          order.append(target)
        }
      }
    }
    return order.map { target in
      let holders = received[row: target].map { received.heads[$0] }.filter { place[$0] != nil && $0 != target }
        .sorted { (place[$0] ?? 0) < (place[$1] ?? 0) }
      return Link(stakeholder: target, share: held[target] ?? 0, holders: holders)
    }
  }
}
