public import PowerMapGraph

/// How much of what each stakeholder receives comes from whom, directly and through others.
///
/// With f(i, j) the amount that *i* gives to *j*, and the budget of *j* the larger of all it receives and what else it has,
///
///     share s(i, j) = f(i, j) / budget(j)            concentration of j: Σ_i ( f(i, j) / Σ_i f(i, j) )²
///     integrated share Q = S + S² + S³ + …           everything that comes from i, on every chain
///
/// - Range: shares 0 to 1; concentration above 0 to 1; integrated shares 0 and more, above 1 only around circles.
/// - Ties: amounts where ties have some, else strengths; several between the same two are added.
/// - Undefined: concentration of who receives nothing; integrated shares where a closed circle has no income from outside.
/// - Complexity: O(m); integrated shares of one giver O(m) a step of the chain.
/// - Reference: Hirschman 1964 (concentration); Emerson 1962 and Pfeffer & Salancik 1978 (dependence); Brioschi, Buzzacchi &
///   Colombo 1989, *Journal of Banking & Finance* 13:747 (integrated shares).
///
/// a gives 3 and b gives 1 to c, and c gives all its 4 to d: shares ¾ and ¼, concentration ⅝, of d ¾ is a's in the end.
public struct FundingShares: Hashable, Sendable {
  /// The share of each giver in each receiver's budget, as arcs from giver to receiver.
  public let shares: Arcs
  /// The same from receiver to giver.
  public let received: Arcs
  /// The amount that each stakeholder receives.
  public let income: [Double]
  /// The amount that its shares are parts of.
  public let budgets: [Double]
  /// Whether each stakeholder stands in a closed circle without income from outside: what comes into it goes round for ever.
  private let isInEndlessCircle: [Bool]

  /// Shares of the amounts of a map, of those of the ties that have one.
  ///
  /// - Parameter budgets: what each stakeholder has in all, nil where unknown; without them everybody has what it receives.
  public init(of amounts: Topology, budgets: [Double?]? = nil) {
    let incoming = amounts.incoming
    let income = incoming.strengths()
    let whole = income.indices.map { max(income[$0], budgets?[$0] ?? 0) }
    self.income = income
    self.budgets = whole
    received = FundingShares.divided(incoming, byRow: whole)
    let outgoing = amounts.outgoing
    shares = Arcs(
      offsets: outgoing.offsets, heads: outgoing.heads,
      weights: (0..<outgoing.count).map { outgoing.weight(at: $0) / whole[outgoing.heads[$0].index] })
    isInEndlessCircle = FundingShares.endless(received)
  }

  /// Those in strong components whose members have everything from each other.
  private static func endless(_ received: Arcs) -> [Bool] {
    let component = StrongComponentSearch(received).component
    var isFed = [Bool](repeating: false, count: component.count)
    for number in component.indices {
      let own = received[row: Vertex(number)].filter { component[received.heads[$0].index] == component[number] }
      let share = own.reduce(0) { $0 + received.weight(at: $1) }
      if share < 1 - rounding { isFed[component[number]] = true }
    }
    return component.map { !isFed[$0] }
  }

  private static func divided(_ arcs: Arcs, byRow totals: [Double]) -> Arcs {
    var weights: [Double] = []
    weights.reserveCapacity(arcs.count)
    for row in 0..<arcs.order {
      for arc in arcs[row: Vertex(row)] { weights.append(arcs.weight(at: arc) / totals[row]) }
    }
    return Arcs(offsets: arcs.offsets, heads: arcs.heads, weights: weights)
  }

  /// The Herfindahl–Hirschman index of what a stakeholder receives, nil where that is nothing.
  public func concentration(of receiver: Vertex) -> Double? {
    guard income[receiver.index] > 0 else { return nil }
    let part = budgets[receiver.index] / income[receiver.index]
    return received[row: receiver].reduce(0) {
      $0 + (received.weight(at: $1) * part) * (received.weight(at: $1) * part)
    }
  }

  /// Who gives most to a stakeholder and which share of its budget; the earliest of equals, nil where nobody gives.
  public func largest(of receiver: Vertex) -> (giver: Vertex, share: Double)? {
    var largest: (giver: Vertex, share: Double)?
    for arc in received[row: receiver] where received.weight(at: arc) > (largest?.share ?? 0) * (1 + 1e-12) {
      largest = (received.heads[arc], received.weight(at: arc))
    }
    return largest
  }

  private static let steps = 10_000
  private static let tolerance = 1e-13
  /// What shares of many givers may lack of 1 by rounding.
  private static let rounding = 1e-11

  /// The share of each stakeholder's budget that comes from a giver in the end, on every chain; nil where the sums outgrow
  /// every bound, as in a circle without income from outside.
  public func integrated(from giver: Vertex) -> [Double]? {
    var effort = Int.max
    return integrated(from: giver, within: &effort)
  }

  /// The same as long as it takes no more than so many steps along a tie, of which those that were taken are subtracted; nil where it
  /// would take more.
  public func integrated(from giver: Vertex, within effort: inout Int) -> [Double]? {
    var sum = [Double](repeating: 0, count: shares.order)
    var next = sum
    var flow: [(vertex: Vertex, share: Double)] = [(giver, 1)]
    for _ in 0..<FundingShares.steps {
      var reached: [Vertex] = []
      for (vertex, share) in flow {
        effort -= shares.degree(of: vertex)
        guard effort >= 0 else { return nil }
        for arc in shares[row: vertex] {
          let head = shares.heads[arc]
          if next[head.index] == 0 { reached.append(head) }
          next[head.index] += share * shares.weight(at: arc)
        }
      }
      if reached.isEmpty { return sum }
      if reached.contains(where: { isInEndlessCircle[$0.index] }) { return nil }
      flow = reached.map { ($0, next[$0.index]) }
      var largest = 0.0
      for (vertex, share) in flow {
        sum[vertex.index] += share
        next[vertex.index] = 0
        largest = max(largest, share)
      }
      if largest <= FundingShares.tolerance { return sum }
    }
    return nil
  }
}
