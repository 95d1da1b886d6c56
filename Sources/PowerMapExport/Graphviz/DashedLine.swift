import Foundation

/// Lines cut into dashes, for drawing languages that have none of a given length.
enum DashedLine {
  /// The most pieces that one line is cut into; beyond, the rest is drawn through.
  private static let pieceLimit = 4000

  /// The visible pieces of a line; the line itself where it is solid.
  static func pieces(of points: [Point], dashes: [Double]) -> [[Point]] {
    guard points.count > 1, dashes.count > 1, dashes.allSatisfy({ $0 > 0 }) else { return [points] }
    var pieces: [[Point]] = []
    var piece = [points[0]]
    var dash = 0
    var left = dashes[0]
    for (start, end) in zip(points, points.dropFirst()) {
      let direction = (end - start).direction
      let length = (end - start).length
      var done = 0.0
      while length - done > left, pieces.count < pieceLimit {
        done += left
        let place = start + direction * done
        if dash % 2 == 0 { pieces.append(piece + [place]) }
        piece = [place]
        dash = (dash + 1) % (dashes.count % 2 == 0 ? dashes.count : 2 * dashes.count)
        left = dashes[dash % dashes.count]
      }
      left -= length - done
      piece.append(end)
    }
    if dash % 2 == 0 { pieces.append(piece) }
    return pieces
  }

  /// A circle as short straight lines.
  static func points(ofCircleAround center: Point, radius: Double) -> [Point] {
    (0...48).map { step in
      let angle = Double(step) / 24 * Double.pi
      return center + Point(cos(angle), sin(angle)) * radius
    }
  }

  /// A curve as short straight lines.
  static func points(ofCurveFrom from: Point, _ control1: Point, _ control2: Point, to: Point) -> [Point] {
    (0...24).map { step in
      let t = Double(step) / 24
      let u = 1 - t
      return from * (u * u * u) + control1 * (3 * u * u * t) + control2 * (3 * u * t * t) + to * (t * t * t)
    }
  }
}
