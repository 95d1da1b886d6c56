/// The line that a tie takes on the page: straight where it can be, bent around circles and beside other ties of the same two.
struct TieRoute: Hashable, Sendable {
  /// The rim of the first circle.
  let start: Point
  /// Where a quadratic curve is drawn to; on the straight line for a straight tie.
  let control: Point
  /// The rim of the second circle.
  let end: Point
  /// Whether the route is a straight line.
  let isStraight: Bool

  /// Makes the route between two circles that bends aside by some distance at its middle.
  ///
  /// - Parameters:
  ///   - forms: the forms of the two where they are no circles; their radius is that to the farthest corner.
  init(
    from first: Point, radius firstRadius: Double, to second: Point, radius secondRadius: Double, bend: Double,
    forms: (GlyphForm, GlyphForm) = (.circle, .circle)
  ) {
    let middle = (first + second) * 0.5
    control = middle + (second - first).direction.turned * (2 * bend)
    isStraight = bend.magnitude < 0.5
    let room = (second - first).length * 0.45
    let out = (control - first).direction
    let back = (control - second).direction
    start = first + out * min(forms.0.rim(ofReach: firstRadius, toward: out), room)
    end = second + back * min(forms.1.rim(ofReach: secondRadius, toward: back), room)
  }

  /// The place at a share of the way.
  func place(at share: Double) -> Point {
    let rest = 1 - share
    return start * (rest * rest) + control * (2 * rest * share) + end * (share * share)
  }

  /// The route in straight pieces.
  var pieces: [(start: Point, end: Point)] {
    let count = isStraight ? 1 : 6
    return (0..<count).map { (place(at: Double($0) / Double(count)), place(at: Double($0 + 1) / Double(count))) }
  }
}
