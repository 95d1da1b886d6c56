/// The ties of a small map as bits: for each row those of its columns.
struct TieBits {
  var rows: [Int]

  init(of map: DenseMap) {
    rows = map.indices.map { row in map.indices.reduce(0) { map.hasTie(row, $1) ? $0 | 1 << $1 : $0 } }
  }

  /// Whom a set reaches, itself included, when some are passed by.
  func reach(of set: Int, avoiding removed: Int = 0) -> Int {
    var (reached, fresh) = (set, set)
    while fresh != 0 {
      let found = rows[fresh.trailingZeroBitCount] & ~reached & ~removed
      reached |= found
      fresh = fresh & (fresh - 1) | found
    }
    return reached
  }
}
