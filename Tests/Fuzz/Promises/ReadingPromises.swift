public import PowerMapFormats
import PowerMapGraph

/// What holds for whatever bytes the readers are given: there is an answer, and the answer is sound.
///
/// A fault has a place inside its file and a message fit for one line; a map has sound numbers, ties with two ends, ids that are there
/// once; what is written of it is read again as the same. Shared by the fuzzer and the tests that replay what it found.
public enum ReadingPromises {
  /// In how many formats a map that is read is written and read again.
  public enum Writing: Sendable {
    /// In none: only what is said of the file counts.
    case none
    /// In one that the size of the input chooses.
    case one
    /// In all.
    case all
  }

  /// The longest message that a person gets.
  private static let longestMessage = 300
  /// Larger maps are not written: they would slow the fuzzer down.
  private static let largestWritten = 50
  /// The formats that hold everything a map can have.
  private static let lossless = ["json", "csv", "xlsx"]
  /// A text is also read in pieces of about so many bytes, as a large one is.
  private static let smallPiece = 50

  /// Reads some files and tells the promises that are broken; a trap breaks all of them at once.
  ///
  /// - Parameter writing: in how many formats a map that is read is written and read again.
  public static func broken(by files: [InputFile], writing: Writing) -> [String] {
    let reading = reading(of: files)
    if files.contains(where: { $0.name.hasSuffix(".csv") }) && reading != inPieces(of: files) {
      return ["is read in pieces as it is in one"]
    }
    return reading.said.flatMap { broken(by: $0, in: files) }
      + (reading.graph.map { broken(by: $0, in: files, writing: writing) } ?? [])
  }

  /// What files are read as and what is said of them.
  private struct Reading: Equatable {
    var graph: StakeholderGraph?
    var said: [Diagnostic]
  }

  private static func reading(of files: [InputFile]) -> Reading {
    do {
      let map = try MapReader.read(files)
      return Reading(graph: map.graph, said: map.diagnostics)
    } catch {
      return Reading(said: error.faults)
    }
  }

  private static func inPieces(of files: [InputFile]) -> Reading {
    TextPieces.$size.withValue(smallPiece) { reading(of: files) }
  }

  private static func broken(by said: Diagnostic, in files: [InputFile]) -> [String] {
    var broken: [String] = []
    if said.severity == .error && !said.message.contains("; ") { broken.append("says what would be right") }
    if said.message.unicodeScalars.count > longestMessage { broken.append("is short") }
    if said.message.unicodeScalars.contains(where: \.isInvisible) { broken.append("hides no character") }
    if said.place.cell?.unicodeScalars.contains(where: \.isInvisible) == true { broken.append("names a visible cell") }
    if let file = files.first(where: { $0.name == said.place.file }), !TextPlaces(file).holds(said.place) {
      broken.append("lies in the file")
    }
    return broken.map { "\($0): \(said.place): \(said.message)" }
  }

  private static func broken(
    by graph: StakeholderGraph, in files: [InputFile], writing: Writing
  ) -> [String] {
    var broken: [String] = []
    if Set(graph.stakeholders.map(\.id)).count != graph.order { broken.append("ids are unique") }
    for person in graph.stakeholders {
      if person.id.text.isEmpty { broken.append("ids are not empty") }
      let numbers = [
        person.influence, person.interest, person.stance, person.resources, person.votes, person.people,
      ]
      if !numbers.allSatisfy({ $0?.isFinite ?? true }) { broken.append("numbers of \(person.id) are finite") }
    }
    for tie in graph.allTies {
      if graph[tie.source] == nil || graph[tie.target] == nil { broken.append("ties have two ends") }
      if !(tie.weight.isFinite && tie.weight >= 0) { broken.append("weights are finite and not negative") }
      if !(tie.amount?.isFinite ?? true) { broken.append("amounts are finite") }
      if !(tie.confidence.map((0...1).contains) ?? true) { broken.append("confidence goes from 0 to 1") }
    }
    guard broken.isEmpty, graph.order <= largestWritten, graph.ties.count <= largestWritten, writing != .none else {
      return broken
    }
    let formats = FormatCatalog.formats.filter(\.isWritable)
    let chosen = files.reduce(0) { $0 + $1.bytes.count } % formats.count
    for (position, format) in formats.enumerated() where writing == .all || position == chosen {
      broken += lossless.contains(format.id) ? losses(of: graph, through: format) : faults(of: graph, through: format)
    }
    return broken
  }

  /// What does not come back from a format that holds everything.
  private static func losses(of graph: StakeholderGraph, through format: MapFormat) -> [String] {
    do {
      let read = try reread(graph, through: format)
      var losses: [String] = []
      losses += changes(from: graph.stakeholders, to: read.stakeholders).map { "from \(format.id) come back \($0)" }
      losses += changes(from: Array(graph.allTies), to: Array(read.allTies)).map { "from \(format.id) come back \($0)" }
      if read.about != graph.about { losses.append("the description comes back from \(format.id)") }
      return losses
    } catch {
      return ["what is written as \(format.id) is read: \(error.faults[0].place): \(error.faults[0].message)"]
    }
  }

  /// The first element that is not what it was.
  private static func changes<Element: Equatable>(from old: [Element], to new: [Element]) -> [String] {
    guard old.count == new.count else { return ["\(new.count) instead of \(old.count)"] }
    return zip(old, new).first { $0 != $1 }.map { ["\($0.1) instead of \($0.0)"] } ?? []
  }

  /// Why what was written in another program's format cannot be read.
  private static func faults(of graph: StakeholderGraph, through format: MapFormat) -> [String] {
    do {
      let read = try reread(graph, through: format)
      return read.order == graph.order ? [] : ["everybody comes back from \(format.id)"]
    } catch {
      return ["what is written as \(format.id) is read: \(error.faults[0].place): \(error.faults[0].message)"]
    }
  }

  private static func reread(
    _ graph: StakeholderGraph, through format: MapFormat
  ) throws(FormatError) -> StakeholderGraph {
    try MapReader.read(try format.files(of: graph).map { InputFile(name: $0.name, bytes: $0.bytes) }).graph
  }
}
