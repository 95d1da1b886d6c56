import Foundation

/// The creation date that a PDF carries.
enum PDFDate {
  private static let key = Data("/CreationDate (D:".utf8)

  /// The file with every digit of its creation date overwritten, so that the same map makes the same file.
  static func overwritten(in file: Data) -> Data {
    var file = file
    var start = file.startIndex
    while let found = file.range(of: key, in: start..<file.endIndex) {
      let fixed = Array("20000101000000".utf8)
      for (offset, digit) in fixed.enumerated() {
        let position = found.upperBound + offset
        guard position < file.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(file[position]) else { break }
        file[position] = digit
      }
      start = found.upperBound
    }
    return file
  }
}
