public import PowerMapFormats

/// The files that some bytes stand for, so that one stream of bytes reaches every reader.
public enum FuzzedFiles {
  /// Makes the files of a format of its bytes.
  ///
  /// Most formats are one file. `pair` is two CSV files and `about.csv`, parted by zero bytes; `sheet` is the XML of two worksheets, of the
  /// shared texts and of the styles, parted so, in a workbook that is whole.
  public static func files(of format: String, bytes: [UInt8]) -> [InputFile] {
    switch format {
    case "pair":
      return zip(["stakeholders.csv", "ties.csv", "about.csv"], parts(of: bytes)).map { InputFile(name: $0, bytes: $1) }
    case "sheet":
      return [InputFile(name: "map.xlsx", bytes: FuzzedWorkbook.bytes(ofParts: parts(of: bytes)))]
    default:
      return [InputFile(name: "map.\(format)", bytes: bytes)]
    }
  }

  private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
  }
}
