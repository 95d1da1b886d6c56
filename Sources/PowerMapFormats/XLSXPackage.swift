/// The parts of a workbook and the relationships between them.
struct XLSXPackage {
  /// What one part says about another.
  struct Relationship {
    /// The name that the part calls it by.
    var identifier: String
    /// The last word of its type: `worksheet`, `styles`, `sharedStrings`.
    var type: String
    /// The name of the other part, from the root of the archive.
    var target: String
  }

  private let archive: ZipArchive

  /// Opens a workbook's archive, and says what else the file is when it is none.
  init(_ file: InputFile) throws(FormatError) {
    if let (problem, right) = XLSXPackage.mistake(file.bytes) {
      throw FormatError(at: Place(file: file.name), problem, right: right)
    }
    archive = try ZipArchive(file)
  }

  /// The file as the user named it.
  var name: String { archive.file.name }

  /// Opens a part, nil when there is none of that name.
  func open(_ part: String) throws(FormatError) -> XMLReader? {
    guard let bytes = try archive.open(part) else { return nil }
    return XMLReader("\(name):\(part.prefix(80))") { () throws(FormatError) in try bytes.next() }
  }

  /// Whether the bytes of a part hold a word whose first letter stands only at its beginning; zeros, as in UTF-16, are passed over.
  ///
  /// Much faster than looking for an element.
  func holds(_ word: String, in part: String) throws(FormatError) -> Bool {
    guard let bytes = try archive.open(part) else { return false }
    let letters = Array(word.utf8)
    var matched = 0
    while let piece = try bytes.next() {
      for byte in piece where byte != 0 {
        matched = byte == letters[matched] ? matched + 1 : byte == letters[0] ? 1 : 0
        if matched == letters.count { return true }
      }
    }
    return false
  }

  /// The relationships of a part, in order; those of the archive itself for the empty name.
  func relationships(of part: String) throws(FormatError) -> [Relationship] {
    let path = part.split(separator: "/", omittingEmptySubsequences: false)
    let folder = path.dropLast()
    let name = (folder + ["_rels", (path.last ?? "") + ".rels"]).joined(separator: "/")
    var relationships: [Relationship] = []
    guard let reader = try open(name) else { return relationships }
    while let event = try reader.next() {
      guard event == .start, reader.elementName == "Relationship", reader.attribute("TargetMode") != "External" else {
        continue
      }
      guard
        let identifier = reader.attribute("Id"), let type = reader.attribute("Type"),
        let target = reader.attribute("Target")
      else { continue }
      relationships.append(
        Relationship(
          identifier: identifier, type: type.split(separator: "/").last.map(String.init) ?? "",
          target: XLSXPackage.resolved(target, from: folder.map(String.init))))
    }
    return relationships
  }

  /// The name of a part from the root, of a name relative to a folder.
  private static func resolved(_ target: String, from folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { path = path.dropLast() } else { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }

  /// What a file that cannot be a workbook is, and what would be right.
  private static func mistake(_ bytes: [UInt8]) -> (problem: String, right: String)? {
    if bytes.isEmpty { return ("the file is empty", "save the workbook once more") }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return (
        "the workbook is protected by a password, or is an old .xls one", "save it as .xlsx, without a password"
      )
    }
    let start = bytes.prefix(1024).drop { $0 <= UInt8(ascii: " ") }
    if start.first == UInt8(ascii: "<") {
      return (
        "the file is no .xlsx workbook but an HTML or XML page", "open it in a spreadsheet program and save it as .xlsx"
      )
    }
    return (
      "the file is no .xlsx workbook (no ZIP archive)",
      "save it as .xlsx, or name it .csv if it holds comma-separated text"
    )
  }
}
