/// The partitions and vectors (.clu, .vec) that stand beside a network of Pajek's in files of their own.
struct PajekColumns {
  private let columns: [InputFile]
  private let network: InputFile?

  /// Finds them, and the network that they belong to: the only one there is.
  init(among files: [InputFile]) throws(FormatError) {
    columns = files.filter { $0.hasEnding("clu", "vec") }
    let networks = files.filter { file in !file.hasEnding("clu", "vec") && MapFormat.pajek.recognizes(file) }
    network = networks.first
    guard let first = columns.first, networks.count != 1 else { return }
    throw FormatError(
      at: Place(file: first.name),
      networks.isEmpty
        ? "the file is a partition or a vector of Pajek's, whose network is missing"
        : "the file is a partition or a vector of Pajek's, and there are \(networks.count) networks it may belong to",
      right: "give one network (.net) beside it")
  }

  /// Whether a file is one of them.
  func contain(_ file: InputFile) -> Bool { columns.contains { $0.name == file.name } }

  /// The network with what stands beside it, nil for any other file.
  func network(of file: InputFile, log: ReadingLog) throws(FormatError) -> OpenedFile? {
    guard !columns.isEmpty, file.name == network?.name else { return nil }
    var reader = PajekReader(try SourceText(file, log: log), log: log)
    var network = try reader.read()
    for column in columns {
      network = try reader.read(
        beside: try SourceText(column, log: log), called: PajekColumns.title(of: column),
        isPartition: column.hasEnding("clu"))
    }
    return .sheets(network.tables)
  }

  /// The name of a file without its folder and its ending.
  private static func title(of file: InputFile) -> String {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
