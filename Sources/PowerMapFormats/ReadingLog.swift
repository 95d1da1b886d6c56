/// What readers have to say while they read: faults one by one, notes and warnings once a kind with a count.
///
/// Shared by the readers of one map, so that what they say stays in order.
final class ReadingLog {
  /// So many faults end the reading: whoever has them all wrong has the wrong file.
  static let faultLimit = 1000
  /// So many faults are shown at most; what is costly to say of a fault is said of these only.
  static let shownFaults = 20

  private(set) var faults: [Diagnostic] = []
  private var remarks: [Diagnostic] = []
  private var counts: [Int] = []
  private var positionOfKind: [String: Int] = [:]

  /// Whether nothing was said.
  var isEmpty: Bool { faults.isEmpty && remarks.isEmpty }

  /// Records a fault; reading goes on to find the next one.
  func fault(at place: Place, _ problem: String, right: String) throws(FormatError) {
    faults.append(Diagnostic(.error, at: place, "\(problem); \(right)"))
    if faults.count >= ReadingLog.faultLimit { throw FormatError(faults: faults) }
  }

  /// Records something that was assumed or renamed; only the first of a kind is shown.
  func note(
    _ kind: String, at place: @autoclosure () -> Place, _ message: @autoclosure () -> String
  ) {
    remark(.note, kind, place, message)
  }

  /// Records something that a person should look at; only the first of a kind is shown.
  func warning(
    _ kind: String, at place: @autoclosure () -> Place, _ message: @autoclosure () -> String
  ) {
    remark(.warning, kind, place, message)
  }

  /// Takes over what another reader had to say.
  func append(_ diagnostics: [Diagnostic]) {
    remarks += diagnostics
    counts += diagnostics.map { _ in 1 }
  }

  /// Ends the reading when there were faults.
  func throwFaults() throws(FormatError) {
    if !faults.isEmpty { throw FormatError(faults: faults) }
  }

  /// Notes and warnings in the order found, each with the number of further cases.
  var diagnostics: [Diagnostic] {
    zip(remarks, counts).map { remark, count in
      guard count > 1 else { return remark }
      return Diagnostic(remark.severity, at: remark.place, remark.message + " (and \(count - 1) more)")
    }
  }

  private func remark(
    _ severity: Diagnostic.Severity, _ kind: String, _ place: () -> Place, _ message: () -> String
  ) {
    if let position = positionOfKind[kind] {
      counts[position] += 1
    } else {
      positionOfKind[kind] = remarks.count
      remarks.append(Diagnostic(severity, at: place(), message()))
      counts.append(1)
    }
  }
}
