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

extension Drawing {
  /// The rectangles of all texts, as wide as a half-width font makes them.
  var textBoxes: [(text: Text, box: Box)] {
    allShapes.compactMap { shape in
      guard case .text(let text) = shape else { return nil }
      let width = HalfWidthText().width(of: text.string, size: text.size, isBold: text.isBold)
      let left =
        switch text.alignment {
        case .start: text.place.x
        case .middle: text.place.x - width / 2
        case .end: text.place.x - width
        }
      return (
        text,
        Box(
          minX: left, minY: text.place.y - 0.72 * text.size, maxX: left + width, maxY: text.place.y + 0.05 * text.size)
      )
    }
  }

  /// Pairs of texts that lie on each other.
  var overlappingTexts: [String] {
    let boxes = textBoxes
    return boxes.indices.flatMap { first in
      boxes[(first + 1)...].filter { other in
        let box = boxes[first].box
        return min(box.maxX, other.box.maxX) - max(box.minX, other.box.minX) > 0.5
          && min(box.maxY, other.box.maxY) - max(box.minY, other.box.minY) > 0.5
      }.map { "\(boxes[first].text.string) | \($0.text.string)" }
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
