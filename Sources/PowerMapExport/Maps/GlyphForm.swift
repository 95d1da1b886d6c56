import Foundation

/// The outer form of a stakeholder's sign.
///
/// Signs of one number have one area, whatever their form.
public enum GlyphForm: String, Hashable, Codable, Sendable, CaseIterable {
  case circle, square, triangle, diamond
  /// A triangle that stands on its tip.
  case wedge
  case star
  /// Two bars across each other, for those of whom nothing is known.
  case cross

  /// The corners around the origin, 1 from it at most; none for a circle.
  private var corners: [Point] {
    func turned(_ degrees: [Double], _ lengths: [Double] = [1]) -> [Point] {
      degrees.enumerated().map { position, angle in
        let radians = angle * Double.pi / 180
        return Point(cos(radians), sin(radians)) * lengths[position % lengths.count]
      }
    }
    switch self {
    case .circle: return []
    case .square: return turned([-135, -45, 45, 135])
    case .triangle: return turned([-90, 30, 150])
    case .diamond: return turned([-90, 0, 90, 180])
    case .wedge: return turned([90, 210, 330])
    case .star: return turned((0..<10).map { 36 * Double($0) - 90 }, [1, 0.52])
    case .cross: return turned([0, 90, 180, 270].flatMap { [$0 - 22, $0 + 22, $0 + 45] }, [1, 1, 0.53])
    }
  }

  /// The distance from the center to the farthest corner of a sign as large as a circle of some radius.
  func reach(ofRadius radius: Double) -> Double { radius * GlyphForm.proportions[self, default: (1, 1)].reach }

  /// The distance from the center to the nearest side, as a share of that to the farthest corner.
  var inset: Double { GlyphForm.proportions[self, default: (1, 1)].inset }

  /// The corners of a sign around a center; none for a circle.
  func points(around center: Point, reach: Double) -> [Point] { corners.map { center + $0 * reach } }

  /// How far the rim of a sign lies from its center in a direction.
  func rim(ofReach reach: Double, toward direction: Point) -> Double {
    let corners = self.corners
    var farthest = 0.0
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let side = end - start
      let across = direction.x * side.y - direction.y * side.x
      guard across != 0 else { continue }
      let share = (start.x * direction.y - start.y * direction.x) / across
      let length = (start.x * side.y - start.y * side.x) / across
      if (-1e-9...1 + 1e-9).contains(share) { farthest = max(farthest, length) }
    }
    return corners.isEmpty ? reach : reach * farthest
  }

  /// What is measured once of each form with corners: the reach at the area of a circle of radius 1, and the inset.
  private static let proportions: [GlyphForm: (reach: Double, inset: Double)] = {
    var proportions: [GlyphForm: (reach: Double, inset: Double)] = [:]
    for form in allCases where form != .circle {
      let corners = form.corners
      var area = 0.0
      var inset = 1.0
      for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
        let across = start.x * end.y - start.y * end.x
        area += across / 2
        inset = min(inset, across.magnitude / (end - start).length)
      }
      proportions[form] = ((Double.pi / area.magnitude).squareRoot(), inset)
    }
    return proportions
  }()
}
