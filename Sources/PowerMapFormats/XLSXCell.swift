import PowerMapGraph

/// One cell of a worksheet, turned into the text that a person sees in it.
struct XLSXCell {
  private let reader: XMLReader
  private let reference: XLSXCellReference
  private let sheet: XLSXSheet
  private let type: String
  private let style: Int?

  /// Takes up a cell at the start of its element.
  init(_ reader: XMLReader, at reference: XLSXCellReference, sheet: XLSXSheet) {
    self.reader = reader
    self.reference = reference
    self.sheet = sheet
    type = reader.attribute("t") ?? "n"
    style = reader.attribute("s").flatMap { Int($0) }
  }

  /// Reads to the end of the cell, and appends its text.
  func read(into text: inout [UInt8]) throws(FormatError) {
    let start = text.count
    var value: [UInt8] = []
    var isValue = false
    var hasFormula = false
    while let event = try reader.next() {
      switch event {
      case .start:
        switch reader.elementName {
        case "v": isValue = true
        case "f": hasFormula = true
        case "is": try XLSXText.read(reader, upTo: "is", into: &text)
        default: break
        }
      case .text:
        if isValue && value.count <= XLSXText.longest { value += reader.text }
      case .end:
        if reader.elementName == "v" { isValue = false }
        guard reader.elementName == "c" else { continue }
        if hasFormula && value.isEmpty && type != "str" {
          throw fault(
            "the formula has not been calculated", right: "open the workbook in a spreadsheet program and save it")
        }
        if !value.isEmpty { try append(value, to: &text) }
        return try check(text[start...])
      }
    }
  }

  private func append(_ value: [UInt8], to text: inout [UInt8]) throws(FormatError) {
    switch type {
    case "n":
      text += try number(String(decoding: value, as: UTF8.self)).utf8
    case "s":
      let index = String(decoding: value, as: UTF8.self)
      guard let number = Int(index), let shared = sheet.strings[number] else {
        throw fault("the workbook has no shared text \(index.quoted)", right: "save the workbook once more")
      }
      text += shared
    case "str", "inlineStr":
      let start = text.count
      text += value
      XLSXText.unescape(&text, from: start)
    case "b": text += (value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8
    case "d": text += value.prefix { $0 != UInt8(ascii: "T") }
    case "e":
      let error = String(decoding: value, as: UTF8.self)
      guard error == "#N/A" else {
        throw fault("the cell holds the error \(error.quoted)", right: "a value or nothing")
      }
    default: throw fault("the cell is of the unknown type \(type.quoted)", right: "save the workbook once more")
    }
  }

  /// The text of a number: the date that its style shows, else its shortest digits.
  private func number(_ text: String) throws(FormatError) -> String {
    guard let number = DecimalNumber.parse(text) else {
      throw fault("\(text.quoted) is not a number", right: "save the workbook once more")
    }
    if let style, let precision = sheet.dates.precision(ofStyle: style), let day = sheet.dates.date(number, precision) {
      return day.description
    }
    let isWhole = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isWhole && !text.hasPrefix("0") ? text : number.shortText
  }

  private func check(_ text: ArraySlice<UInt8>) throws(FormatError) {
    if text.count > XLSXText.longest {
      throw fault("the text is too long", right: "at most \(XLSXText.longest) bytes are read of a cell")
    }
    if text.contains(0) { throw fault("the text holds a NUL character", right: "delete it") }
  }

  private func fault(_ problem: String, right: String) -> FormatError {
    FormatError(at: sheet.place(reference.description), problem, right: right)
  }
}
