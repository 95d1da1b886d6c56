import ArgumentParser
import Glibc
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// How a run ended when it did not simply end: the sentence for people and the exit code for scripts.
///
/// The one place that turns errors, which are values everywhere else, into words.
enum Outcome {
  /// Help, version or a completion script was asked for, in the parser's words.
  case information(any Error)
  /// The command line was not understood.
  case usage(String)
  /// Something went wrong; the sentence is one line.
  case failure(String, code: Int32)
  /// Everything was said already.
  case said(code: Int32)

  /// The exit codes that scripts rely on.
  enum Code {
    static let badInput: Int32 = 1
    static let usage: Int32 = 64
    static let cannotOpenInput: Int32 = 66
    static let noLayout: Int32 = 70
    static let cannotCreateOutput: Int32 = 73
    static let cannotWriteOutput: Int32 = 74
    static let interrupted: Int32 = 130
  }

  init(of error: any Error) {
    switch error {
    case let error as FormatError:
      self = .failure(Outcome.sentence(error), code: Code.badInput)
    case let error as InputError:
      self = .failure(
        "\(Message.visible(error.path)): error: \(Message.visible(error.reason)); name a file or folder that can be read",
        code: Code.cannotOpenInput)
    case let error as OutputError:
      self = Outcome.unwritten(error)
    case let error as GraphvizError:
      self = .failure(
        "error: no page could be drawn (\(Message.visible(error.messages.joined(separator: " | ")))); draw it as .svg instead",
        code: Code.noLayout)
    case let error as MapError:
      self = .failure("error: \(Outcome.sentence(error))", code: Outcome.isUsage(error) ? Code.usage : Code.badInput)
    case let error as MeasureError:
      self = .failure("error: \(Outcome.sentence(error))", code: Outcome.isUsage(error) ? Code.usage : Code.badInput)
    case let error as BriefingError:
      self = Outcome.unanswered(error)
    case let error as NamingError:
      self = .failure("error: \(Outcome.sentence(error))", code: Code.usage)
    case let code as ExitCode:
      self = .said(code: code.rawValue)
    default:
      self = Outcome.parsed(error)
    }
  }

  /// What there is to say, in one line; empty where there is nothing.
  var sentence: String {
    switch self {
    case .usage(let sentence), .failure(let sentence, _): sentence
    case .information, .said: ""
    }
  }

  /// Says what there is to say and ends the program.
  func end() -> Never {
    switch self {
    case .information(let error):
      PowerMapCommand.exit(withError: error)
    case .usage(let sentence):
      StandardError.say(sentence)
      exit(Code.usage)
    case .failure(let sentence, let code):
      StandardError.say(sentence)
      exit(code)
    case .said(let code):
      exit(code)
    }
  }

  /// The first fault in one line of at most 300 characters, and how many more there are.
  private static func sentence(_ error: FormatError) -> String {
    let more = error.faults.count - 1
    return Message.line(for: error.faults[0], ending: more > 0 ? " (and \(more) more)" : "")
  }

  private static func unwritten(_ error: OutputError) -> Outcome {
    switch error {
    case .isInput(let path):
      .failure("error: \(Message.visible(path)) is also an input; name another file to write", code: Code.usage)
    case .cannotCreate(let path, let reason):
      .failure(
        "\(Message.visible(path)): error: cannot be created: \(reason); name a place you may write to",
        code: Code.cannotCreateOutput)
    case .cannotWrite(let path, let reason):
      .failure(
        "\(Message.visible(path)): error: cannot be written: \(reason); nothing was changed",
        code: Code.cannotWriteOutput)
    case .notLasting(let path, let reason):
      .failure(
        "\(Message.visible(path)): error: is written, but may be lost when the machine stops: \(reason); check the disk and write it again",
        code: Code.cannotWriteOutput)
    case .readerLeft: .said(code: Code.cannotWriteOutput)
    }
  }

  /// Why a question has no answer on a map, and which data would give it one.
  private static func unanswered(_ error: BriefingError) -> Outcome {
    switch error {
    case .lacks(.column(let column)):
      .failure(
        "error: this map does not say what is asked for; fill the column \(Message.visible(column)) of the stakeholders with numbers",
        code: Code.badInput)
    case .lacks(.tieColumn(let column)):
      .failure(
        "error: this map does not say what is asked for; fill the column \(Message.visible(column)) of the ties with numbers",
        code: Code.badInput)
    case .lacks(.textColumn(let column)):
      .failure(
        "error: this map does not say what is asked for; fill the column \(Message.visible(column)) of the stakeholders",
        code: Code.badInput)
    case .lacks(.groups):
      .failure(
        "error: this map has no groups; fill the column group or sector, or name another with --groups",
        code: Code.badInput)
    case .lacks(.laterMap):
      .failure("error: there is no later map to compare with; name an old and a new one", code: Code.badInput)
    case .lacks(.sharedStakeholders):
      .failure(
        "error: nobody is on both maps; stakeholders are matched by id: give the same ids on both", code: Code.badInput)
    case .lacks(.dates):
      .failure(
        "error: nothing on this map has a date; fill the columns since and until of ties or stakeholders",
        code: Code.badInput)
    case .lacks(.enoughToLeaveOut):
      .failure(
        "error: this map has too little to leave any of it out; it takes ten ties, five stakeholders or a column confidence",
        code: Code.badInput)
    case .lacks(.decisionMakers):
      .failure(
        "error: nobody is marked as deciding, or everybody; fill the column decision_maker, or name some with --decision-makers",
        code: Code.badInput)
    case .lacks(.stakeholders(let count)):
      .failure("error: this map has fewer than \(count) stakeholders; ask a larger one", code: Code.badInput)
    case .lacks(.ties):
      .failure("error: there are no ties on this map; fill the table of ties", code: Code.badInput)
    case .lacks(.candidates):
      .failure(
        "error: nobody is left to ask: everybody named is in the partnership; name others with --candidates or in the column partnership",
        code: Code.badInput)
    case .lacks(.openNeeds):
      .failure(
        "error: the partners bring all that is needed; leave the criterion needs out, or write more into about.csv, under needs",
        code: Code.badInput)
    case .edit(let error, let scenario):
      .failure(
        "error: \(scenario.map { "scenario \(Message.visible($0)): " } ?? "")\(sentence(error))", code: Code.usage)
    case .startsAreGoals:
      .failure("error: whoever is to start is also to be reached; name others with --from or --to", code: Code.usage)
    case .unknownStakeholder(let id):
      .failure("error: \(sentence(MapError.unknownStakeholder(id)))", code: Code.usage)
    case .measure(let error): Outcome(of: error)
    }
  }

  /// A sentence for a text that does not say what is meant.
  private static func sentence(_ error: NamingError) -> String {
    let (problem, right) = error.sentence
    return Message.visible("\(problem); \(right)")
  }

  /// A sentence for a change that cannot be made.
  private static func sentence(_ error: MapEditError) -> String {
    switch error {
    case .unknownStakeholder(let id):
      return Message.visible("\(id) is not on the map, or leaves it by another change; name somebody who stays")
    case .noTie(let ends, let kind):
      let arrow = ends.direction == .mutual ? "<->" : "->"
      let tie = kind.map { "tie of the kind \($0)" } ?? "tie"
      return Message.visible(
        "there is no \(tie) \(ends.source) \(arrow) \(ends.target); name one that there is, or --add it")
    case .selfTie(let id): return Message.visible("a tie of \(id) with itself does nothing; name two stakeholders")
    case .invalidStrength(let ends):
      return Message.visible(
        "the tie \(ends.source) -> \(ends.target) would be too strong to count; write a smaller number")
    }
  }

  private static func isUsage(_ error: MapError) -> Bool {
    if case .unreadablePositions = error { false } else { true }
  }

  private static func isUsage(_ error: MeasureError) -> Bool {
    switch error {
    case .unknownMeasure, .wrongDirection, .unknownArgument, .negativeArgument, .unknownParameter, .invalidParameter:
      true
    case .didNotConverge, .tooLarge: false
    }
  }

  /// A sentence for a measure that cannot be asked.
  static func sentence(_ error: MeasureError) -> String {
    guard case .unknownMeasure(let id) = error else { return Message.visible(error.explanation) }
    let remedy = MeasureSuggestion.id(for: id).map { "did you mean \($0)?" } ?? "'powermap measures' lists them"
    return Message.visible("\(error.explanation); \(remedy)")
  }

  /// A sentence for a map that cannot be drawn as asked.
  static func sentence(_ error: MapError) -> String {
    switch error {
    case .unknownStyle(let id):
      "there is no style \(Message.visible(id)); there are \(MapStyleCatalog.entries.map(\.id).joined(separator: ", "))"
    case .unknownSelection(let id):
      "there is no way \(Message.visible(id)) to show a large map; there are \(MapSelectionCatalog.entries.map(\.id).joined(separator: ", "))"
    case .unknownQuantity(let name):
      "\(Message.visible(name)) is neither a column with numbers nor a measure of this map; \(remedy(for: name))"
    case .unknownColumn(let name):
      "\(Message.visible(name)) is neither a column nor a measure of this map; \(remedy(for: name))"
    case .unknownTieColumn(let name):
      "no tie has a number in a column \(Message.visible(name)); name weight, amount, confidence or a column with numbers"
    case .unreadablePositions(let reason):
      "the positions cannot be read: \(Message.visible(reason)); name a file that 'powermap draw' has written"
    case .noQuantities:
      "this map has no two columns or measures to set against each other; name them with --x and --y"
    case .unknownStakeholder(let id):
      "there is no stakeholder of the id \(Message.visible(id)) on this map; name one that it has"
    case .noStances:
      "nobody's stance is known; fill the column stance"
    case .noLaterMap:
      "this style compares two maps; name the later one with --later"
    case .noGroups:
      "there are neither groups nor ties on this map; fill the column group or sector, or name one with --color"
    }
  }

  /// What to name instead: the ids of directed maps for one of undirected maps.
  private static func remedy(for name: String) -> String {
    guard case .undirected(let instead)? = MeasureCatalog.entry(name)?.maps else { return "name one that it has" }
    return "it has directions: name \(instead.joined(separator: " or "))"
  }

  /// What the argument parser threw: help to print, or a fault of the command line.
  private static func parsed(_ error: any Error) -> Outcome {
    if PowerMapCommand.exitCode(for: error).isSuccess { return .information(error) }
    let help = "see 'powermap --help'"
    let message = PowerMapCommand.message(for: error)
    return .usage("error: \(Message.visible(message.last == "." ? String(message.dropLast()) : message)); \(help)")
  }
}
