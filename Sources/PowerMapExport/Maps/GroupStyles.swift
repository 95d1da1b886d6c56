import PowerMapGraph

/// How the groups of a map look: a color each, and letters for eyes and printers without color.
struct GroupStyles: Sendable {
  /// The look of one group, or of all small ones together.
  struct Style: Hashable, Sendable {
    let label: String
    let color: Color
    /// One to three characters that no other group of the map has.
    let letters: String

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
  private let styleOfGroup: [Int]
  private let grouping: Grouping

  /// The colors of groups in the order in which they are given out.
  static let colors = [
    Color(0x0072B2), Color(0xE69F00), Color(0x009E73), Color(0xCC79A7), Color(0x56B4E9), Color(0xF0E442),
    Color(0xD55E00),
    Color(0x4A4A4A),
  ]
  /// The color of those without a group, and of small groups taken together.
  static let rest = Color(0xC3CAD1)
  private static let other = "other"

  /// Gives every group a look; of more than eight the largest seven, the others share one.
  init(_ grouping: Grouping) {
    let sizes = grouping.sizes
    var named = grouping.labels.indices.filter { grouping.labels[$0] != Grouping.unknown }
    let hasOther = named.count > GroupStyles.colors.count
    if hasOther {
      let largest = named.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(GroupStyles.colors.count - 1)
      named = largest.sorted()
    }
    let letters = GroupStyles.letters(of: named.map { grouping.labels[$0] })
    var styles = zip(named, letters).enumerated().map { position, group in
      Style(label: grouping.labels[group.0], color: GroupStyles.colors[position], letters: group.1)
    }
    var styleOfGroup = [Int](repeating: -1, count: grouping.count)
    for (position, group) in named.enumerated() { styleOfGroup[group] = position }
    if hasOther {
      let restCount = grouping.labels.count { $0 != Grouping.unknown } - named.count
      for group in grouping.labels.indices where styleOfGroup[group] < 0 && grouping.labels[group] != Grouping.unknown {
        styleOfGroup[group] = styles.count
      }
      styles.append(Style(label: "\(GroupStyles.other) (\(restCount) groups)", color: GroupStyles.rest, letters: "*"))
    }
    if let unknown = grouping.labels.firstIndex(of: Grouping.unknown) {
      styleOfGroup[unknown] = styles.count
      styles.append(Style(label: Grouping.unknown, color: Color(0xEEF1F4), letters: ""))
    }
    self.styles = styles
    self.styleOfGroup = styleOfGroup
    self.grouping = grouping
  }

  /// The look of a stakeholder.
  subscript(vertex: Vertex) -> Style { styles[styleOfGroup[grouping[vertex]]] }

  /// Short letters that tell labels apart: the first letter where no other label begins with it, else two, else a number.
  private static func letters(of labels: [String]) -> [String] {
    let characters = labels.map { label in LabelText.singleLine(label).filter { $0.isLetter || $0.isNumber } }
    let firsts = characters.map { $0.prefix(1).uppercased() }
    var taken: Set<String> = []
    return labels.indices.map { position in
      let first = firsts[position]
      let isShared = firsts.count { $0 == first } > 1
      let pairs = characters[position].dropFirst().map { first + $0.lowercased() }
      let choices = (isShared ? [] : [first]) + pairs + [first]
      let choice = choices.first { (1...2).contains($0.count) && !taken.contains($0) } ?? "\(position + 1)"
      taken.insert(choice)
      return choice
    }
  }
}
