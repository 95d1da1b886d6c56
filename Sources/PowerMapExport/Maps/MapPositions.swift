import Foundation
public import PowerMapGraph

/// Where everybody stands on a map, so that the next map can put them there again.
///
/// As a file, JSON with one stakeholder a line, in points from the upper left corner of the page:
///
///     {
///       "format": "powermap positions", "version": 1, "style": "influence",
///       "positions": {
///         "mayor": {"x": 412.5, "y": 230},
///         "council": {"x": 388.02, "y": 311.4}
///       }
///     }
public struct MapPositions: Hashable, Sendable {
  /// One stakeholder and the center of its circle.
  public struct Entry: Hashable, Sendable {
    /// Who it is.
    public let id: Stakeholder.ID
    /// Where it is.
    public let center: Point
  }

  /// The style of the map.
  public let style: String
  /// Everybody in the order of the map; in a file that was read, in the order of ids.
  public let entries: [Entry]
  private let centerOfID: [Stakeholder.ID: Point]

  private static let format = "powermap positions"
  private static let version = 1
  private static let largest = 100_000.0

  /// Reads the positions off a picture of a graph, to two decimals.
  public init(of drawing: Drawing, style: String, graph: StakeholderGraph) {
    let entries = drawing.marked.compactMap { mark, _ -> (Int, Entry)? in
      guard case .stakeholder(let position, let body) = mark else { return nil }
      let center = Point((body.center.x * 100).rounded() / 100, (body.center.y * 100).rounded() / 100)
      return (position, Entry(id: graph.stakeholders[position].id, center: center))
    }
    self.init(style: style, entries: entries.sorted { $0.0 < $1.0 }.map { $0.1 })
  }

  /// Reads a file.
  ///
  /// - Throws: `MapError.unreadablePositions` with the reason.
  public init(json bytes: [UInt8]) throws(MapError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      throw .unreadablePositions("it is no JSON with positions as 'powermap draw --output map.json' writes them")
    }
    guard file.format == MapPositions.format, file.version == MapPositions.version else {
      throw .unreadablePositions("it is no \(MapPositions.format) of version \(MapPositions.version)")
    }
    let sorted = file.positions.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    for (id, place) in sorted where place.x.magnitude > MapPositions.largest || place.y.magnitude > MapPositions.largest
    {
      throw .unreadablePositions("\(LabelText.singleLine(id, limit: 60)) stands off every page")
    }
    self.init(
      style: file.style,
      entries: sorted.map { Entry(id: Stakeholder.ID($0.key), center: Point($0.value.x, $0.value.y)) })
  }

  init(style: String, entries: [Entry]) {
    self.style = style
    self.entries = entries
    centerOfID = Dictionary(entries.map { ($0.id, $0.center) }) { first, _ in first }
  }

  /// Where somebody stands, nil for those who are not in the file.
  public subscript(id: Stakeholder.ID) -> Point? { centerOfID[id] }

  /// The positions as a file.
  public var json: String {
    let lines = entries.map { entry in
      let x = WrittenNumber.fixed(entry.center.x)
      let y = WrittenNumber.fixed(entry.center.y)
      return "    \(JSONText.quoted(entry.id.text)): {\"x\": \(x), \"y\": \(y)}"
    }
    let head = "\"format\": \"\(MapPositions.format)\", \"version\": \(MapPositions.version)"
    return """
      {
        \(head), "style": \(JSONText.quoted(style)),
        "positions": {
      \(lines.joined(separator: ",\n"))
        }
      }

      """
  }

  private struct File: Decodable {
    let format: String
    let version: Int
    let style: String
    let positions: [String: Place]

    struct Place: Decodable {
      let x: Double
      let y: Double
    }
  }
}
