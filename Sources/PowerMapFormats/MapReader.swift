public import PowerMapGraph

/// Reads a map from the files that hold it.
public enum MapReader {
  /// Reads a map from two tables, a workbook, a project file or one list of ties, and applies the options.
  ///
  /// What stands in `about.csv` holds where the options say nothing.
  ///
  /// - Throws: `FormatError` with the faults of the first table that has any.
  public static func read(
    _ files: [InputFile], options: ReadingOptions = ReadingOptions()
  ) throws(FormatError) -> ReadMap {
    let log = ReadingLog()
    let inputs = try MapInputs(files, options: options, log: log)
    if let map = inputs.map {
      log.append(map.diagnostics)
      return try MapSettings(options).applied(to: map.graph, of: files[0].name, log: log)
    }
    return try MapAssembler(options: options, log: log).map(of: inputs)
  }

  /// Reads a later map of the same people: a list of ties among them, or a whole map.
  ///
  /// A list of ties takes its stakeholders and its description from the earlier map; whoever is not in it is a fault.
  public static func readLater(
    _ files: [InputFile], than earlier: StakeholderGraph, options: ReadingOptions = ReadingOptions()
  ) throws(FormatError) -> ReadMap {
    let log = ReadingLog()
    let inputs = try MapInputs(files, options: options, log: log)
    guard inputs.map == nil, inputs.stakeholders == nil, let ties = inputs.ties else {
      return try read(files, options: options)
    }
    return try MapAssembler(options: options, log: log).map(of: ties, among: earlier)
  }
}
