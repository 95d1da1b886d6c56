import PowerMapGraph

extension MapFormat {
  /// Text tables: stakeholders.csv, ties.csv and about.csv.
  public static let csv = MapFormat(
    id: "csv", title: "Tables of text: stakeholders.csv, ties.csv and, where there is something to say, about.csv",
    recognizes: { _ in true },
    open: { (file, _, log) throws(FormatError) in
      .table(CSVSource(try SourceText(file, keepsInnerMarks: true, log: log)))
    },
    write: { graph in
      var tables = [
        OutputFile(name: "stakeholders.csv", bytes: CSVWriter.bytes(of: .stakeholders(of: graph))),
        OutputFile(name: "ties.csv", bytes: CSVWriter.bytes(of: .ties(of: graph))),
      ]
      let about = WrittenTable.about(graph.about)
      if about.rowCount > 0 { tables.append(OutputFile(name: "about.csv", bytes: CSVWriter.bytes(of: about))) }
      return WrittenMap(files: tables)
    })
}
