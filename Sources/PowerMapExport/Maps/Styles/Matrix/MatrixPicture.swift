import PowerMapGraph

/// A matrix on the page: names and numbers of rows at the left, numbers of columns above, sums at the edge.
struct MatrixPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent: Box

  private let map: PowerMap
  private let rows: MatrixRows
  private let scale: HeatScale
  private let measure: any TextMeasure
  /// The width and the height of a cell.
  private let cell: (width: Double, height: Double)
  /// The names above the columns in lines; numbers where names have no room.
  private let headings: [[String]]

  private static let nameSize = 9.5
  private static let nameWidth = 190.0

  private var amounts: [[Double]] { rows.flows.amounts }
  private var count: Int { rows.names.count }

  /// Draws the rows of a map.
  init(_ map: PowerMap, rows: MatrixRows, measure: any TextMeasure) {
    self.map = map
    self.rows = rows
    self.measure = measure
    scale = HeatScale(rows.flows.amounts.joined())
    let count = rows.names.count
    let isNamed = count <= 9
    let room = 660 * map.fit.room
    let width = isNamed ? min(96, max(58, room / Double(max(1, count)))) : max(13, min(40, room / Double(count)))
    cell = (width, isNamed ? max(26, min(46, width * 0.55)) : max(13, min(26, width)))
    headings = rows.names.enumerated().map { row, name in
      isNamed
        ? LabelText.lines(name, width: width - 4) {
          measure.width(of: $0, size: MatrixPicture.nameSize - 0.5, isBold: true)
        } : ["\(row + 1)"]
    }
    extent = Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
    draw(isNamed: isNamed)
  }

  private mutating func draw(isNamed: Bool) {
    let size = MatrixPicture.nameSize
    let right = Double(count) * cell.width
    let bottom = Double(count) * cell.height
    for (row, name) in rows.names.enumerated() {
      let middle = (Double(row) + 0.5) * cell.height
      let shown = isNamed ? name : "\(row + 1)  \(name)"
      let lines = Paragraph(
        shown, width: MatrixPicture.nameWidth, size: size, lineLimit: cell.height > 24 ? 2 : 1, measure: measure
      ).lines
      for (number, line) in lines.enumerated() {
        let offset = (Double(number) - Double(lines.count - 1) / 2) * size * 1.15 + 0.36 * size
        let place = Point(-8, middle + offset)
        shapes.append(.text(Drawing.Text(line, at: place, alignment: .end, size: size, isName: true)))
        extent = extent.union(
          Box(
            minX: -10 - measure.width(of: line, size: size, isBold: false), minY: middle - 8, maxX: 0, maxY: middle + 8)
        )
      }
      drawCells(row)
    }
    drawHeadings()
    drawSums(right: right, bottom: bottom)
    for row in rows.breaks {
      let line = Drawing.Stroke(Palette.ink, width: 1)
      let (x, y) = (Double(row) * cell.width, Double(row) * cell.height)
      shapes.append(.line([Point(0, y), Point(right, y)], line))
      shapes.append(.line([Point(x, 0), Point(x, bottom)], line))
    }
    shapes.append(
      .rectangle(
        Box(minX: 0, minY: 0, maxX: right, maxY: bottom), Drawing.Paint(stroke: Drawing.Stroke(Palette.muted, width: 1))
      ))
  }

  private mutating func drawCells(_ row: Int) {
    for column in 0..<count {
      let amount = amounts[row][column]
      let conflicts = rows.flows.conflicts[row][column]
      let isEmpty = rows.kind == .stakeholders && row == column
      let box = Box(
        minX: Double(column) * cell.width, minY: Double(row) * cell.height, maxX: Double(column + 1) * cell.width,
        maxY: Double(row + 1) * cell.height)
      let stroke = Drawing.Stroke(Palette.paper, width: cell.width > 20 ? 1.5 : 0.7)
      var drawn: [Drawing.Shape] = [
        .rectangle(
          box, Drawing.Paint(fill: isEmpty ? Color(0xE3E6EA) : scale.color(amount), stroke: stroke))
      ]
      let written = WrittenNumber.amount(amount)
      let size = min(10, cell.height * 0.62)
      if amount > 0, size >= 7, measure.width(of: written, size: size, isBold: false) <= cell.width - 3 {
        let place = Point(box.center.x, box.center.y + 0.36 * size)
        drawn.append(
          .text(
            Drawing.Text(
              written, at: place, alignment: .middle, size: size, color: scale.textColor(on: amount))))
      }
      if conflicts > 0 { drawn += mark(ofConflicts: conflicts, in: box, amount: amount) }
      let sign = rows.flows.isDirected ? "→" : "–"
      var title = "\(rows.names[row]) \(sign) \(rows.names[column]): \(written)"
      if conflicts > 0 { title += Language.MatrixMap.conflicts(WrittenNumber.amount(conflicts)) }
      shapes.append(.group(title: title, drawn))
    }
  }

  /// A triangle in the corner of a cell, with the number of conflicts where there is room for it.
  private func mark(ofConflicts conflicts: Double, in box: Box, amount: Double) -> [Drawing.Shape] {
    let side = min(9, cell.height * 0.5)
    let corner = Point(box.maxX - 1, box.minY + 1)
    return [
      .polygon(
        [corner, corner - Point(side, 0), corner + Point(0, side)],
        Drawing.Paint(fill: Palette.vermillion, stroke: Drawing.Stroke(Palette.paper, width: 0.6)))
    ]
  }

  private mutating func drawHeadings() {
    let size = MatrixPicture.nameSize - 0.5
    let height = Double(headings.map { $0.count }.max() ?? 1) * size * 1.15
    for (column, lines) in headings.enumerated() {
      for (number, line) in lines.enumerated() {
        let y = -6 - Double(lines.count - 1 - number) * size * 1.15
        let shownSize = min(size, cell.width * 0.62)
        shapes.append(
          .text(
            Drawing.Text(
              line, at: Point((Double(column) + 0.5) * cell.width, y), alignment: .middle,
              size: lines.count == 1 && count > 9 ? shownSize : size, isBold: true)))
      }
    }
    let top = rows.flows.isDirected ? -height - 12 : 2 - height
    let size2 = 9.5
    if rows.flows.isDirected {
      shapes.append(
        .text(
          Drawing.Text(Language.MatrixMap.to, at: Point(0, top), size: size2, isBold: true, color: Palette.muted)))
      shapes.append(
        .text(
          Drawing.Text(
            Language.MatrixMap.from, at: Point(-8, -6), alignment: .end, size: size2, isBold: true, color: Palette.muted
          )))
    }
    extent = extent.union(
      Box(minX: -50, minY: top - 12, maxX: Double(count) * cell.width, maxY: Double(count) * cell.height))
  }

  private mutating func drawSums(right: Double, bottom: Double) {
    guard rows.flows.isDirected, count > 1 else { return }
    let size = 9.0
    let all = amounts.map { $0.reduce(0, +) }
    let widest = all.map { measure.width(of: WrittenNumber.amount($0), size: size, isBold: true) }.max() ?? 0
    for row in 0..<count {
      let place = Point(right + 8 + widest, (Double(row) + 0.5) * cell.height + 0.36 * size)
      let text = WrittenNumber.amount(all[row])
      shapes.append(
        .text(Drawing.Text(text, at: place, alignment: .end, size: min(size, cell.height * 0.7), isBold: true)))
    }
    shapes.append(
      .text(
        Drawing.Text(
          Language.MatrixMap.sum, at: Point(right + 8 + widest, -6), alignment: .end, size: 9.5, isBold: true,
          color: Palette.muted)))
    let received = (0..<count).map { column in amounts.reduce(0) { $0 + $1[column] } }
    if cell.width >= 20 {
      for column in 0..<count {
        let place = Point((Double(column) + 0.5) * cell.width, bottom + 14)
        shapes.append(
          .text(
            Drawing.Text(
              WrittenNumber.amount(received[column]), at: place, alignment: .middle, size: size, isBold: true)))
      }
      shapes.append(
        .text(
          Drawing.Text(
            Language.MatrixMap.sum, at: Point(-8, bottom + 14), alignment: .end, size: 9.5, isBold: true,
            color: Palette.muted))
      )
    }
    extent = extent.union(
      Box(minX: 0, minY: 0, maxX: right + 12 + widest, maxY: bottom + (cell.width >= 20 ? 20 : 4)))
  }

  /// What rows and shades mean, a sentence each.
  var explanation: [String] {
    let amounts = Language.MatrixMap.amounts(rows.flows.amountTitle, isDirected: rows.flows.isDirected)
    var sentences: [String] = []
    switch rows.kind {
    case .groups: sentences.append(Language.MatrixMap.byGroups(amounts, map.groupTitle.lowercasedFirst))
    case .communities: sentences.append(Language.MatrixMap.byCommunities(amounts))
    case .stakeholders:
      sentences.append(Language.MatrixMap.byStakeholders(amounts, hasBreaks: !rows.breaks.isEmpty))
    }
    if rows.isOrderedByFlow { sentences.append(Language.MatrixMap.orderedByFlow) }
    if rows.sharing > 0 { sentences.append(Language.MatrixMap.sharing(rows.sharing)) }
    return sentences
  }

  /// The legend: the shades, and the mark of conflict.
  func legend(_ measure: any TextMeasure) -> [LegendSection] {
    let legendRows =
      [swatch(HeatScale.nothing, text: Language.MatrixMap.none)] + scale.steps.map { swatch($0.color, text: $0.words) }
    var sections = [LegendSection(Language.MatrixMap.shade(rows.flows.amountTitle), rows: legendRows, measure: measure)]
    if rows.flows.conflicts.joined().contains(where: { $0 > 0 }) {
      let corner = LegendSection.Row(
        signWidth: 14,
        sign: { center in
          let top = center + Point(5, -5)
          return [.polygon([top, top - Point(9, 0), top + Point(0, 9)], Drawing.Paint(fill: Palette.vermillion))]
        }, text: Language.Maps.conflict)
      sections.append(.marks([corner], measure: measure))
    }
    return sections
  }

  private func swatch(_ color: Color, text: String) -> LegendSection.Row {
    let paint = Drawing.Paint(fill: color, stroke: Drawing.Stroke(Palette.muted, width: 0.5))
    return LegendSection.Row(
      signWidth: 20, sign: { [.rectangle(Box(center: $0, width: 18, height: 11), paint)] }, text: text)
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    var strongest: (from: Int, to: Int, amount: Double)?
    for row in 0..<count {
      for column in 0..<count where row != column && amounts[row][column] > strongest?.amount ?? 0 {
        strongest = (row, column, amounts[row][column])
      }
    }
    let most = strongest.map {
      Language.MatrixMap.most(rows.names[$0.from], rows.names[$0.to], WrittenNumber.amount($0.amount))
    }
    return Language.MatrixMap.summary(count, rows.flows.amountTitle, map.counts, most: most)
  }
}
