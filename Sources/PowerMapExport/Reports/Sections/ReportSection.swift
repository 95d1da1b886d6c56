/// The sections of a report, in the order in which they are told; the maps come behind the findings.
enum ReportSection: String, Hashable, Sendable, CaseIterable {
  case findings
  case power
  case concentration
  case cohesion
  case between
  case voting
  case dependence
  case groups
  case trust
  case coalitions
  case forecast
  case change
  case timeline
  case whatif
  case advice
  case quotes
  case words
  case data
  case tables
  case method

  /// The anchor of the section.
  var id: String { rawValue }
}
