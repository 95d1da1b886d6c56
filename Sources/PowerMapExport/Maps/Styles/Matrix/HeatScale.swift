/// Turns amounts into shades from light to dark that also read in gray.
struct HeatScale {
  /// The amount of the darkest shade.
  let highest: Double

  private static let shades = [
    Color(0xF0F4F9), Color(0xD3E2F0), Color(0xA6C8E2), Color(0x6BA3CE), Color(0x2F78B0), Color(0x0B4A82),
  ]

  /// The highest amounts of the classes; the last is the highest of all.
  var limits: [Double] {
    guard highest > 0 else { return [] }
    let step = highest / Double(HeatScale.shades.count - 1)
    return (1..<HeatScale.shades.count).map { Double($0) * step }
  }

  /// The shade of an amount; nothing is lightest.
  func color(_ amount: Double) -> Color {
    guard highest > 0, amount > 0 else { return HeatScale.shades[0] }
    let last = HeatScale.shades.count - 1
    return HeatScale.shades[min(max(Int((amount / highest * Double(last)).rounded(.up)), 1), last)]
  }

  /// The color in which a number is best read on the shade of an amount.
  func textColor(on amount: Double) -> Color {
    let shade = color(amount)
    return shade.contrast(with: Palette.ink) >= shade.contrast(with: Palette.paper) ? Palette.ink : Palette.paper
  }
}
