import PowerMapGraph

/// How tightly a map is drawn, so that its letters can be read in print.
struct PageFit: Hashable, Sendable {
  /// The share that everybody gets of the room of their name; names find other places, or are left out, where it is small.
  private(set) var room = 1.0
  /// The share of their radius that circles get, and of their width that gaps get.
  var radius: Double { room.squareRoot() }
  /// The share of names that are written, the most important first.
  private(set) var names = 1.0
  /// How much wider than high a map is to be, where that is free; with its legend below, a high sheet has more room for it.
  private(set) var proportion: Double?

  /// How often it was made tighter.
  private var steps = 0

  /// How much of the picture circles and names fill, by what they usually do.
  func density(_ usual: Double) -> Double { min(0.6, usual / room) }

  /// How often a map is drawn anew at most.
  static let attempts = 6
  private static let stepsWithAllNames = 2
  private static let highSheet = 0.85
  private static let leastStep = 1.03
  private static let leastRoom = 0.15
  private static let leastNames = 0.1

  /// Makes everything tighter.
  ///
  /// - Parameter shortage: how much larger letters would have to be on paper.
  mutating func tighten(by shortage: Double) {
    let step = max(shortage, PageFit.leastStep)
    // Room first: names are left out only where that was not enough.
    if steps >= PageFit.stepsWithAllNames { names = max(PageFit.leastNames, names / (step * step * step)) }
    room = max(PageFit.leastRoom, room / (step * step))
    proportion = PageFit.highSheet
    steps += 1
  }
}

extension PowerMap {
  /// The map drawn such that it can be read on a sheet of paper, as far as that is possible.
  func drawnForPaper(
    _ style: some MapStyle, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    var map = self
    var best = try style.draw(map, renderer: renderer, measure: measure)
    guard positions == nil, graph.order <= MapSelectionCatalog.largestWhole else { return best }
    var least = PrintedPage.shortage(of: best.drawing)
    var shortage = least
    var attempt = 0
    while least > 1, attempt < PageFit.attempts {
      map.fit.tighten(by: shortage)
      let drawn = try style.draw(map, renderer: renderer, measure: measure)
      shortage = PrintedPage.shortage(of: drawn.drawing)
      if shortage < least { (best, least) = (drawn, shortage) }
      attempt += 1
    }
    return best
  }
}
