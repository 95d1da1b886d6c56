/// Finds what somebody may have meant.
package enum Spelling {
  /// Above so many candidates no suggestion is looked for.
  static let candidateLimit = 20_000

  /// The candidate nearest to a text, nil when none is near.
  package static func nearest<Candidates: Collection<String>>(to text: String, among candidates: Candidates) -> String?
  {
    let wanted = Array(text.lowercased().prefix(100))
    guard candidates.count <= candidateLimit, wanted.count > 1 else { return nil }
    let allowed = wanted.count < 5 ? 1 : 2
    var best: (distance: Int, text: String)?
    for candidate in candidates where abs(candidate.count - wanted.count) <= allowed {
      let distance = distance(wanted, Array(candidate.lowercased()))
      if distance <= allowed && distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.text
  }

  /// The number of letters to insert, delete, replace or swap with their neighbor.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
