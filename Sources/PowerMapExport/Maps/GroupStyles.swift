import PowerMapGraph

/// What the colors of a map say, in the order of the legend: groups with letters for eyes and printers without color, or
/// classes of numbers.
struct GroupStyles: Sendable {
  /// The look of one group, or of all small ones together.
  struct Style: Hashable, Sendable {
    let label: String
    let color: Color
    /// One to three characters that no other group of the map has.
    let letters: String
    /// The number of stakeholders that look so.
    var count = 0

    /// The look of circles in a legend that stand for anybody.
    static let sample = Style(label: "", color: Color(0xE4E8EC), letters: "")

    /// The color in which letters are best read on the group's color.
    var letterColor: Color {
      let black = Color(0x000000)
      return color.contrast(with: black) >= color.contrast(with: Palette.paper) ? black : Palette.paper
    }
  }

  /// The looks in the order of the legend.
  let styles: [Style]
  /// Whether the styles are classes of numbers, from low to high.
  let areClasses: Bool
  private let styleOfVertex: [Int]

  /// The colors of groups in the order in which they are given out: hues that people with any color vision can tell apart,
  /// each of a lightness of its own.
  static let colors = [
    Color(0x00588F), Color(0xF0AE2D), Color(0x00976D), Color(0xD387B1), Color(0xA3D8F5), Color(0xF8F08A),
    Color(0xB84A00), Color(0x2E2E2E),
  ]
  /// The colors of numbers from low to high.
  static let sequence = [Color(0xE3EEF7), Color(0xABCDE6), Color(0x6AA5D2), Color(0x2F74B0), Color(0x0B3C73)]
  /// The colors of numbers from one side to the other, the neutral ones in the middle.
  static let sides = [Color(0xA63C06), Color(0xF0A069), Color(0xF1F2F3), Color(0x74BFA6), Color(0x00664C)]
  private static let sideLetters = ["−−", "−", "=", "+", "++"]
  /// The color of those without a group, and of small groups taken together.
  static let rest = Color(0xC3CAD1)

  /// Gives every group a look; of more than eight the largest seven, the others share one.
  ///
  /// - Parameter own: the color of every group by its label, where they have colors already; none shares one then.
  init(_ grouping: Grouping, colors own: [String: Color] = [:]) {
    let sizes = grouping.sizes
    var named = grouping.labels.indices.filter { grouping.labels[$0] != Grouping.unknown }
    let hasOther = own.isEmpty && named.count > GroupStyles.colors.count
    if hasOther {
      let largest = named.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(GroupStyles.colors.count - 1)
      named = largest.sorted()
    }
    let letters = GroupStyles.letters(of: named.map { grouping.labels[$0] })
    var styles = zip(named, letters).enumerated().map { position, group in
      let label = grouping.labels[group.0]
      let usual = GroupStyles.colors[min(position, GroupStyles.colors.count - 1)]
      return Style(label: label, color: own[label] ?? usual, letters: group.1)
    }
    var styleOfGroup = [Int](repeating: -1, count: grouping.count)
    for (position, group) in named.enumerated() { styleOfGroup[group] = position }
    if hasOther {
      let restCount = grouping.labels.count { $0 != Grouping.unknown } - named.count
      for group in grouping.labels.indices where styleOfGroup[group] < 0 && grouping.labels[group] != Grouping.unknown {
        styleOfGroup[group] = styles.count
      }
      styles.append(Style(label: Language.Maps.otherGroups(restCount), color: GroupStyles.rest, letters: "*"))
    }
    if let unknown = grouping.labels.firstIndex(of: Grouping.unknown) {
      styleOfGroup[unknown] = styles.count
      styles.append(Style(label: Grouping.unknown, color: Color(0xEEF1F4), letters: ""))
    }
    areClasses = false
    styleOfVertex = grouping.codes.map { styleOfGroup[Int($0)] }
    for style in styleOfVertex { styles[style].count += 1 }
    self.styles = styles
  }

  /// Gives every class of some numbers a color, from light to dark or from one side to the other.
  init(_ quantity: Quantity) {
    let classes = NumberClasses(quantity)
    let count = classes.titles.count
    var styles = classes.titles.enumerated().map { position, title in
      if let side = classes.sides?[position] {
        return Style(label: title, color: GroupStyles.sides[side + 2], letters: GroupStyles.sideLetters[side + 2])
      }
      // One class is of middling color, two are far apart.
      let step = count == 1 ? 2 : (position * (GroupStyles.sequence.count - 1) * 2 + count - 1) / (2 * (count - 1))
      return Style(label: title, color: GroupStyles.sequence[step], letters: "")
    }
    let codes = quantity.values.map { $0.map { classes.index(of: $0) } ?? count }
    if codes.contains(count) { styles.append(Style(label: Categories.noData, color: Palette.paper, letters: "?")) }
    for code in codes { styles[code].count += 1 }
    areClasses = true
    styleOfVertex = codes
    self.styles = styles
  }

  /// The look of a stakeholder.
  subscript(vertex: Vertex) -> Style { styles[styleOfVertex[vertex.index]] }

  /// Short letters that tell labels apart.
  ///
  /// The first letter where no other label begins with it, else the number at the end, else two letters, else a number; words with which
  /// several labels begin are passed over.
  private static func letters(of labels: [String]) -> [String] {
    let words = distinctWords(of: labels.map { LabelText.singleLine($0).split(separator: " ") })
    let characters = words.map { $0.joined().filter { $0.isLetter || $0.isNumber } }
    let firsts = characters.map { $0.prefix(1).uppercased() }
    var taken: Set<String> = []
    return labels.indices.map { position in
      let first = firsts[position]
      let isShared = firsts.count { $0 == first } > 1
      let pairs = characters[position].dropFirst().map { first + $0.lowercased() }
      let number = String(characters[position].reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
      let choices = (isShared ? [number] : [first]) + pairs + [first]
      let choice = choices.first { (1...2).contains($0.count) && !taken.contains($0) } ?? "\(position + 1)"
      taken.insert(choice)
      return choice
    }
  }

  /// The words of labels without those with which others begin too, the last word always left.
  private static func distinctWords(of labels: [[Substring]]) -> [ArraySlice<Substring>] {
    var counts: [ArraySlice<Substring>: Int] = [:]
    for words in labels {
      for end in words.indices { counts[words[...end], default: 0] += 1 }
    }
    return labels.map { words in
      words.dropFirst(words.indices.dropLast().prefix { counts[words[...$0], default: 0] > 1 }.count)
    }
  }
}
