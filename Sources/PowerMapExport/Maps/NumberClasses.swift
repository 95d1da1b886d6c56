import PowerMapGraph

/// Numbers in at most five classes with their cut points, so that a color or a form can be read off and looked up.
///
/// - Up to five different numbers make a class each.
/// - A rating scale is cut into fifths; other numbers at round steps, or into fifths of the stakeholders where one step would hold
///   most of them.
/// - Numbers on both sides of a neutral one make two classes on each side and one about the middle.
struct NumberClasses: Hashable, Sendable {
  /// What the classes are called, from low to high.
  let titles: [String]
  /// How far each class lies from the neutral one, from −2 to 2; nil where there is no neutral number.
  let sides: [Int]?
  /// The lowest number of each class but the first, ascending; or the distances from the neutral number that part the classes.
  private let cuts: [Double]
  private let neutral: Double

  /// How many classes there are at most.
  static let limit = 5
  /// The share of all numbers that one round step may hold.
  private static let crowded = 0.6

  /// Makes classes of the known numbers of a quantity.
  init(_ quantity: Quantity) {
    let known = quantity.known.sorted()
    let isWhole = known.allSatisfy { $0 == $0.rounded() && $0.magnitude < 1e12 }
    if let neutral = quantity.neutral {
      let cuts =
        quantity.isStance
        ? [0.2, 0.6] : NumberClasses.distances(known.map { ($0 - neutral).magnitude }.max() ?? 0, isWhole: isWhole)
      self.init(neutral: neutral, cuts: cuts, known: known, isWhole: isWhole, isStance: quantity.isStance)
    } else {
      self.init(known: known, scale: quantity.scale, isWhole: isWhole)
    }
  }

  private init(neutral: Double, cuts: [Double], known: [Double], isWhole: Bool, isStance: Bool) {
    func number(_ value: Double) -> String { WrittenNumber.short(neutral + value) }
    let low = isWhole ? 1.0 : 0
    let least = known.first.map { $0 - neutral } ?? 0
    let most = known.last.map { $0 - neutral } ?? 0
    func title(from first: Double, to last: Double) -> String { NumberClasses.span(first, last, number) }
    let spans =
      isWhole
      ? [
        least < -cuts[1] ? title(from: least, to: -cuts[1] - low) : Language.Maps.below(number(-cuts[1])),
        title(from: -cuts[1], to: -cuts[0] - low), title(from: -cuts[0], to: cuts[0]),
        title(from: cuts[0] + low, to: cuts[1]),
        most > cuts[1] ? title(from: cuts[1] + low, to: most) : Language.Maps.above(number(cuts[1])),
      ]
      : [
        Language.Maps.below(number(-cuts[1])), Language.Maps.range(number(-cuts[1]), below: number(-cuts[0])),
        Language.Maps.range(number(-cuts[0]), number(cuts[0])),
        Language.Maps.range(above: number(cuts[0]), number(cuts[1])), Language.Maps.above(number(cuts[1])),
      ]
    titles = isStance ? zip(Language.Maps.stanceClasses, spans).map { "\($0) (\($1))" } : spans
    sides = [-2, -1, 0, 1, 2]
    self.cuts = cuts
    self.neutral = neutral
  }

  private init(known: [Double], scale: RatingScale?, isWhole: Bool) {
    var distinct: [Double] = []
    for value in known where distinct.last != value { distinct.append(value) }
    sides = nil
    neutral = 0
    guard distinct.count > NumberClasses.limit, let least = known.first, let most = known.last else {
      cuts = Array(distinct.dropFirst())
      titles = distinct.map { WrittenNumber.short($0) }
      return
    }
    let steps = scale.map { NumberClasses.fifths(of: $0) } ?? NumberClasses.steps(from: least, to: most)
    let sizes = NumberClasses.sizes(of: known, cuts: steps)
    let isCrowded = Double(sizes.max() ?? 0) > NumberClasses.crowded * Double(known.count)
    let chosen = scale == nil && isCrowded ? NumberClasses.fifths(of: known) : steps
    let isCutWhole = isWhole && chosen.allSatisfy { $0 == $0.rounded() }
    cuts = chosen
    let starts = [min(least, scale?.lowest ?? least)] + chosen
    let last = max(most, scale?.highest ?? most)
    titles = starts.indices.map { position in
      let isLast = position == starts.count - 1
      let start = starts[position]
      let end = isLast ? last : starts[position + 1]
      if isCutWhole { return NumberClasses.span(start, isLast ? end : end - 1, WrittenNumber.short) }
      let words = [start, end].map { WrittenNumber.short($0) }
      return isLast ? Language.Maps.range(words[0], words[1]) : Language.Maps.range(words[0], below: words[1])
    }
  }

  /// The class of a number.
  func index(of value: Double) -> Int {
    guard sides != nil else { return cuts.count { value >= $0 } }
    let distance = (value - neutral).magnitude
    let steps = cuts.count { distance > $0 }
    return value < neutral ? 2 - steps : 2 + steps
  }

  /// From one number to another in words; one number where they are the same.
  private static func span(_ first: Double, _ last: Double, _ number: (Double) -> String) -> String {
    if first >= last { return number(first) }
    return first < 0 || last < 0 ? Language.Maps.range(number(first), number(last)) : "\(number(first))–\(number(last))"
  }

  /// Two round distances from the neutral number that part five classes.
  private static func distances(_ farthest: Double, isWhole: Bool) -> [Double] {
    let cuts = [farthest / 5, farthest * 0.6].map { AxisTicks.roundedDown($0) }.map { isWhole ? $0.rounded(.down) : $0 }
    return cuts[1] > cuts[0] ? cuts : [cuts[0], cuts[0] + (isWhole || farthest == 0 ? 1 : farthest / 5)]
  }

  private static func fifths(of scale: RatingScale) -> [Double] {
    let step = scale.highest / 5 - scale.lowest / 5
    return (1..<limit).map { scale.lowest + step * Double($0) }
  }

  /// Round numbers between a lowest and a highest one, at most four.
  private static func steps(from least: Double, to most: Double) -> [Double] {
    var step = AxisTicks.roundStep(most / 5 - least / 5)
    while true {
      let first = (least / step).rounded(.down)
      let cuts = (1...7).map { (first + Double($0)) * step }.filter { $0 > least && $0 <= most }
      if cuts.count < limit || !step.isFinite { return cuts }
      step = AxisTicks.roundStep(step * 1.5)
    }
  }

  /// Numbers that part the known ones into five classes of about the same count, as they are written.
  private static func fifths(of known: [Double]) -> [Double] {
    var cuts: [Double] = []
    for fifth in 1..<limit {
      let cut = written(known[known.count * fifth / limit])
      if cut > (cuts.last ?? known[0]), cut <= known[known.count - 1] { cuts.append(cut) }
    }
    return cuts
  }

  /// A number rounded as legends write it, so that what is read is what parts.
  private static func written(_ value: Double) -> Double {
    let size = value.magnitude
    if size >= 1e4 || (size > 0 && size < 0.001) { return value }
    let factor = size >= 100 ? 1.0 : (size >= 1 ? 100 : 1000)
    return (value * factor).rounded(.down) / factor
  }

  private static func sizes(of known: [Double], cuts: [Double]) -> [Int] {
    var sizes = [Int](repeating: 0, count: cuts.count + 1)
    for value in known { sizes[cuts.count { value >= $0 }] += 1 }
    return sizes
  }
}
