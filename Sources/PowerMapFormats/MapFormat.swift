public import PowerMapGraph

/// A way to keep a map in files that can be read back.
public struct MapFormat: Sendable, Identifiable {
  /// The name on the command line: `csv`.
  public let id: String
  /// What it is, in words.
  public let title: String
  /// Whether a file is of this format, by its name or its first bytes.
  let recognizes: @Sendable (InputFile) -> Bool
  /// Opens a file.
  let open: @Sendable (InputFile, ReadingOptions, ReadingLog) throws(FormatError) -> OpenedFile
  /// Writes a map; nil for a format that is only read.
  let write: (@Sendable (StakeholderGraph) throws(FormatError) -> WrittenMap)?

  /// Whether maps can be written in this format.
  public var isWritable: Bool { write != nil }

  /// Writes a map into one file or several, and says what the format cannot carry; no file in a format that is only read.
  public func written(_ graph: StakeholderGraph) throws(FormatError) -> WrittenMap {
    guard var written = try write?(graph) else { return WrittenMap(files: []) }
    if id != MapFormat.json.id, graph.hasOuterSpaces {
      written.losses.append("spaces at the ends of ids, names, kinds and groups")
    }
    return written
  }

  /// The files of a map, each with the name it should get.
  public func files(of graph: StakeholderGraph) throws(FormatError) -> [OutputFile] { try written(graph).files }
}

extension StakeholderGraph {
  /// Whether a word by which people or ties are told begins or ends with white space, which readers of tables take away.
  fileprivate var hasOuterSpaces: Bool {
    stakeholders.contains { person in
      ([person.id.text, person.name] + [person.kind, person.sector, person.group].compactMap { $0 } + person.niches)
        .contains { $0 != $0.trimmed }
    } || ties.kinds.texts.contains { $0 != $0.trimmed }
  }
}

/// What a file turned out to hold.
enum OpenedFile {
  /// One table, whose role is told by the name of the file or by its header.
  case table(any TableSource)
  /// The sheets of a workbook, of which some may be none of ours.
  case sheets([any TableSource])
  /// A whole map.
  case map(ReadMap)
}

/// A map in the files of a format.
public struct WrittenMap: Hashable, Sendable {
  /// The files.
  public var files: [OutputFile]
  /// What the map has and the format has no place for, in a few words each.
  public var losses: [String] = []
}

/// A file that was made: the name it should get, and what is in it.
public struct OutputFile: Hashable, Sendable {
  /// The name, without a folder.
  public var name: String
  /// The bytes of the file.
  public var bytes: [UInt8]

  /// Makes an output file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
