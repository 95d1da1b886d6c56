import Foundation

/// A color with its opacity.
public struct Color: Hashable, Codable, Sendable {
  /// Red, green and blue, a byte each.
  public let rgb: UInt32
  /// From 0, invisible, to 1, opaque.
  public let opacity: Double

  /// Makes a color from `0xRRGGBB`.
  public init(_ rgb: UInt32, opacity: Double = 1) {
    self.rgb = rgb & 0xFF_FFFF
    self.opacity = min(max(opacity, 0), 1)
  }

  /// The color with another opacity.
  public func opacity(_ opacity: Double) -> Color { Color(rgb, opacity: opacity) }

  /// The color as `#RRGGBB`.
  public var hexadecimal: String { "#" + Color.digits(rgb, count: 6) }

  /// The opacity as two hexadecimal digits.
  var opacityDigits: String { Color.digits(UInt32((opacity * 255).rounded()), count: 2) }

  /// How bright the color looks, from 0, black, to 1, white: the relative luminance of WCAG 2.
  public var luminance: Double {
    let weights = [(UInt32(16), 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, part in
      let value = Double(rgb >> part.0 & 0xFF) / 255
      let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      return sum + part.1 * linear
    }
  }

  /// How well two colors can be told apart by brightness alone, from 1 to 21: the contrast ratio of WCAG 2.
  public func contrast(with other: Color) -> Double {
    let pair = [luminance, other.luminance].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  /// The opaque color that eyes see where this one lies on another.
  func laid(over ground: Color) -> Color {
    let mixed = [UInt32(16), 8, 0].reduce(UInt32(0)) { sum, shift in
      let (above, below) = (Double(rgb >> shift & 0xFF), Double(ground.rgb >> shift & 0xFF))
      return sum | UInt32((above * opacity + below * (1 - opacity)).rounded()) << shift
    }
    return Color(mixed)
  }

  private static func digits(_ value: UInt32, count: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
