import PowerMapExport
import PowerMapGraph
import Testing

/// The ladder of small maps that every style has to climb.
enum MapLadder {
  /// A rung: what it is, and the map.
  struct Rung: CustomTestStringConvertible, Sendable {
    let name: String
    let graph: StakeholderGraph
    var testDescription: String { name }
  }

  /// All rungs from the empty map to a whole coalition.
  static func rungs() throws -> [Rung] {
    func tie(_ from: Int, _ to: Int, _ sign: Tie.Sign = .positive) -> Tie {
      Tie(from: MapFixture.id(from), to: MapFixture.id(to), sign: sign)
    }
    let five = ["Ann", "Ben", "Cho", "Dee", "Eli"]
    return [
      Rung(name: "empty", graph: try MapFixture.graph([])),
      Rung(name: "one", graph: try MapFixture.graph(["Ann"])),
      Rung(name: "isolates", graph: try MapFixture.graph(["Ann", "Ben", "Cho"])),
      Rung(name: "loop", graph: try MapFixture.graph(["Ann"], [tie(0, 0)])),
      Rung(name: "pair", graph: try MapFixture.graph(["Ann", "Ben"], [tie(0, 1)])),
      Rung(
        name: "two components",
        graph: try MapFixture.graph(five, [tie(0, 1), tie(1, 2), tie(3, 4)])),
      Rung(name: "negative tie", graph: try MapFixture.graph(["Ann", "Ben"], [tie(0, 1, .negative)])),
      Rung(name: "parallel ties", graph: try MapFixture.graph(["Ann", "Ben"], [tie(0, 1), tie(0, 1), tie(1, 0)])),
      Rung(
        name: "cycle",
        graph: try MapFixture.graph(five, (0..<5).map { tie($0, ($0 + 1) % 5) })),
      Rung(name: "coalition", graph: try MapFixture.coalition()),
    ]
  }
}

extension Drawing.Text {
  /// The rectangle of the letters, as wide as a half-width font makes them.
  var inkBox: Box {
    let width = HalfWidthText().width(of: string, size: size, isBold: isBold)
    let left =
      switch alignment {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(minX: left, minY: place.y - 0.72 * size, maxX: left + width, maxY: place.y + 0.05 * size)
  }
}

extension Drawing {
  /// The rectangles of all texts.
  var textBoxes: [(text: Text, box: Box)] {
    allShapes.compactMap { shape in
      guard case .text(let text) = shape else { return nil }
      return (text, text.inkBox)
    }
  }

  /// Texts that leave the page.
  var textsOutside: [String] {
    textBoxes.filter { $0.box.minX < 0 || $0.box.minY < 0 || $0.box.maxX > width || $0.box.maxY > height }.map {
      $0.text.string
    }
  }

  /// Whether every circle lies on the page.
  var holdsAllCircles: Bool {
    allShapes.allSatisfy { shape in
      guard case .circle(let center, let radius, _) = shape else { return true }
      return center.isFinite && center.x >= radius && center.y >= radius && center.x + radius <= width
        && center.y + radius <= height
    }
  }
}
