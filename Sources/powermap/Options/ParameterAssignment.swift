import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// A parameter of one measure as it is typed: `pagerank.out:damping=0.9`.
///
/// An id without brackets stands for all its arguments, one without direction for both directions.
struct ParameterAssignment: ExpressibleByArgument {
  let id: String
  let name: String
  let value: Double

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":") else { return nil }
    let assignment = argument[argument.index(after: colon)...].split(separator: "=", omittingEmptySubsequences: false)
    guard assignment.count == 2, let value = DecimalNumber.parse(assignment[1]) else { return nil }
    id = String(argument[..<colon])
    name = String(assignment[0])
    self.value = value
  }

  /// Sets the parameter for all the measures that are asked and meant; warns when none of them is.
  ///
  /// - Throws: `MeasureError` when there is no such measure or parameter, or it cannot have the value.
  func set(for asked: [String], in analysis: inout Analysis) throws(MeasureError) {
    guard let entry = MeasureGuide.entry(of: id) else { throw .unknownMeasure(id) }
    try entry.check(value, of: name, in: id)
    let asked = asked + asked.compactMap { MeasureCatalog.split($0).argument }
    let meant = asked.filter { isMeant($0, by: entry) }
    if meant.isEmpty { StandardError.say("warning: \(Message.visible(id)) has a parameter but is not asked for") }
    for id in meant { analysis.parameters[id, default: [:]][name] = value }
  }

  private func isMeant(_ asked: String, by entry: MeasureEntry) -> Bool {
    if asked == id { return true }
    if case .undirected(let instead) = entry.maps, instead.contains(asked) { return true }
    return MeasureCatalog.split(id).argument ?? "" == "" && MeasureCatalog.split(asked).pattern == entry.id
  }
}
