import Foundation

/// The ties of a generated network, in the form of a downloaded one: `edges.csv`, and `SOURCE.md` that says what it is.
struct GeneratedTies {
  let title: String
  let isDirected: Bool
  let order: Int
  var rows: [(source: Int, target: Int, weight: Int)] = []

  /// Writes both files into a folder.
  func write(to folder: String) throws {
    var edges = try TableFile("\(folder)/edges.csv", header: "source,target,weight")
    for row in rows { try edges.append("\(row.source),\(row.target),\(row.weight)") }
    try edges.close()
    let direction = isDirected ? "directed" : "undirected"
    let about = "# \(title)\n\n- nodes \(order), edge rows \(rows.count) (\(direction))\n"
    try Data(about.utf8).write(to: URL(fileURLWithPath: "\(folder)/SOURCE.md"))
  }
}
