import PowerMapGraph

/// One thing a reader has to say about a file: what it assumed, what somebody should look at, what is wrong.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// Something was assumed or renamed; nothing is wrong.
    case note
    /// Something a person should look at.
    case warning
    /// The file cannot be read as it is.
    case error
  }

  /// The most characters of a message.
  private static let longestMessage = 300

  /// How much it matters.
  public var severity: Severity
  /// Where it stands.
  public var place: Place
  /// What it is; for an error also what would be right, after a semicolon.
  public var message: String

  /// Makes a diagnostic.
  ///
  /// The message is kept fit for one line of a terminal: nothing hidden in it, and cut in its middle where it is too long.
  public init(_ severity: Severity, at place: Place, _ message: String) {
    self.severity = severity
    self.place = place
    let visible = message.showingInvisibles()
    let length = visible.unicodeScalars.count
    self.message =
      length <= Diagnostic.longestMessage
      ? visible
      : String(visible.unicodeScalars.prefix(Diagnostic.longestMessage * 2 / 3)) + "…"
        + String(visible.unicodeScalars.suffix(Diagnostic.longestMessage / 3 - 1))
  }
}

/// Why a file could not be read: its faults in the order found, at least one.
public struct FormatError: Error, Hashable, Sendable {
  /// The faults, each of severity error; the first is the one to show.
  public let faults: [Diagnostic]

  /// Makes an error of its faults.
  ///
  /// - Precondition: there is at least one.
  public init(faults: [Diagnostic]) {
    precondition(!faults.isEmpty, "an error has a fault")
    self.faults = faults
  }

  /// Makes an error of one fault.
  public init(at place: Place, _ problem: String, right: String) {
    self.init(faults: [Diagnostic(.error, at: place, "\(problem); \(right)")])
  }
}
