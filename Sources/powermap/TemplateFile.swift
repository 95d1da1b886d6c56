import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats

/// A template as a file, and what is wrong with it in sentences that name its rows and columns.
struct TemplateFile {
  /// The path as it was given.
  let path: String
  /// The text, every byte of it.
  let text: String

  init(path: String) throws {
    self.path = path
    let bytes = try MapFolder.files(atPaths: [path]).first?.bytes ?? []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FormatError(at: Place(file: path), "the template is not in UTF-8", right: "save it as UTF-8")
    }
    self.text = text
  }

  /// Warns of what a person should look at.
  ///
  /// - Throws: `FormatError` with all that is wrong.
  func say(_ filled: FilledTemplate, withoutMaps: Bool) throws {
    var faults = filled.faults.map { diagnostic(.error, $0) }
    if withoutMaps, let style = filled.styles.first {
      faults.append(
        Diagnostic(
          .error, at: place(style.place), "a map cannot be written beside standard output; name a file with --output"))
    }
    guard faults.isEmpty else { throw FormatError(faults: faults) }
    for warning in filled.warnings { StandardError.say(Message.line(for: diagnostic(.warning, warning))) }
  }

  /// A map for a place; one that the data cannot give is a fault of the place.
  func drawing(_ style: String, at place: TemplatePlace, _ draw: () throws -> DrawnMap) throws -> DrawnMap {
    do {
      return try draw()
    } catch let error as MapError {
      throw FormatError(faults: [Diagnostic(.error, at: self.place(place), Outcome.sentence(error))])
    }
  }

  private func diagnostic(_ severity: Diagnostic.Severity, _ fault: TemplateFault) -> Diagnostic {
    let message =
      switch fault.problem {
      case .unknown(let name): "nothing is called \(name); \(TemplateFile.remedy(for: name))"
      case .measure(let error): Outcome.sentence(error)
      case .other(let sentence): sentence
      }
    return Diagnostic(severity, at: place(fault.place), message)
  }

  private func place(_ place: TemplatePlace) -> Place { Place(file: path, line: place.line, column: place.column) }

  /// The nearest name that there is.
  private static func remedy(for name: String) -> String {
    let near = Spelling.nearest(to: name, among: TemplateWords.all) ?? MeasureSuggestion.id(for: name)
    return near.map { "did you mean \($0)?" } ?? "'powermap fill --help' lists what there is"
  }
}
