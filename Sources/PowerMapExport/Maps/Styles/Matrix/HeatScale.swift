import Foundation

/// Turns amounts into shades from light to dark that also read in gray: a shade for each of a few amounts, else five steps,
/// which grow by the same factor where a few amounts exceed all others by far.
struct HeatScale {
  /// A shade and the amounts that it shows.
  struct Step: Hashable, Sendable {
    /// The highest amount of the step.
    let limit: Double
    /// What the amounts are, in words.
    let words: String
    /// The shade.
    let color: Color
  }

  /// The steps from light to dark.
  let steps: [Step]

  /// The shade of nothing.
  static let nothing = Color(0xF0F4F9)
  private static let shades = [
    Color(0xD3E2F0), Color(0xA6C8E2), Color(0x6BA3CE), Color(0x2F78B0), Color(0x0B4A82),
  ]

  /// Makes the steps of some amounts, those of 0 left aside.
  init(_ amounts: some Sequence<Double>) {
    let positive = amounts.filter { $0 > 0 }
    let distinct = Set(positive).sorted()
    let count = HeatScale.shades.count
    guard let highest = distinct.last, distinct.count > count else {
      steps = distinct.enumerated().map { position, amount in
        let shade = distinct.count < 2 ? 3 : position * (count - 1) / (distinct.count - 1)
        return Step(limit: amount, words: WrittenNumber.amount(amount), color: HeatScale.shades[shade])
      }
      return
    }
    let areWhole = distinct.allSatisfy { $0 == $0.rounded() }
    let isSkewed =
      highest > 25 * distinct[0] && 4 * positive.count { $0 <= highest / Double(count) } > 3 * positive.count
    let limits = (1...count).map { step in
      let share = Double(step) / Double(count)
      let limit =
        step == count ? highest : (isSkewed ? distinct[0] * pow(highest / distinct[0], share) : highest * share)
      return areWhole ? (limit * (1 + 1e-12)).rounded(.down) : limit
    }
    steps = limits.indices.map { position in
      let limit = limits[position]
      let lowest = position == 0 ? distinct[0] : limits[position - 1] + (areWhole ? 1 : 0)
      let ends = [lowest, limit].map { WrittenNumber.amount($0) }
      let words = ends[0] == ends[1] ? ends[0] : ends[0] + " – " + ends[1]
      return Step(limit: limit, words: words, color: HeatScale.shades[position])
    }
  }

  /// The shade of an amount.
  func color(_ amount: Double) -> Color {
    guard amount > 0 else { return HeatScale.nothing }
    return (steps.first { amount <= $0.limit } ?? steps.last)?.color ?? HeatScale.nothing
  }

  /// The color in which a number is best read on the shade of an amount.
  func textColor(on amount: Double) -> Color {
    let shade = color(amount)
    let black = Color(0x000000)
    return shade.contrast(with: black) >= shade.contrast(with: Palette.paper) ? black : Palette.paper
  }
}
