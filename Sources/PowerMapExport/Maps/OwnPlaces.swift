import PowerMapGraph

/// The places that a file of another program gives everybody, so that a map looks like the one that its owner knows.
struct OwnPlaces: Hashable, Sendable {
  /// The place of each stakeholder in order, x to the right and y downward, in whatever unit the file has; nil where it gives none.
  private let places: [Point?]

  /// The columns across and down; Gephi's grow upward.
  private static let columns: [(x: String, y: String, growsUp: Bool)] = [
    (LookColumn.x.rawValue, LookColumn.y.rawValue, true), ("x", "y", false), ("position.x", "position.y", false),
    ("xpos", "ypos", false),
  ]
  /// The least share of stakeholders that have a place, each another one.
  private static let leastShare = 0.8
  /// How far the nearest neighbor is to be in the middle, in points.
  private static let nearness = 62.0
  /// The least and the most of the width of a map, for each stakeholder's share of its side.
  private static let widths = 70.0...170.0
  /// Of so many the nearest neighbors are looked at.
  private static let sample = 500

  /// Finds the places in the columns of a graph; nil where they do not make a map.
  init?(in graph: StakeholderGraph) {
    let names = graph.extraColumns
    func column(_ name: String) -> String? { names.first { $0.lowercased() == name } }
    for columns in OwnPlaces.columns {
      guard let across = column(columns.x), let down = column(columns.y) else { continue }
      let places = graph.stakeholders.map { person -> Point? in
        guard let x = person.extras[across].flatMap(DecimalNumber.parse),
          let y = person.extras[down].flatMap(DecimalNumber.parse), max(x.magnitude, y.magnitude) < 1e9
        else { return nil }
        return Point(x, columns.growsUp ? -y : y)
      }
      let different = Set(places.compactMap { $0 }).count
      guard different > 1, Double(different) >= OwnPlaces.leastShare * Double(graph.order) else { continue }
      self.places = places
      return
    }
    return nil
  }

  /// The places in points such that circles and names have room; the less, the smaller the share of the room they get.
  func positions(of graph: StakeholderGraph, radii: [Double], room: Double) -> MapPositions {
    let placed = places.indices.filter { places[$0] != nil }
    let points = placed.compactMap { places[$0] }
    let box = points.dropFirst().reduce(Box(center: points[0], width: 0, height: 0)) {
      $0.union(Box(center: $1, width: 0, height: 0))
    }
    let extent = max(box.width, box.height)
    let side = Double(points.count).squareRoot() / extent
    let scale =
      min(
        max(OwnPlaces.nearness / nearest(points), OwnPlaces.widths.lowerBound * side),
        OwnPlaces.widths.upperBound * side)
      * room.squareRoot()
    let corner = Point(box.minX, box.minY)
    let centers = points.map { ($0 - corner) * scale + Point(Page.margin + 30, Page.margin + 60) }
    let reach = box.width * scale + box.height * scale + 1000
    let apart = CircleSeparation.separated(
      centers, radii: placed.map { radii[$0] },
      bounds: Box(center: Point(reach / 2, reach / 2), width: 2 * reach, height: 2 * reach))
    return MapPositions(
      style: "influence",
      entries: zip(placed, apart).map { MapPositions.Entry(id: graph.stakeholders[$0].id, center: $1) })
  }

  /// How far the nearest neighbor of somebody is, in the middle of a sample.
  private func nearest(_ points: [Point]) -> Double {
    let step = max(1, points.count / OwnPlaces.sample)
    let distances = stride(from: 0, to: points.count, by: step).map { position in
      points.indices.reduce(Double.infinity) { nearest, other in
        other == position ? nearest : min(nearest, (points[other] - points[position]).length)
      }
    }.sorted()
    return max(distances[distances.count / 2], 1e-9)
  }
}
