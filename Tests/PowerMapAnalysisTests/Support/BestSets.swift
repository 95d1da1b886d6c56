import PowerMapAnalysis

/// The best of all sets of a size, in order, by trying each; as the answer of a search has them.
func bestSets(_ size: Int, of map: DenseMap, score: ([Int]) -> Double?) -> Datum {
  let tried = (0..<(1 << map.order)).filter { $0.nonzeroBitCount == size }
    .map { code in map.indices.filter { code >> $0 & 1 == 1 } }
    .sorted { $0.lexicographicallyPrecedes($1) }
    .compactMap { set in score(set).map { (set: set, score: $0) } }
  let best = tried.map(\.score).max()
  let sets = tried.filter { $0.score > best! - 1e-9 }.map(\.set)
  return .record([
    .init("score", .optional(best)),
    .init("sets", .list(sets.prefix(50).map { .list($0.map { .text("v\($0)") }) })),
    .init("count", .number(Double(sets.count))),
  ])
}
