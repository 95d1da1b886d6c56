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
  static let attempts = 8
  private static let stepsWithAllNames = 2
  private static let highSheet = 0.85
  private static let widest = 3.0
  private static let leastStep = 1.05
  private static let leastRoom = 0.12
  private static let leastNames = 0.1

  /// Makes everything tighter.
  ///
  /// - Parameters:
  ///   - shortage: how much larger letters would have to be on paper.
  ///   - slimness: how much higher the picture is than a sheet of its width; where it is, the map is to be wider.
  mutating func tighten(by shortage: Double, slimness: Double) {
    let step = max(shortage, PageFit.leastStep)
    // Room first: names are left out only where that was not enough.
    if steps >= PageFit.stepsWithAllNames { names = max(PageFit.leastNames, names / (step * step * step)) }
    room = max(PageFit.leastRoom, room / (step * step))
    proportion =
      slimness > 1 ? min(PageFit.widest, (proportion ?? 1) * slimness * slimness) : proportion ?? PageFit.highSheet
    steps += 1
  }
}

extension PowerMap {
  /// The map drawn such that it can be read on a sheet of paper, as far as that is possible.
  func drawnForPaper(
    _ style: some MapStyle, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    var map = self
    var best = try map.page(style, renderer: renderer, measure: measure)
    guard positions == nil, graph.order <= MapSelectionCatalog.largestWhole else { return best }
    var least = PrintedPage.shortage(of: best.drawing)
    var last = best.drawing
    var attempt = 0
    while least > 1, attempt < PageFit.attempts {
      map.fit.tighten(by: PrintedPage.shortage(of: last), slimness: PrintedPage.slimness(of: last))
      let drawn = try map.page(style, renderer: renderer, measure: measure)
      let shortage = PrintedPage.shortage(of: drawn.drawing)
      last = drawn.drawing
      if shortage < least { (best, least) = (drawn, shortage) }
      attempt += 1
    }
    return best
  }

  /// The map on a page with the line that says where the data come from.
  private func page(
    _ style: some MapStyle, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    var drawn = try style.draw(self, renderer: renderer, measure: measure)
    if let source { drawn.drawing.append(source: source, measure: measure) }
    return drawn
  }
}
