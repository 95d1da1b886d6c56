internal import PowerMapGraph

/// The core whose pattern correlates best with the ties of a map without direction: all cores tried, or a good one found.
///
/// The pattern is 1 between members of the core and 0 outside it; pairs of the two are left out, or count 1.
struct CoreSearch {
  /// What is expected between core and periphery.
  enum Between: String, Hashable, Sendable, CaseIterable {
    /// Nothing: these pairs are left out.
    case ignored
    /// A tie.
    case one
  }

  /// The members of the best core found, in order; nil where no core has a correlation.
  private(set) var core: [Vertex]?
  /// Its correlation.
  private(set) var fit: Double?
  /// Whether all cores were tried.
  let isExhaustive: Bool

  private let ties: Arcs
  private let between: Between

  /// The largest map of which all cores are tried.
  static let exhaustiveLimit = 20

  init(of topology: Topology, _ between: Between, exhaustiveLimit: Int = exhaustiveLimit) {
    precondition(topology.isUndirected, "cores are those of a map without direction")
    ties = topology.outgoing
    self.between = between
    isExhaustive = topology.order <= exhaustiveLimit
    if isExhaustive { tryAll() } else { climb() }
  }

  /// The correlation of a pattern with the ties, from the members of the core and the ties inside it and outside it.
  private func fit(members: Int, inside: Int, outside: Int) -> Double? {
    let order = ties.order
    let rest = order - members
    let pairs: (all: Int, expected: Int, tied: Int, both: Int) =
      switch between {
      case .ignored:
        ((members * (members - 1) + rest * (rest - 1)) / 2, members * (members - 1) / 2, inside + outside, inside)
      case .one:
        (
          order * (order - 1) / 2, (order * (order - 1) - rest * (rest - 1)) / 2, ties.count / 2,
          ties.count / 2 - outside
        )
      }
    let variances =
      Double(pairs.tied) * Double(pairs.all - pairs.tied) * Double(pairs.expected)
      * Double(pairs.all - pairs.expected)
    guard variances > 0 else { return nil }
    return (Double(pairs.both) * Double(pairs.all) - Double(pairs.tied) * Double(pairs.expected))
      / variances.squareRoot()
  }

  /// Tries every core; of equally good ones the smallest is kept, then the first in the order of vertices.
  private mutating func tryAll() {
    let order = ties.order
    let neighbors = (0..<order).map { vertex in
      ties.heads(of: Vertex(vertex)).reduce(UInt32(0)) { $0 | 1 << UInt32($1.index) }
    }
    let everybody: UInt32 = (1 << UInt32(order)) - 1
    var best: (fit: Double, mask: UInt32)?
    for mask in 1..<max(1, everybody) {
      var degrees = (inside: 0, outside: 0)
      for vertex in 0..<order {
        if mask >> UInt32(vertex) & 1 == 1 {
          degrees.inside += (neighbors[vertex] & mask).nonzeroBitCount
        } else {
          degrees.outside += (neighbors[vertex] & ~mask).nonzeroBitCount
        }
      }
      guard let fit = fit(members: mask.nonzeroBitCount, inside: degrees.inside / 2, outside: degrees.outside / 2)
      else { continue }
      if let known = best {
        if fit < known.fit - 1e-12 { continue }
        if fit <= known.fit + 1e-12 && !CoreSearch.precedes(mask, known.mask) { continue }
      }
      best = (fit, mask)
    }
    guard let best else { return }
    fit = best.fit
    core = (0..<order).filter { best.mask >> UInt32($0) & 1 == 1 }.map { Vertex($0) }
  }

  /// Whether a core is smaller than another, or as large and first in the order of vertices.
  private static func precedes(_ one: UInt32, _ other: UInt32) -> Bool {
    if one.nonzeroBitCount != other.nonzeroBitCount { return one.nonzeroBitCount < other.nonzeroBitCount }
    let difference = one ^ other
    return one & (difference & ~(difference &- 1)) != 0
  }

  /// Starts from the best set of highest degree and moves single vertices in or out as long as that helps.
  private mutating func climb() {
    let byDegree = (0..<ties.order).map { Vertex($0) }.sorted {
      let degrees = (ties.degree(of: $0), ties.degree(of: $1))
      return degrees.0 != degrees.1 ? degrees.0 > degrees.1 : $0 < $1
    }
    var state = State(ties)
    var best: (fit: Double, members: Int)?
    for vertex in byDegree.dropLast() {
      state.move(vertex, ties)
      if let fit = fit(of: state), fit > (best?.fit ?? -.infinity) + 1e-12 { best = (fit, state.members) }
    }
    guard let best else { return }
    state = State(ties)
    for vertex in byDegree.prefix(best.members) { state.move(vertex, ties) }
    var known = best.fit
    var isClimbing = true
    while isClimbing {
      isClimbing = false
      for vertex in byDegree {
        state.move(vertex, ties)
        if let fit = fit(of: state), fit > known + 1e-12 {
          known = fit
          isClimbing = true
        } else {
          state.move(vertex, ties)
        }
      }
    }
    fit = known
    core = byDegree.filter { state.isMember[$0.index] }.sorted()
  }

  private func fit(of state: State) -> Double? {
    state.members == 0 || state.members == ties.order
      ? nil : fit(members: state.members, inside: state.inside, outside: state.outside)
  }

  /// A core and the ties inside it and outside it.
  private struct State {
    var isMember: [Bool]
    var members = 0
    var inside = 0
    var outside: Int

    init(_ ties: Arcs) {
      isMember = [Bool](repeating: false, count: ties.order)
      outside = ties.count / 2
    }

    /// Takes a vertex into the core, or out of it.
    mutating func move(_ vertex: Vertex, _ ties: Arcs) {
      let inCore = ties.heads(of: vertex).count { isMember[$0.index] }
      let direction = isMember[vertex.index] ? -1 : 1
      inside += direction * inCore
      outside -= direction * (ties.degree(of: vertex) - inCore)
      members += direction
      isMember[vertex.index].toggle()
    }
  }
}
