/// Places boxes in layers from the top and in lanes side by side, those with contacts near each other.
///
/// Lanes that share no layer stand below each other in one column, so that a page stays about as high as wide.
struct LaneLayout {
  /// A box that needs a place.
  struct Member: Hashable, Sendable {
    let width: Double
    let height: Double
    /// Its layer, 0 the uppermost.
    let layer: Int
    /// Its lane.
    let lane: Int
    /// Members that it would like to be near, by position.
    var contacts: [Int] = []
  }

  /// The center of each box.
  private(set) var centers: [Point] = []
  /// The rectangle of each lane, from its first to its last layer; nil for lanes without members.
  private(set) var lanes: [Box?] = []
  /// The height at which each layer begins and ends.
  private(set) var layers: [ClosedRange<Double>] = []
  /// The width of all lanes.
  private(set) var width = 0.0

  private let members: [Member]
  private let laneCount: Int
  private let layerCount: Int
  /// The members of each lane by layer, from left to right and row by row.
  private var cells: [[[Int]]]
  /// The lanes of each column, the columns from left to right.
  private var columns: [[Int]] = []
  /// How many stand side by side in each lane.
  private var places: [Int] = []

  private let gap: Double
  /// What usually stays free between boxes.
  static let usualGap = 12.0
  private static let laneGap = 16.0
  private static let layerGap = 24.0
  private static let padding = 8.0
  /// The room for the name of a lane above its first layer.
  static let heading = 18.0
  /// How much wider than high the lanes may be.
  private static let usualProportion = 1.3
  /// Up to so many members change places to make ties shorter, so often at most.
  private static let mostSwapped = 600
  private static let swapRounds = 8

  /// Finds a place for every member.
  ///
  /// - Parameters:
  ///   - members: what is placed.
  ///   - layers: how many layers there are.
  ///   - lanes: how many lanes there are.
  ///   - proportion: how much wider than high the lanes may be; nil for the usual.
  ///   - gap: what stays free between boxes.
  init(_ members: [Member], layers: Int, lanes: Int, proportion: Double? = nil, gap: Double = LaneLayout.usualGap) {
    self.gap = gap
    self.members = members
    layerCount = layers
    laneCount = lanes
    cells = [[[Int]]](repeating: [[Int]](repeating: [], count: layers), count: lanes)
    for (index, member) in members.enumerated() { cells[member.lane][member.layer].append(index) }
    let given = cells
    columns = LaneLayout.columns(of: cells)
    orderColumns()
    for breadth in [3, 2, 1.4, 1, 0.7, 0.45, 0.3] {
      cells = given
      places = cells.map { cell in
        let most = cell.map { $0.count }.max() ?? 0
        return max(1, min(most, Int((Double(most) * breadth).squareRoot().rounded(.up))))
      }
      arrange()
      if width <= (proportion ?? LaneLayout.usualProportion) * (self.layers.last?.upperBound ?? 0) { break }
    }
    if members.count <= LaneLayout.mostSwapped { shortenTies() }
  }

  /// Lanes that share no layer, together; the longest lanes first.
  private static func columns(of cells: [[[Int]]]) -> [[Int]] {
    let spans = cells.map { cell -> ClosedRange<Int>? in
      guard let first = cell.firstIndex(where: { !$0.isEmpty }), let last = cell.lastIndex(where: { !$0.isEmpty })
      else { return nil }
      return first...last
    }
    var columns: [[Int]] = []
    for lane in spans.indices.sorted(by: { (spans[$1]?.count ?? 0, $0) < (spans[$0]?.count ?? 0, $1) }) {
      guard let span = spans[lane] else { continue }
      let column = columns.firstIndex { column in
        column.allSatisfy { spans[$0]?.overlaps(span) == false }
      }
      if let column { columns[column].append(lane) } else { columns.append([lane]) }
    }
    return columns
  }

  /// Swaps columns as long as that brings those with many ties between them nearer.
  private mutating func orderColumns() {
    var columnOf = [Int](repeating: 0, count: laneCount)
    for (column, lanes) in columns.enumerated() { for lane in lanes { columnOf[lane] = column } }
    var flows = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: columns.count)
    for member in members {
      for contact in member.contacts { flows[columnOf[member.lane]][columnOf[members[contact].lane]] += 1 }
    }
    columns = RingOrder.row(flows).map { columns[$0] }
  }

  /// Places all members, then those of each cell again in the order in which their contacts stand.
  private mutating func arrange() {
    place()
    for _ in 0..<8 {
      for lane in cells.indices {
        for layer in cells[lane].indices where cells[lane][layer].count > 1 {
          let cell = cells[lane][layer]
          let wishes = cell.map { wish(of: $0) }
          let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
          let rowCount = (cell.count + places[lane] - 1) / places[lane]
          cells[lane][layer] = (0..<rowCount).flatMap { row in
            stride(from: row, to: cell.count, by: rowCount).map { cell[order[$0]] }
          }
        }
      }
      place()
    }
  }

  /// Swaps members of a cell as long as that makes ties shorter: short ties cross few others and run past few circles.
  private mutating func shortenTies() {
    var isBetter = true
    var round = 0
    while isBetter, round < LaneLayout.swapRounds {
      isBetter = false
      round += 1
      for lane in cells.indices {
        for layer in cells[lane].indices {
          for first in cells[lane][layer].indices {
            for second in cells[lane][layer].indices.dropFirst(first + 1) {
              let (one, other) = (cells[lane][layer][first], cells[lane][layer][second])
              let before = tieLength(of: one) + tieLength(of: other)
              centers.swapAt(one, other)
              if tieLength(of: one) + tieLength(of: other) < before - 1e-6 {
                cells[lane][layer].swapAt(first, second)
                isBetter = true
              } else {
                centers.swapAt(one, other)
              }
            }
          }
        }
      }
    }
    place()
  }

  private func tieLength(of index: Int) -> Double {
    var sum = 0.0
    for contact in members[index].contacts { sum += (centers[contact] - centers[index]).length }
    return sum
  }

  /// The mean place of a member's contacts across; its own place where it has none.
  private func wish(of index: Int) -> Double {
    let contacts = members[index].contacts
    guard !contacts.isEmpty else { return centers[index].x }
    return contacts.reduce(0) { $0 + centers[$1].x } / Double(contacts.count)
  }

  private mutating func place() {
    var tops = [Double](repeating: 0, count: layerCount)
    layers = []
    var top = 0.0
    for layer in 0..<layerCount {
      let begins = cells.contains { cell in cell.firstIndex { !$0.isEmpty } == layer }
      tops[layer] = top + (begins && laneCount > 1 ? LaneLayout.heading : 0)
      let heights = rowHeights(ofLayer: layer)
      let bottom = tops[layer] + heights.reduce(0) { $0 + $1 + gap }
      layers.append(top...bottom)
      top = bottom + LaneLayout.layerGap
    }
    centers = [Point](repeating: .zero, count: members.count)
    lanes = [Box?](repeating: nil, count: laneCount)
    var left = 0.0
    for column in columns {
      let inner = column.map { lane in Double(places[lane]) * (widest(in: lane) + gap) }.max() ?? 0
      for lane in column { place(lane, left: left + LaneLayout.padding, width: inner, tops: tops) }
      left += inner + 2 * LaneLayout.padding + LaneLayout.laneGap
    }
    width = max(0, left - LaneLayout.laneGap)
  }

  private func widest(in lane: Int) -> Double { cells[lane].joined().map { members[$0].width }.max() ?? 0 }

  private func row(_ row: Int, of cell: [Int], places: Int) -> ArraySlice<Int> {
    let start = min(row * places, cell.count)
    return cell[start..<min(start + places, cell.count)]
  }

  private func rowHeights(ofLayer layer: Int) -> [Double] {
    let rowCount = cells.indices.map { (cells[$0][layer].count + places[$0] - 1) / places[$0] }.max() ?? 0
    return (0..<rowCount).map { row in
      cells.indices.flatMap { self.row(row, of: cells[$0][layer], places: places[$0]) }.map { members[$0].height }
        .max() ?? 0
    }
  }

  private mutating func place(_ lane: Int, left: Double, width: Double, tops: [Double]) {
    for layer in 0..<layerCount where !cells[lane][layer].isEmpty {
      var top = tops[layer]
      // Rows stand aside of each other as far as they have room, so that few lines run through circles below each other.
      for (number, height) in rowHeights(ofLayer: layer).enumerated() {
        let row = self.row(number, of: cells[lane][layer], places: places[lane])
        let step = width / Double(max(1, row.count))
        let widest = row.map { members[$0].width }.max() ?? 0
        let slack = min(max((step - widest) / (2 * step), 0.08), 0.4)
        let phase = (Double(number + layer) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
        let side = 0.5 + slack * (2 * phase - 1)
        for (position, index) in row.enumerated() {
          centers[index] = Point(left + (Double(position) + side) * step, top + members[index].height / 2)
        }
        top += height + gap
      }
      let range = layers[layer]
      let box = Box(
        minX: left - LaneLayout.padding, minY: range.lowerBound, maxX: left + width + LaneLayout.padding,
        maxY: range.upperBound)
      lanes[lane] = lanes[lane]?.union(box) ?? box
    }
  }
}
