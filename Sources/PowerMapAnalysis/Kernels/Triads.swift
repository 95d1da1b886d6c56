internal import PowerMapGraph

extension Arcs {
  /// The number of triangles at each vertex of a map without direction.
  ///
  /// Ties are turned from the end with fewer to the end with more, after which nobody has many (Chiba & Nishizeki 1985,
  /// *SIAM Journal on Computing* 14:210; Latapy 2008, *Theoretical Computer Science* 407:458). A triangle is found from
  /// its first corner: the second leads to somebody to whom the first has a tie. Made for maps of any size.
  ///
  /// - Complexity: O(m √m).
  func triangles() -> [Int] {
    let rows = turnedToHigherDegree()
    let counts = Scratch(repeating: 0, count: order)
    /// The vertex that was last seen to have a tie to each.
    let last = Scratch(repeating: -1, count: order)
    for first in 0..<order {
      let others = rows[first]
      guard others.count > 1 else { continue }
      for position in others { last[rows.head(at: position)] = first }
      for position in others {
        let second = rows.head(at: position)
        var closed = 0
        for position in rows[second] {
          let third = rows.head(at: position)
          let isClosed = last[third] == first ? 1 : 0
          counts[third] += isClosed
          closed += isClosed
        }
        counts[second] += closed
        counts[first] += closed
      }
    }
    return counts.elements
  }

  /// Each tie once, in the row of the end that has fewer; of equals in that of the earlier.
  private func turnedToHigherDegree() -> RowScratch {
    let rows = RowScratch(Rows(self))
    let offsets = Scratch(repeating: Int32(0), count: order + 1)
    let heads = Scratch(repeating: Int32(0), count: count / 2)
    var end = 0
    for tail in 0..<order {
      let degree = rows[tail].count
      for position in rows[tail] {
        let head = rows.head(at: position)
        let other = rows[head].count
        guard other > degree || (other == degree && head > tail) else { continue }
        heads[end] = Int32(head)
        end += 1
      }
      offsets[tail + 1] = Int32(end)
    }
    return RowScratch(offsets: offsets, heads: heads)
  }
}
