/// Writes a zip archive: the same parts give the same bytes, whatever the clock says.
struct ZipWriter {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The first day that a zip archive can name, 1 January 1980, in its own coding.
  private static let fixedDate = 0x0021
  /// Names are UTF-8.
  private static let flags = 0x0800
  /// The version of the format that knows deflation.
  private static let version = 20

  /// Appends a part.
  mutating func add(_ name: String, _ content: [UInt8], method: ZipMethod = .deflated) {
    let stored = method == .deflated ? zipDeflated(content) : content
    var checksum = ZipChecksum()
    checksum.add(content)
    var common: [UInt8] = []
    common.append(littleEndian: ZipWriter.version, count: 2)
    common.append(littleEndian: ZipWriter.flags, count: 2)
    common.append(littleEndian: method.rawValue, count: 2)
    common.append(littleEndian: 0, count: 2)
    common.append(littleEndian: ZipWriter.fixedDate, count: 2)
    common.append(littleEndian: Int(checksum.value), count: 4)
    common.append(littleEndian: stored.count, count: 4)
    common.append(littleEndian: content.count, count: 4)
    common.append(littleEndian: name.utf8.count, count: 2)
    common.append(littleEndian: 0, count: 2)

    directory.append(littleEndian: ZipSignature.entry, count: 4)
    directory.append(littleEndian: ZipWriter.version, count: 2)
    directory += common
    directory.append(littleEndian: 0, count: 10)
    directory.append(littleEndian: bytes.count, count: 4)
    directory += name.utf8

    bytes.append(littleEndian: ZipSignature.header, count: 4)
    bytes += common
    bytes += name.utf8
    bytes += stored
    count += 1
  }

  /// Appends the directory, after which the bytes are a whole archive.
  mutating func finish() {
    let start = bytes.count
    bytes += directory
    bytes.append(littleEndian: ZipSignature.end, count: 4)
    bytes.append(littleEndian: 0, count: 4)
    bytes.append(littleEndian: count, count: 2)
    bytes.append(littleEndian: count, count: 2)
    bytes.append(littleEndian: directory.count, count: 4)
    bytes.append(littleEndian: start, count: 4)
    bytes.append(littleEndian: 0, count: 2)
  }
}

extension [UInt8] {
  /// Appends an unsigned number, lowest byte first.
  fileprivate mutating func append(littleEndian value: Int, count width: Int) {
    for position in 0..<width { append(position < 8 ? UInt8(truncatingIfNeeded: value >> (8 * position)) : 0) }
  }
}
