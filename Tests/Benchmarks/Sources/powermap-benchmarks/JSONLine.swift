import Foundation

/// Writes records to standard output, one JSON object a line.
enum JSONLine {
  static func print(_ record: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
  }
}
