import PowerMapGraph

extension MapFormat {
  /// Workbooks with the sheets Stakeholders, Ties and, where there is something to say, About.
  public static let xlsx = MapFormat(
    id: "xlsx",
    title: "An Excel workbook with the sheets Stakeholders, Ties and, where there is something to say, About",
    recognizes: { file in
      let name = file.name.lowercased()
      let isZip = file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      return [".xlsx", ".xlsm", ".xls"].contains { name.hasSuffix($0) } || isZip && !name.contains(".")
    },
    open: { (file, _, log) throws(FormatError) in
      let workbook = try XLSXWorkbook(file)
      log.append(workbook.diagnostics)
      return .sheets(workbook.sheets)
    },
    write: { graph throws(FormatError) in
      for (count, what) in [(graph.order, "stakeholders"), (graph.ties.count, "ties")]
      where count >= XLSXWriter.rowLimit {
        throw FormatError(
          at: Place(file: "map.xlsx"), "\(count) \(what) are more than the rows of a sheet",
          right: "write a folder of .csv or a .json")
      }
      let sheets = XLSXWriter.Sheet.sheets(of: graph)
      let losses = sheets.contains { XLSXWriter.cuts($0.table) } ? ["texts beyond the length that a cell can hold"] : []
      return WrittenMap(files: [OutputFile(name: "map.xlsx", bytes: XLSXWriter.write(sheets))], losses: losses)
    })
}

extension XLSXWriter.Sheet {
  /// The sheets of a map: Stakeholders, Ties and, where there is something to say, About.
  static func sheets(of graph: StakeholderGraph) -> [XLSXWriter.Sheet] {
    var sheets: [XLSXWriter.Sheet] = [
      .init(name: "Stakeholders", table: .stakeholders(of: graph)), .init(name: "Ties", table: .ties(of: graph)),
    ]
    let about = WrittenTable.about(graph.about)
    if about.rowCount > 0 { sheets.append(.init(name: "About", table: about)) }
    return sheets
  }
}
