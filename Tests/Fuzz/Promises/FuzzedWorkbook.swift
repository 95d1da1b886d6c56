/// A workbook that is whole but for the XML of its parts: checksums and directories would stop a fuzzer that knows none.
enum FuzzedWorkbook {
  private static let names = ["worksheets/sheet1.xml", "worksheets/sheet2.xml", "sharedStrings.xml", "styles.xml"]
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The workbook around the XML of up to two sheets, the shared texts and the styles.
  static func bytes(ofParts parts: [[UInt8]]) -> [UInt8] {
    let kinds = ["worksheet", "worksheet", "sharedStrings", "styles"]
    let links = parts.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(document)/\(kinds[$0])\" Target=\"\(names[$0])\"/>"
    }
    let sheets = parts.indices.prefix(2).map { "<sheet name=\"\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }
    var archive = StoredArchive()
    archive.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r\" Type=\"\(document)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(document)\"><sheets>\(sheets.joined())</sheets></workbook>")
    archive.add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)\">\(links.joined())</Relationships>")
    for (name, part) in zip(names, parts) { archive.add("xl/\(name)", part) }
    return archive.finished()
  }
}

/// A zip archive whose parts are stored as they are.
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  mutating func add(_ name: String, _ content: [UInt8]) {
    let checksum = StoredArchive.checksum(of: content)
    let common =
      number(20, 2) + number(0, 8) + number(checksum, 4) + number(content.count, 4) + number(content.count, 4)
      + number(name.utf8.count, 2) + number(0, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(bytes.count, 4) + name.utf8
    bytes += number(0x0403_4B50, 4) + common + name.utf8 + content
    count += 1
  }

  func finished() -> [UInt8] {
    bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    let rest = bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~rest)
  }
}
