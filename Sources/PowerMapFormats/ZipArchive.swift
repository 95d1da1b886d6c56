/// The parts of a zip archive, read in memory; nothing is ever written to disk.
///
/// Every offset and size is checked before it is used. The sizes that the directory declares are held against the limits when the archive
/// is opened, and no part is inflated past the size it declares, so that a small file cannot fill the memory.
struct ZipArchive {
  /// What the directory of an archive says about one part.
  struct Part {
    var name: String
    var method: Int
    var isEncrypted: Bool
    var checksum: UInt32
    var compressedSize: Int
    var size: Int
    /// Where the header that precedes the part's bytes begins in the file.
    var headerOffset: Int
  }

  /// The most that all parts together may inflate to.
  static let largestSize = 512 << 20
  /// Archives that inflate to less than this may be as dense as they like.
  static let smallSize = 16 << 20
  /// How many times its own size a larger archive may inflate to.
  static let largestRatio = 200

  let file: InputFile
  private var parts: [String: Part] = [:]

  /// Reads the directory of an archive.
  init(_ file: InputFile) throws(FormatError) {
    self.file = file
    guard let end = ZipArchive.endOfDirectory(in: file.bytes) else {
      throw damaged("it is cut off or is no zip archive")
    }
    guard
      let disk = file.bytes.littleEndian(at: end + 4, count: 2), disk == 0,
      let count = file.bytes.littleEndian(at: end + 10, count: 2),
      var offset = file.bytes.littleEndian(at: end + 16, count: 4), offset <= end
    else { throw damaged("its directory does not lie in the file") }
    var size = 0
    for _ in 0..<count {
      let part = try readEntry(at: &offset, before: end)
      size += part.size
      guard !part.name.hasSuffix("/") else { continue }
      guard parts.updateValue(part, forKey: ZipArchive.key(part.name)) == nil else {
        throw damaged("it holds a duplicate part, \(part.name.quoted)")
      }
    }
    let isTooDense = size > ZipArchive.smallSize && size / ZipArchive.largestRatio > file.bytes.count
    guard size <= ZipArchive.largestSize, !isTooDense else {
      throw FormatError(
        at: Place(file: file.name), "the zip archive is too large inside: \(size >> 20) MB",
        right:
          "at most \(ZipArchive.largestSize >> 20) MB and \(ZipArchive.largestRatio) times the size of the file are read"
      )
    }
  }

  /// Opens a part for reading, nil when there is none of that name.
  func open(_ name: String) throws(FormatError) -> ZipPartReader? {
    guard let part = parts[ZipArchive.key(name)] else { return nil }
    guard !part.isEncrypted else {
      throw FormatError(
        at: Place(file: file.name), "the zip archive is encrypted", right: "save the file without a password")
    }
    guard part.method == ZipMethod.stored.rawValue || part.method == ZipMethod.deflated.rawValue else {
      throw FormatError(
        at: Place(file: file.name), "the zip archive uses compression method \(part.method)",
        right: "save the file again with a spreadsheet program, which deflates")
    }
    let header = part.headerOffset
    guard
      file.bytes.littleEndian(at: header, count: 4) == ZipSignature.header,
      let nameLength = file.bytes.littleEndian(at: header + 26, count: 2),
      let extraLength = file.bytes.littleEndian(at: header + 28, count: 2)
    else { throw damaged("the header of \(part.name.quoted) is missing") }
    let start = header + ZipSignature.headerLength + nameLength + extraLength
    guard start + part.compressedSize <= file.bytes.count else { throw damaged("\(part.name.quoted) is cut off") }
    return ZipPartReader(part, of: file, at: start..<(start + part.compressedSize))
  }

  private func readEntry(at offset: inout Int, before end: Int) throws(FormatError) -> Part {
    let bytes = file.bytes
    guard
      bytes.littleEndian(at: offset, count: 4) == ZipSignature.entry,
      let flags = bytes.littleEndian(at: offset + 8, count: 2),
      let method = bytes.littleEndian(at: offset + 10, count: 2),
      let checksum = bytes.littleEndian(at: offset + 16, count: 4),
      let compressedSize = bytes.littleEndian(at: offset + 20, count: 4),
      let size = bytes.littleEndian(at: offset + 24, count: 4),
      let nameLength = bytes.littleEndian(at: offset + 28, count: 2),
      let extraLength = bytes.littleEndian(at: offset + 30, count: 2),
      let commentLength = bytes.littleEndian(at: offset + 32, count: 2),
      let headerOffset = bytes.littleEndian(at: offset + 42, count: 4)
    else { throw damaged("its directory is cut off") }
    let nameStart = offset + ZipSignature.entryLength
    offset = nameStart + nameLength + extraLength + commentLength
    guard offset <= end else { throw damaged("its directory is cut off") }
    guard ![size, compressedSize, headerOffset].contains(ZipSignature.large) else {
      throw FormatError(
        at: Place(file: file.name), "a part of the zip archive is too large: it unpacks to 4 GB or more",
        right: "give the sheets that are needed")
    }
    guard headerOffset + ZipSignature.headerLength + compressedSize <= bytes.count else {
      throw damaged("a part lies beyond the end of the file")
    }
    return Part(
      name: String(decoding: bytes[nameStart..<(nameStart + nameLength)], as: UTF8.self), method: method,
      isEncrypted: flags & 1 != 0, checksum: UInt32(checksum), compressedSize: compressedSize, size: size,
      headerOffset: headerOffset)
  }

  private func damaged(_ problem: String) -> FormatError {
    FormatError(
      at: Place(file: file.name), "the zip archive is damaged: \(problem)", right: "get or save the file once more")
  }

  /// Part names are compared without case, and with either slash.
  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 }.drop { $0 == "/" })
  }

  /// The record that ends the directory stands at the end of the file, before a comment of up to 65,535 bytes.
  private static func endOfDirectory(in bytes: [UInt8]) -> Int? {
    let last = bytes.count - ZipSignature.endLength
    guard last >= 0 else { return nil }
    for offset in stride(from: last, through: max(0, last - 65_535), by: -1)
    where bytes[offset] == UInt8(ascii: "P") && bytes.littleEndian(at: offset, count: 4) == ZipSignature.end {
      return offset
    }
    return nil
  }
}

/// How the bytes of a part are stored.
enum ZipMethod: Int {
  case stored = 0
  case deflated = 8
}

/// The numbers by which the records of a zip archive are known, and their lengths without names.
enum ZipSignature {
  static let header = 0x0403_4b50
  static let entry = 0x0201_4b50
  static let end = 0x0605_4b50
  /// Stands for a number that needs more than four bytes.
  static let large = 0xFFFF_FFFF
  static let headerLength = 30
  static let entryLength = 46
  static let endLength = 22
}

extension [UInt8] {
  /// An unsigned number of up to four bytes, lowest byte first; nil when it does not lie in the array.
  fileprivate func littleEndian(at offset: Int, count width: Int) -> Int? {
    guard offset >= 0, offset + width <= count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
  }
}
