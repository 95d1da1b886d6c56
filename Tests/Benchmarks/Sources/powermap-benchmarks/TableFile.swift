import Foundation

/// A table that is written row by row, so that a large one needs no memory.
struct TableFile {
  private let file: FileHandle
  private var buffer = Data()

  private static let bufferSize = 1 << 20

  /// Opens a new file and writes its header.
  init(_ path: String, header: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    buffer.reserveCapacity(TableFile.bufferSize + 256)
    try append(header)
  }

  /// Appends a row, its cells already parted by commas.
  mutating func append(_ row: String) throws {
    buffer.append(contentsOf: row.utf8)
    buffer.append(0x0A)
    if buffer.count >= TableFile.bufferSize { try flush() }
  }

  /// Writes what is left and closes the file.
  mutating func close() throws {
    try flush()
    try file.close()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
