/// Vertices waiting by their distance in buckets as wide as the shortest arc: the queue of Dial 1969, *Algorithm 360*,
/// Communications of the ACM 12:632, for lengths that are not whole numbers (Dinitz 1978).
///
/// Whoever is in the nearest bucket cannot get nearer any more, since every arc leads at least one bucket on; so no order
/// is kept within a bucket, and neither pushing nor popping compares anything. Made for sweeps from every vertex of a map
/// whose strengths are of few sizes, as on a scale from 1 to 5; buckets are used again in a circle.
struct DistanceBuckets: ~Copyable {
  private let bucketsPerLength: Double
  /// The last entry of each bucket, −1 without any.
  private let last: Scratch<Int32>
  private var vertices = ScratchList<Int32>()
  /// The entry before each one in its bucket, −1 for none.
  private var previous = ScratchList<Int32>()
  private var present = 0
  private var waiting = 0

  /// Buckets for some lengths; nil where the longest is too many times the shortest.
  static func suiting(_ lengths: [Double]) -> DistanceBuckets? {
    guard let shortest = lengths.min(), let longest = lengths.max(), longest <= 1024 * shortest else { return nil }
    // A little narrower than the shortest arc, so that rounding never puts both of its ends into one bucket.
    let bucketsPerLength = 1 / (shortest * (1 - 1e-6))
    return bucketsPerLength.isNormal ? DistanceBuckets(bucketsPerLength, longest: longest) : nil
  }

  private init(_ bucketsPerLength: Double, longest: Double) {
    self.bucketsPerLength = bucketsPerLength
    last = Scratch(repeating: -1, count: Int(longest * bucketsPerLength) + 3)
  }

  /// Begins at distance 0.
  mutating func start() {
    vertices.removeAll()
    previous.removeAll()
    present = 0
  }

  /// - Precondition: no nearer than what was popped last, and no farther from it than the longest arc.
  @inline(__always) mutating func push(_ vertex: Int, at distance: Double) {
    let bucket = Int(distance * bucketsPerLength) % last.count
    previous.append(last[bucket])
    last[bucket] = Int32(vertices.count)
    vertices.append(Int32(vertex))
    waiting += 1
  }

  /// Takes a vertex from the nearest bucket; nil when nobody is waiting.
  @inline(__always) mutating func popNearest() -> Int? {
    if waiting == 0 { return nil }
    while last[present] < 0 { present = present + 1 == last.count ? 0 : present + 1 }
    let entry = Int(last[present])
    last[present] = previous[entry]
    waiting -= 1
    return Int(vertices[entry])
  }
}
