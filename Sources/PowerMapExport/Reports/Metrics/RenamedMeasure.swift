import PowerMapAnalysis

/// Measures whose ids name stakeholders, asked of a map on which these have other ids.
public enum RenamedMeasure {
  /// The id of a measure with the stakeholders in its brackets under other ids.
  public static func id(_ id: String, by identity: (String) -> String) -> String {
    let (pattern, argument) = MeasureCatalog.split(id)
    guard let argument, let entry = MeasureCatalog.entry(pattern) else { return id }
    let renamed =
      switch entry.argument {
      case .stakeholder: identity(argument)
      case .stakeholders: argument.split(separator: "+").map { identity(String($0)) }.joined(separator: "+")
      default: RenamedMeasure.id(argument, by: identity)
      }
    return "\(pattern.dropLast(2))[\(renamed)]"
  }
}
