import PowerMapFormats
import PowerMapGraph

/// The pair of tables that most tests of reading change in one place.
enum CanonicalPair {
  static let header = "id,name,sector,group,influence,interest,stance,notes\n"
  static let mayor = "mayor,Mayor Ana Ruiz,government,City Hall,5,3,,\n"
  static let council = "council,City Council,government,City Hall,4,3,,\n"
  static let union = "union,Nurses Union Local 12,labor,Coalition,2,5,,\n"
  static let stakeholders = header + mayor + council + union
  static let tieHeader = "from,to,kind,weight,sign,since,until,source,notes\n"
  static let ties = tieHeader + "mayor,council,influences,3,,,,minutes,\nunion,council,lobbies,2,,,,news,\n"

  /// Reads a pair in which either table may be another than the canonical one.
  static func read(
    _ stakeholders: String = stakeholders, ties: String = ties, options: ReadingOptions = ReadingOptions()
  ) throws(FormatError) -> ReadMap {
    try MapReader.read([file("stakeholders.csv", stakeholders), file("ties.csv", ties)], options: options)
  }

  /// Reads the canonical stakeholders with one row of ties.
  static func read(tie row: String, options: ReadingOptions = ReadingOptions()) throws(FormatError) -> ReadMap {
    try read(ties: tieHeader + row + "\n", options: options)
  }

  /// A file of text.
  static func file(_ name: String, _ text: String) -> InputFile { InputFile(name: name, bytes: Array(text.utf8)) }

  /// The faults of a reading that fails; none when it does not.
  static func faults(_ reading: () throws(FormatError) -> ReadMap) -> [Diagnostic] {
    do throws(FormatError) {
      _ = try reading()
      return []
    } catch {
      return error.faults
    }
  }

  /// The first fault as it is shown.
  static func firstFault(_ reading: () throws(FormatError) -> ReadMap) -> String {
    faults(reading).first.map { "\($0.place): \($0.message)" } ?? "no fault"
  }
}

extension ReadMap {
  /// The warnings as they are shown.
  var warnings: [String] {
    diagnostics.filter { $0.severity == .warning }.map { "\($0.place): \($0.message)" }
  }

  /// The notes as they are shown.
  var notes: [String] { diagnostics.filter { $0.severity == .note }.map { "\($0.place): \($0.message)" } }

  /// The stakeholders' names in order.
  var names: [String] { graph.stakeholders.map(\.name) }
}
