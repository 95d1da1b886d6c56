import Foundation

/// A picture on paper: how small its letters become, and what can still be read.
enum PrintedPage {
  /// The least size of names on paper, in points.
  static let leastName = 6.0
  /// The least size of all other letters on paper: ticks, legends, captions.
  static let leastText = 5.0
  /// What margins leave of a sheet of A4, in points.
  private static let length = 277 / 25.4 * 72
  private static let breadth = 190 / 25.4 * 72

  /// How much a picture is enlarged to fill the sheet; the sheet lies where the picture is wider than high.
  static func scale(of drawing: Drawing) -> Double {
    let isWide = drawing.width > drawing.height
    let sheet = isWide ? (length, breadth) : (breadth, length)
    return min(sheet.0 / max(1, drawing.width), sheet.1 / max(1, drawing.height))
  }

  /// How much higher a picture is than a sheet of its width; below 1 where it is lower.
  static func slimness(of drawing: Drawing) -> Double { drawing.height / max(1, drawing.width) * breadth / length }

  /// How much larger on paper the letters of a picture would have to be; 1 or less where all can be read.
  static func shortage(of drawing: Drawing) -> Double {
    let scale = scale(of: drawing)
    return drawing.shapes.lazy.flatMap { texts(in: $0) }.reduce(0) { most, text in
      max(most, (text.isName ? leastName : leastText) / (max(text.size, 0.1) * scale))
    }
  }

  private static func texts(in shape: Drawing.Shape) -> [Drawing.Text] {
    switch shape {
    case .text(let text): [text]
    case .group(_, let shapes): shapes.flatMap { texts(in: $0) }
    case .marked(_, let inner): texts(in: inner)
    default: []
    }
  }
}
