/// A workbook of which every worksheet can be read as a table.
struct XLSXWorkbook {
  /// The worksheets in the order of their tabs, ready to be read once.
  let sheets: [XLSXSheet]
  /// The names of all sheets, for a message that none of them is the right one.
  let sheetNames: [String]
  /// What was assumed or left out.
  let diagnostics: [Diagnostic]

  /// One entry in a workbook's list of sheets.
  private struct Listed {
    var name: String
    var isHidden: Bool
    var relationship: String
  }

  /// Opens a workbook; the rows are read when they are asked for.
  init(_ file: InputFile) throws(FormatError) {
    let package = try XLSXPackage(file)
    let place = Place(file: file.name)
    let root = try package.relationships(of: "").values.first { $0.type == "officeDocument" }
    let path = root?.target ?? "xl/workbook.xml"
    guard path.hasSuffix(".xml"), let reader = try package.open(path) else {
      throw FormatError(
        at: place, "the zip archive holds no workbook that can be read (\(path.quoted))", right: "save it as .xlsx")
    }
    let relationships = try package.relationships(of: path)
    var (listed, startsIn1904) = try XLSXWorkbook.list(reader)

    var strings = XLSXSharedStrings()
    if let part = relationships.values.first(where: { $0.type == "sharedStrings" })?.target,
      let reader = try package.open(part)
    {
      strings = try XLSXSharedStrings(reader, file: file.name)
    }
    var dates = XLSXDates()
    if let part = relationships.values.first(where: { $0.type == "styles" })?.target,
      let reader = try package.open(part)
    {
      dates = try XLSXDates(reader)
    }
    dates.startsIn1904 = startsIn1904

    sheetNames = listed.map(\.name)
    var diagnostics: [Diagnostic] = []
    listed.removeAll { listing in
      guard listing.name.lowercased().contains("(ignore)") else { return false }
      diagnostics.append(Diagnostic(.note, at: place, "sheet \(listing.name) is left out, as its name asks"))
      return true
    }
    var sheets: [XLSXSheet] = []
    var usedParts: Set<String> = []
    for listing in listed {
      let relationship = relationships[listing.relationship]
      guard relationship?.type ?? "worksheet" == "worksheet" else { continue }
      let place = Place(file: file.name, cell: listing.name)
      guard
        let part = relationship?.target, usedParts.insert(part).inserted,
        let sheet = try XLSXSheet(listing.name, part: part, of: package, strings: strings, dates: dates)
      else {
        throw FormatError(
          at: place, "the sheet's part of the zip archive is missing", right: "save the workbook once more")
      }
      if listing.isHidden { diagnostics.append(Diagnostic(.note, at: place, "the sheet is hidden, and is read")) }
      if let example = sheet.merges.first {
        diagnostics.append(
          Diagnostic(
            .note, at: sheet.place(example.description),
            "cells are merged over several rows: the value stands for each of them"))
      }
      sheets.append(sheet)
    }
    self.sheets = sheets
    self.diagnostics = diagnostics
  }

  private static func list(_ reader: XMLReader) throws(FormatError) -> (sheets: [Listed], startsIn1904: Bool) {
    var listed: [Listed] = []
    var startsIn1904 = false
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.elementName == "workbookPr" {
        startsIn1904 = ["1", "true", "on"].contains(reader.attribute("date1904"))
      } else if reader.elementName == "sheet", let name = reader.attribute("name") {
        listed.append(
          Listed(
            name: name, isHidden: reader.attribute("state")?.lowercased().hasSuffix("hidden") ?? false,
            relationship: reader.attribute("id") ?? ""))
      }
    }
    return (listed, startsIn1904)
  }
}
