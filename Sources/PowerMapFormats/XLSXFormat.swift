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
    write: { graph in
      var sheets: [XLSXWriter.Sheet] = [
        .init(name: "Stakeholders", table: .stakeholders(of: graph)), .init(name: "Ties", table: .ties(of: graph)),
      ]
      let about = WrittenTable.about(graph.about)
      if about.rowCount > 0 { sheets.append(.init(name: "About", table: about)) }
      return WrittenMap(files: [OutputFile(name: "map.xlsx", bytes: XLSXWriter.write(sheets))])
    })
}
