/// A workbook of NodeXL: its sheets Edges and Vertices, whose headers may stand in the second row.
///
/// A vertex is known by its name; rows whose visibility is `Skip` are no part of the graph. The sheet Group Vertices tells the groups.
enum NodeXLWorkbook {
  private static let headerLimit = 3
  private static let names = [
    "vertex": "id", "id": "NodeXL ID", "vertex 1": "from", "vertex 2": "to", "edge weight": "weight",
    "add your own columns here": "",
  ]

  /// The two sheets of ours, nil where the workbook is not NodeXL's.
  static func tables(of sheets: [any TableSource], file: String, log: ReadingLog) throws(FormatError)
    -> [any TableSource]?
  {
    func sheet(_ title: String) -> (any TableSource)? {
      sheets.first { $0.name.dropFirst(file.count + 1).lowercased() == title }
    }
    guard let edges = sheet("edges"), let vertices = sheet("vertices"),
      let edgeTable = try table(edges, below: "Vertex 1", log: log),
      var vertexTable = try table(vertices, below: "Vertex", log: log)
    else { return nil }
    vertexTable.groups = try groups(in: sheet("group vertices"))
    let others = sheets.compactMap { source -> String? in
      let title = String(source.name.dropFirst(file.count + 1))
      let isRead = ["edges", "vertices"] + (vertexTable.groups.isEmpty ? [] : ["group vertices"])
      return isRead.contains(title.lowercased()) ? nil : title.quoted
    }
    if !others.isEmpty {
      log.note(
        "sheets left", at: Place(file: file), "NodeXL's own sheets are not read: \(others.joined(separator: ", "))")
    }
    return [vertexTable, edgeTable]
  }

  /// The group of each vertex that the sheet Group Vertices tells; of several the first.
  private static func groups(in sheet: (any TableSource)?) throws(FormatError) -> [String: String] {
    guard var source = sheet else { return [:] }
    var row = TableRow()
    var columns: (group: Int, vertex: Int)?
    var groups: [String: String] = [:]
    while try source.next(&row) {
      let cells = (0..<row.count).map { row.string($0).trimmed }
      if let columns {
        guard max(columns.group, columns.vertex) < cells.count, !cells[columns.group].isEmpty else { continue }
        groups[cells[columns.vertex]] = groups[cells[columns.vertex]] ?? cells[columns.group]
      } else if let group = cells.firstIndex(of: "Group"), let vertex = cells.firstIndex(of: "Vertex") {
        columns = (group, vertex)
      }
    }
    return groups
  }

  /// A sheet from the row on that holds a header.
  private static func table(
    _ sheet: any TableSource, below header: String, log: ReadingLog
  ) throws(FormatError) -> NodeXLTable? {
    var source = sheet
    var row = TableRow()
    for count in 0..<headerLimit {
      guard try source.next(&row) else { return nil }
      let cells = (0..<row.count).map { row.string($0).trimmed.lowercased() }
      guard cells.contains(header.lowercased()) else { continue }
      let table = NodeXLTable(sheet, titleRows: count, names: names, visibility: cells.firstIndex(of: "visibility"))
      if let place = try table.firstSkipped() {
        log.note("skipped rows", at: place, "rows whose Visibility is Skip are left out, as in NodeXL")
      }
      return table
    }
    return nil
  }
}

/// A sheet of NodeXL's under our names of its columns.
struct NodeXLTable: TableSource {
  private var source: any TableSource
  private let titleRows: Int
  private let names: [String: String]
  private let visibility: Int?
  private var count = 0
  /// The group of each vertex, which becomes a column where there is none of that name.
  var groups: [String: String] = [:]
  private var vertex: Int?
  private var width = 0

  init(_ source: any TableSource, titleRows: Int, names: [String: String], visibility: Int?) {
    self.source = source
    self.titleRows = titleRows
    self.names = names
    self.visibility = visibility
  }

  var name: String { source.name }
  var hasDecimalComma: Bool { source.hasDecimalComma }
  var unknownEnd: TieSettings.UnknownEnd? { .add }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    while try source.next(&row) {
      count += 1
      if count <= titleRows { continue }
      if count == titleRows + 1 {
        rename(&row)
        return true
      }
      guard !isSkipped(row) else { continue }
      if let vertex, vertex < row.count, let group = groups[row.string(vertex).trimmed] {
        while row.count < width { row.endCell() }
        row.text += group.utf8
        row.endCell()
      }
      return true
    }
    return false
  }

  func place(of cell: Int, in row: TableRow) -> Place { source.place(of: cell, in: row) }

  /// The place of the first row that is left out, nil where none is.
  func firstSkipped() throws(FormatError) -> Place? {
    var source = source
    var row = TableRow()
    while try source.next(&row) {
      if isSkipped(row) { return source.place(of: visibility ?? 0, in: row) }
    }
    return nil
  }

  private func isSkipped(_ row: TableRow) -> Bool {
    guard let visibility, visibility < row.count else { return false }
    return row.string(visibility).trimmed.lowercased() == "skip"
  }

  private mutating func rename(_ row: inout TableRow) {
    let cells = (0..<row.count).map { row.string($0).trimmed }
    let number = row.number
    row.removeAll()
    row.number = number
    for cell in cells {
      row.text += (names[cell.lowercased()] ?? cell).utf8
      row.endCell()
    }
    guard !groups.isEmpty, !cells.contains(where: { $0.lowercased() == "group" }) else { return }
    vertex = cells.firstIndex { $0.lowercased() == "vertex" }
    width = cells.count
    row.text += "group".utf8
    row.endCell()
  }
}
