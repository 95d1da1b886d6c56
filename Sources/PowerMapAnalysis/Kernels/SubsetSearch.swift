internal import PowerMapGraph

/// The sets of a size that score highest: all of them where they can be tried one by one, else a good one.
struct SubsetSearch {
  /// The score of the best sets found; nil where no set has one.
  private(set) var score: Double?
  /// The best sets found, each ascending, in order; at most `SubsetSearch.listed`.
  private(set) var sets: [[Vertex]] = []
  /// How many sets have the score; those listed, where not all sets were tried.
  private(set) var count = 0
  /// Whether all sets were tried.
  let isExhaustive: Bool

  /// The largest number of sets that are listed.
  static let listed = 50
  /// The largest number of sets that are tried one by one.
  static let mostTried = 200_000.0

  /// - Parameter limit: the number of sets above which not all are tried.
  init(size: Int, of order: Int, limit: Double = mostTried, score: ([Vertex]) -> Double?) {
    precondition(size > 0, "a set has a member")
    isExhaustive = SubsetSearch.combinations(size, of: order) <= limit
    guard size <= order else { return }
    if isExhaustive { tryAll(size, of: order, score) } else { climb(size, of: order, score) }
  }

  /// The number of sets of a size.
  static func combinations(_ size: Int, of order: Int) -> Double {
    (0..<size).reduce(1) { $0 * Double(order - $1) / Double($1 + 1) }
  }

  private mutating func tryAll(_ size: Int, of order: Int, _ score: ([Vertex]) -> Double?) {
    var places = Array(0..<size)
    while true {
      consider(places.map { Vertex($0) }, score)
      guard let last = places.indices.last(where: { places[$0] < order - size + $0 }) else { return }
      places[last] += 1
      for later in places.indices.dropFirst(last + 1) { places[later] = places[later - 1] + 1 }
    }
  }

  private mutating func consider(_ set: [Vertex], _ score: ([Vertex]) -> Double?) {
    guard let candidate = score(set) else { return }
    if let best = self.score, isTied(candidate, best) {
      count += 1
      if sets.count < SubsetSearch.listed { sets.append(set) }
    } else if candidate > self.score ?? -.infinity {
      self.score = candidate
      sets = [set]
      count = 1
    }
  }

  /// Takes the best member after the other, then exchanges single members as long as that helps.
  private mutating func climb(_ size: Int, of order: Int, _ score: ([Vertex]) -> Double?) {
    var members: [Vertex] = []
    for _ in 0..<size {
      guard let next = best(of: order, beside: members, score) else { return }
      members.append(next.vertex)
      self.score = next.score
    }
    var isClimbing = true
    while isClimbing {
      isClimbing = false
      for position in members.indices {
        let others = members.enumerated().filter { $0.offset != position }.map(\.element)
        guard let best = best(of: order, beside: others, score), let known = self.score else { return }
        if best.score > known && !isTied(best.score, known) {
          members[position] = best.vertex
          self.score = best.score
          isClimbing = true
        }
      }
    }
    sets = [members.sorted()]
    count = 1
  }

  /// The vertex that, added to some others, scores highest; of equals the first.
  private func best(
    of order: Int, beside others: [Vertex], _ score: ([Vertex]) -> Double?
  ) -> (vertex: Vertex, score: Double)? {
    var best: (vertex: Vertex, score: Double)?
    for vertex in (0..<order).lazy.map({ Vertex($0) }) where !others.contains(vertex) {
      guard let candidate = score((others + [vertex]).sorted()) else { continue }
      if let known = best?.score, candidate <= known || isTied(candidate, known) { continue }
      best = (vertex, candidate)
    }
    return best
  }

  /// Whether two scores are equal but for rounding.
  private func isTied(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-12 * max(1, left.magnitude, right.magnitude)
  }
}

extension Answer {
  /// The best sets of a search, with their score and how many there are; "at least" where not all sets were tried.
  static func optimum(_ search: SubsetSearch, in graph: StakeholderGraph) -> Answer {
    var fields = [
      Datum.Field("score", .optional(search.score)),
      Datum.Field("sets", .list(search.sets.map { .list($0.map { .text(graph[$0].id.text) }) })),
    ]
    if search.isExhaustive { fields.append(Datum.Field("count", .number(Double(search.count)))) }
    return Answer(.optimum(fields), note: search.isExhaustive ? nil : "At least: a better set may exist.")
  }
}
