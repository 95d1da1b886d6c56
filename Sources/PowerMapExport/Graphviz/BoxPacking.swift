/// Puts rectangles side by side without overlap, filling a page that is wider than high.
enum BoxPacking {
  private static let gap = 26.0

  /// The upper left corner of each rectangle, in order, from (0, 0).
  ///
  /// Rectangles go onto shelves from left to right, high ones first; a shelf is as long as the widest, or as a page of the
  /// wanted shape needs.
  ///
  /// - Parameter ratio: how much wider than high the page is.
  static func corners(of boxes: [Box], ratio: Double = 1.45) -> [Point] {
    let area = boxes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let length = max(boxes.map { $0.width }.max() ?? 0, (area * ratio).squareRoot())
    let order = boxes.indices.sorted { (boxes[$1].height, $0) < (boxes[$0].height, $1) }
    var corners = [Point](repeating: .zero, count: boxes.count)
    var shelves: [Shelf] = []
    var bottom = 0.0
    for index in order {
      let box = boxes[index]
      if let shelf = shelves.indices.first(where: { shelves[$0].width + box.width <= length }) {
        corners[index] = shelves[shelf].add(box)
      } else {
        var shelf = Shelf(top: bottom, height: box.height)
        corners[index] = shelf.add(box)
        shelves.append(shelf)
        bottom += box.height + gap
      }
    }
    return corners
  }

  /// A row of columns; a column holds boxes below each other as far as the row is high.
  private struct Shelf {
    let top: Double
    let height: Double
    var width = 0.0
    private var column = (left: 0.0, width: 0.0, filled: 0.0)

    init(top: Double, height: Double) {
      self.top = top
      self.height = height
    }

    mutating func add(_ box: Box) -> Point {
      if column.filled > 0, column.filled + box.height <= height, box.width <= column.width {
        let corner = Point(column.left, top + column.filled)
        column.filled += box.height + gap
        return corner
      }
      column = (left: width, width: box.width, filled: box.height + gap)
      width += box.width + gap
      return Point(column.left, top)
    }
  }
}
