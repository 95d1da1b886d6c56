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
    let parts = try MapInputs.parts(of: files, options: options, log: log)
    if parts.count == 1 { return try read(parts[0].inputs, of: parts[0].file, options: options, log: log) }
    var merger = MapMerger(log: log)
    for (inputs, file) in parts {
      let map = try read(inputs, of: file, options: options.forParts, log: log)
      merger.add(map.graph, of: file)
    }
    return try MapSettings(options).applied(to: merger.merged(), of: "-", log: log)
  }

  private static func read(
    _ inputs: MapInputs, of file: String, options: ReadingOptions, log: ReadingLog
  ) throws(FormatError) -> ReadMap {
    guard let map = inputs.map else { return try MapAssembler(options: options, log: log).map(of: inputs) }
    log.append(map.diagnostics)
    return try MapSettings(options).applied(to: map.graph, of: file, log: log)
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

extension ReadingOptions {
  /// The options that hold for each of several files; the others hold for what they make together.
  fileprivate var forParts: ReadingOptions {
    var options = ReadingOptions()
    options.isUndirected = isUndirected
    options.isReversed = isReversed
    options.hasSignedWeights = hasSignedWeights
    options.addsMissing = addsMissing
    options.ego = ego
    return options
  }
}
