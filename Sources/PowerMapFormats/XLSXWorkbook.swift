/// A workbook of which every worksheet can be read as a table.
struct XLSXWorkbook {
  /// The worksheets in the order of their tabs.
  private(set) var sheets: [XLSXSheet] = []
  /// What was assumed or left out.
  private(set) var diagnostics: [Diagnostic] = []

  /// One entry in a workbook's list of sheets.
  private struct Listing {
    var title: String
    var isHidden: Bool
    var relationship: String
  }

  /// Opens a workbook; the rows are read when they are asked for.
  init(_ file: InputFile) throws(FormatError) {
    let package = try XLSXPackage(file)
    let root = try package.relationships(of: "").first { $0.type == "officeDocument" }
    let path = root?.target ?? "xl/workbook.xml"
    guard path.hasSuffix(".xml"), let reader = try package.open(path) else {
      throw FormatError(
        at: Place(file: file.name), "the zip archive holds no workbook that can be read (\(path.quoted))",
        right: "save it as .xlsx")
    }
    let (listings, startsIn1904) = try XLSXWorkbook.list(reader)
    let relationships = try package.relationships(of: path)
    func open(_ type: String) throws(FormatError) -> XMLReader? {
      guard let part = relationships.first(where: { $0.type == type })?.target else { return nil }
      return try package.open(part)
    }
    var strings = XLSXSharedStrings()
    if let reader = try open("sharedStrings") { strings = try XLSXSharedStrings(reader, file: file.name) }
    var dates = XLSXDates()
    if let reader = try open("styles") { dates = try XLSXDates(reader) }
    dates.startsIn1904 = startsIn1904

    var usedParts: Set<String> = []
    for listing in listings {
      if listing.title.lowercased().contains("(ignore)") {
        note(Place(file: file.name), "sheet \(listing.title.quoted) is left out, as its name asks")
        continue
      }
      let relationship = relationships.first { $0.identifier == listing.relationship }
      if let relationship, relationship.type != "worksheet" { continue }
      let place = Place(file: file.name, cell: listing.title)
      guard
        let part = relationship?.target, usedParts.insert(part).inserted,
        let sheet = try XLSXSheet(listing.title, part: part, of: package, strings: strings, dates: dates)
      else {
        throw FormatError(
          at: place, "the sheet's part of the zip archive is missing", right: "save the workbook once more")
      }
      if listing.isHidden { note(place, "the sheet is hidden, and is read") }
      if let example = sheet.merges.first {
        note(
          sheet.place(example.description), "cells are merged over several rows: the value stands for each of them")
      }
      sheets.append(sheet)
    }
  }

  private mutating func note(_ place: Place, _ message: String) {
    diagnostics.append(Diagnostic(.note, at: place, message))
  }

  private static func list(_ reader: XMLReader) throws(FormatError) -> (listings: [Listing], startsIn1904: Bool) {
    var listings: [Listing] = []
    var startsIn1904 = false
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.elementName == "workbookPr" {
        startsIn1904 = ["1", "true", "on"].contains(reader.attribute("date1904"))
      } else if reader.elementName == "sheet", let title = reader.attribute("name") {
        let isHidden = reader.attribute("state")?.lowercased().hasSuffix("hidden") ?? false
        listings.append(
          Listing(title: title, isHidden: isHidden, relationship: reader.attribute("id") ?? ""))
      }
    }
    return (listings, startsIn1904)
  }
}
