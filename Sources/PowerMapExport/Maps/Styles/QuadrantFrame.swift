/// The frame of a quadrant map: four fields, two axes, and where a pair of numbers lies between them.
struct QuadrantFrame {
  /// The axis across.
  let x: Axis
  /// The axis upward.
  let y: Axis
  /// The rectangle of the fields.
  let plot: Box
  /// The rectangle of everything, axes and their titles too.
  let extent: Box
  /// Where the names of the fields stand, from the upper left.
  let fieldNameBoxes: [Box]
  /// Where the numbers of the axes stand.
  private(set) var numberBoxes: [Box] = []
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []

  private let fieldNames: [String]
  private let isTurned: Bool
  private static let fieldNameSize = 10.0
  private static let numberSize = 9.0

  /// Makes the frame for a number of stakeholders: the more, the larger.
  ///
  /// - Parameters:
  ///   - fields: what the fields are called, from the upper left, where low numbers are at the left; nil for no names.
  ///   - cut: where the fields part.
  ///   - isTurned: whether numbers across grow to the left.
  ///   - fit: how tightly the map is drawn.
  init(
    x: Quantity, y: Quantity, order: Int, measure: any TextMeasure, fields: [String]? = nil,
    cut: QuadrantCut? = nil, isTurned: Bool = false, fit: PageFit = PageFit()
  ) {
    let growth = min(max((Double(order) / 28).squareRoot(), 1), 1.25) * fit.room
    let plot = Box(minX: 0, minY: 0, maxX: 700 * growth, maxY: 500 * growth)
    self.plot = plot
    extent = Box(minX: -40, minY: -24, maxX: plot.maxX, maxY: plot.maxY + 46)
    self.isTurned = isTurned
    self.x = Axis(
      x, from: isTurned ? plot.maxX : plot.minX, to: isTurned ? plot.minX : plot.maxX, cut: cut?.across)
    self.y = Axis(y, from: plot.maxY, to: plot.minY, cut: cut?.upward)
    let isUsual = x.title == Language.QuadrantMap.interest && y.title == Language.QuadrantMap.influence
    let names = fields ?? (isUsual ? QuadrantAxes.powerInterest.fields : [])
    fieldNames = isTurned && names.count == 4 ? [names[1], names[0], names[3], names[2]] : names
    fieldNameBoxes = fieldNames.enumerated().map { position, name in
      let width = measure.width(of: name, size: QuadrantFrame.fieldNameSize, isBold: true)
      let left = position % 2 == 0 ? plot.minX + 10 : plot.maxX - 10 - width
      let top = position < 2 ? plot.minY + 8 : plot.maxY - 20
      return Box(minX: left, minY: top, maxX: left + width, maxY: top + 12)
    }
    drawFields()
    drawAxes(measure)
  }

  /// The place of the stakeholder at a position, nil where a number is unknown.
  func place(at position: Int) -> Point? {
    guard let across = x.quantity.values[position], let upward = y.quantity.values[position] else { return nil }
    return Point(x.place(of: across), y.place(of: upward))
  }

  /// Whether both numbers of the stakeholder at a position lie in the upper half.
  func isHigh(at position: Int) -> Bool {
    guard let across = x.quantity.values[position], let upward = y.quantity.values[position] else { return false }
    return across >= x.middle && upward >= y.middle
  }

  /// What places and fields mean, in a sentence.
  var explanation: String {
    let across = "\(x.quantity.title.lowercasedFirst) \(WrittenNumber.short(x.middle))"
    let upward = "\(y.quantity.title.lowercasedFirst) \(WrittenNumber.short(y.middle))"
    let reasons = [x.middleName, y.middleName].compactMap { $0 }
    return Language.QuadrantMap.explanation(across, upward, reasons: reasons)
  }

  private mutating func drawFields() {
    let middle = Point(x.place(of: x.middle), y.place(of: y.middle))
    let columns = [(plot.minX, max(plot.minX, middle.x - 1)), (min(middle.x + 1, plot.maxX), plot.maxX)]
    let rows = [(plot.minY, max(plot.minY, middle.y - 1)), (min(middle.y + 1, plot.maxY), plot.maxY)]
    let fills = [[Color(0xF1F5FA), Color(0xE3ECF6)], [Color(0xF9F9F7), Color(0xF1F5FA)]]
    for (row, rowFills) in zip(rows, fills) {
      for (column, fill) in zip(columns, isTurned ? rowFills.reversed() : rowFills) {
        let field = Box(minX: column.0, minY: row.0, maxX: column.1, maxY: row.1)
        shapes.append(.rectangle(field, Drawing.Paint(fill: fill)))
      }
    }
    for (name, box) in zip(fieldNames, fieldNameBoxes) {
      let isLeft = box.center.x < plot.center.x
      let place = Point(isLeft ? box.minX : box.maxX, box.maxY - 2)
      shapes.append(
        .text(
          Drawing.Text(
            name, at: place, alignment: isLeft ? .start : .end, size: QuadrantFrame.fieldNameSize, isBold: true,
            color: Color(0x566878))))
    }
  }

  private mutating func drawAxes(_ measure: any TextMeasure) {
    let line = Drawing.Stroke(Palette.muted, width: 1.1)
    let corner = Point(plot.minX, plot.maxY)
    shapes.append(.line([Point(plot.minX, plot.minY), corner, Point(plot.maxX, plot.maxY)], line))
    for tick in x.ticks {
      let place = Point(x.place(of: tick), plot.maxY)
      shapes.append(.line([place, place + Point(0, 4)], line))
      write(tick, at: place + Point(0, 15), alignment: .middle, measure: measure)
    }
    for tick in y.ticks {
      let place = Point(plot.minX, y.place(of: tick))
      shapes.append(.line([place, place - Point(4, 0)], line))
      write(tick, at: place + Point(-8, 3.2), alignment: .end, measure: measure)
    }
    let across = Point(plot.center.x, plot.maxY + 36)
    let title = isTurned ? "← " + x.title : x.title + " →"
    shapes.append(.text(Drawing.Text(title, at: across, alignment: .middle, size: 11.5, isBold: true)))
    if x.quantity.isStance {
      let ends = [Language.QuadrantMap.against, Language.QuadrantMap.inFavor]
      for (end, place) in zip(isTurned ? ends.reversed() : ends, [plot.minX, plot.maxX]) {
        shapes.append(
          .text(
            Drawing.Text(
              end, at: Point(place, plot.maxY + 36), alignment: place == plot.minX ? .start : .end, size: 10.5,
              color: Palette.muted)))
      }
    }
    shapes.append(
      .text(Drawing.Text(y.title + " ↑", at: Point(extent.minX, -11), size: 11.5, isBold: true)))
  }

  private mutating func write(
    _ value: Double, at place: Point, alignment: Drawing.Text.Alignment, measure: any TextMeasure
  ) {
    let text = WrittenNumber.short(value)
    let size = QuadrantFrame.numberSize
    let width = measure.width(of: text, size: size, isBold: false)
    let middle = place - Point(alignment == .end ? width / 2 : 0, 0.36 * size)
    numberBoxes.append(Box(center: middle, width: width + 2, height: size))
    shapes.append(.text(Drawing.Text(text, at: place, alignment: alignment, size: size, color: Palette.muted)))
  }
}

extension QuadrantCut {
  /// What parts the axis across.
  fileprivate var across: Axis.Cut {
    switch self {
    case .midpoint: .midpoint
    case .median: .median
    case .mean: .mean
    case .values(let across, _): .value(across)
    }
  }

  /// What parts the axis upward.
  fileprivate var upward: Axis.Cut {
    if case .values(_, let upward) = self { return .value(upward) }
    return across
  }
}
