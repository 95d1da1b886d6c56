public import PowerMapGraph

/// Finds and opens the files of a map.
public enum MapFolder {
  private static let stakeholderNames = ["stakeholders", "elements", "nodes"]
  private static let tieNames = ["ties", "connections", "edges"]
  private static let endings = ["csv", "tsv", "csv.gz", "tsv.gz", "xlsx"]

  /// Opens the files at paths, in their order; a folder stands for the tables in it, `-` for standard input.
  public static func files(atPaths paths: [String]) throws(InputError) -> [InputFile] {
    var files: [InputFile] = []
    for path in paths {
      for member in FileBytes.isFolder(path) ? try tables(in: path) : [path] {
        files.append(InputFile(name: member, bytes: try FileBytes.read(member) { isEnough($0, of: member) }))
      }
    }
    return files
  }

  /// Whether the beginning of a text table has a fault that ends the reading, so that the rest of a large file is not needed.
  private static func isEnough(_ beginning: [UInt8], of path: String) -> Bool {
    let file = InputFile(name: path, bytes: beginning)
    guard FormatCatalog.format(of: file).id == MapFormat.csv.id, let text = try? SourceText(file, log: ReadingLog())
    else { return false }
    return CSVSource(text).endsEarly
  }

  /// The paths of the tables that a folder stands for; none where it holds no map.
  public static func paths(in folder: String) -> [String] { (try? tables(in: folder)) ?? [] }

  /// The paths of the tables in a folder: the first of each sort that is there.
  private static func tables(in folder: String) throws(InputError) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    func first(of names: [String]) -> String? {
      for name in names {
        for ending in endings where FileBytes.exists("\(prefix)\(name).\(ending)") {
          return "\(prefix)\(name).\(ending)"
        }
      }
      return nil
    }
    let tables = [first(of: stakeholderNames), first(of: tieNames)].compactMap(\.self)
    guard !tables.isEmpty else {
      throw InputError(path: folder, reason: "the folder holds no stakeholders.csv and no ties.csv")
    }
    let about = prefix + "about.csv"
    return tables + (FileBytes.exists(about) ? [about] : [])
  }
}

extension StakeholderGraph {
  /// Reads a map from a folder or a file.
  ///
  /// - Throws: `InputError` when it cannot be opened, `FormatError` when it cannot be read.
  public init(contentsOf path: String) throws {
    self = try MapReader.read(try MapFolder.files(atPaths: [path])).graph
  }
}
