public import PowerMapGraph

/// The project format of powermap: one JSON file that holds a whole map and loses nothing of it.
///
///     {
///       "powermap": 1,
///       "about": {"title": "Harbor cleanup", "merge": "max", "quota": 5},
///       "columns": {"stakeholders": ["phone"]},
///       "stakeholders": [
///         {"id": "mayor", "name": "Mayor Ana Ruiz", "influence": 5, "extras": {"phone": "555-0100"}},
///         {"id": "council"}
///       ],
///       "ties": [
///         {"from": "mayor", "to": "council", "kind": "funds", "weight": 2, "since": "1996-10"}
///       ]
///     }
///
/// What a map does not have is not written. Reading what was written gives an equal map, and writing that gives the same bytes. Every key is
/// described in the article *The project format*.
public enum ProjectJSON {
  /// The version of the format, the value of the key `powermap`.
  static let version = 1

  /// Reads a project.
  ///
  /// Of the options only `addsMissing` matters here; the others are about maps that have been read.
  public static func read(_ file: InputFile, options: ReadingOptions = ReadingOptions()) throws(FormatError) -> ReadMap
  {
    try read(JSONReader.read(file), options: options)
  }

  /// Makes a map of JSON that has been read.
  static func read(_ document: JSONDocument, options: ReadingOptions) throws(FormatError) -> ReadMap {
    var reader = ProjectReader(document, addsMissing: options.addsMissing)
    return try reader.read()
  }

  /// Writes a map as a project.
  public static func write(_ graph: StakeholderGraph) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("powermap")
      writer.number(Double(version))
      writer.write(about: graph.about)
      writer.write(columnsOf: graph)
      writer.key("stakeholders")
      writer.array { writer in
        for stakeholder in graph.stakeholders { writer.write(stakeholder, columns: graph.extraColumns) }
      }
      writer.key("ties")
      writer.array { writer in
        for tie in graph.allTies { writer.write(tie, columns: graph.ties.extraColumns) }
      }
    }
    writer.finish()
    return writer.bytes
  }
}
