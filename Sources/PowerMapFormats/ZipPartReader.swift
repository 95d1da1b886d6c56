/// Gives the bytes of one part of a zip archive piece by piece.
final class ZipPartReader {
  private let part: ZipArchive.Part
  private let file: InputFile
  /// What has not been read yet of the part, in bytes of the file.
  private var rest: Range<Int>
  private let inflater: ZipInflater?
  private var size = 0
  private var checksum = ZipChecksum()

  init(_ part: ZipArchive.Part, of file: InputFile, at range: Range<Int>) {
    self.part = part
    self.file = file
    self.rest = range
    self.inflater = part.method == ZipMethod.deflated.rawValue ? ZipInflater() : nil
  }

  /// The next piece of the part, nil at its end; a part that is not what the directory says is refused.
  func next() throws(FormatError) -> [UInt8]? {
    let piece: [UInt8]
    if let inflater {
      guard let inflated = inflater.inflate(file.bytes, &rest) else { throw damaged("its bytes cannot be inflated") }
      piece = inflated
    } else {
      let end = min(rest.lowerBound + ZipInflater.pieceSize, rest.upperBound)
      piece = Array(file.bytes[rest.lowerBound..<end])
      rest = end..<rest.upperBound
    }
    size += piece.count
    checksum.add(piece)
    guard size <= part.size else { throw damaged("it is larger than the size that the directory declares") }
    guard piece.isEmpty else { return piece }
    guard size == part.size else { throw damaged("it is smaller than the size that the directory declares") }
    guard checksum.value == part.checksum else { throw damaged("its checksum is wrong") }
    return nil
  }

  private func damaged(_ problem: String) -> FormatError {
    FormatError(
      at: Place(file: file.name), "part \(part.name.quoted) of the zip archive is damaged: \(problem)",
      right: "get or save the file once more")
  }
}
