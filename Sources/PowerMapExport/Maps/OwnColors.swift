import PowerMapGraph

/// The colors that a file of another program gives everybody, as far as they tell groups apart, so that a map looks like the one that its owner
/// knows.
struct OwnColors: Hashable, Sendable {
  /// The groups that the colors show.
  let groups: Grouping
  /// What the groups are called.
  let title: String
  /// The color of each group but those of whom nothing is known, by its label.
  let colorOfLabel: [String: Color]

  /// The columns in which programs write colors.
  private static let columns = [LookColumn.color.rawValue, "color", "colour", "graphics.fill"]
  /// The least share of stakeholders that have a color, and of the members of a group that have the color of most of them.
  private static let leastShare = 0.9
  /// How many colors are told apart.
  private static let counts = 2...12

  /// Finds the colors in the columns of a graph; nil where they do not tell its groups apart, or where there are too many to be told apart.
  ///
  /// - Parameter title: what the groups of the graph are called, where it has some.
  init?(in graph: StakeholderGraph, groupsCalled title: String) {
    guard let colors = OwnColors.colors(of: graph) else { return nil }
    if let groups = graph.grouping {
      self.init(groups, title, colors)
      return
    }
    let names = ["kind", "sector"] + graph.extraColumns.filter { !OwnColors.isLook($0) }
    for name in names {
      guard let groups = graph.grouping(named: name), OwnColors.counts.contains(groups.count),
        let own = OwnColors(groups, Quantity.words(of: name), colors)
      else { continue }
      self = own
      return
    }
    let different = Set(colors.compactMap { $0 }).sorted { ($0.luminance, $0.rgb) < ($1.luminance, $1.rgb) }
    guard OwnColors.counts.contains(different.count) else { return nil }
    let labels = Dictionary(uniqueKeysWithValues: zip(different, OwnColors.distinct(different.map(\.words))))
    self.init(Grouping(colors.map { $0.flatMap { labels[$0] } }), Language.Maps.colorInFile, colors)
  }

  /// Makes them of groups; nil where two groups have the same color, or one has several.
  private init?(_ groups: Grouping, _ title: String, _ colors: [Color?]) {
    var colorOfLabel: [String: Color] = [:]
    for (label, members) in zip(groups.labels, groups.members) where label != Grouping.unknown {
      var counts: [Color: Int] = [:]
      for case let color? in members.map({ colors[$0.index] }) { counts[color, default: 0] += 1 }
      guard let most = counts.max(by: { ($0.value, $1.key.rgb) < ($1.value, $0.key.rgb) }),
        Double(most.value) >= OwnColors.leastShare * Double(members.count)
      else { return nil }
      colorOfLabel[label] = most.key
    }
    guard OwnColors.counts.contains(colorOfLabel.count), Set(colorOfLabel.values).count == colorOfLabel.count else {
      return nil
    }
    self.groups = groups
    self.title = title
    self.colorOfLabel = colorOfLabel
  }

  /// The color of each stakeholder in order; nil where too few have one.
  private static func colors(of graph: StakeholderGraph) -> [Color?]? {
    for name in columns {
      guard let column = graph.extraColumns.first(where: { $0.lowercased() == name }) else { continue }
      let colors = graph.stakeholders.map { $0.extras[column].flatMap(Color.init(written:)) }
      if Double(colors.count { $0 != nil }) >= leastShare * Double(graph.order) { return colors }
    }
    return nil
  }

  private static func isLook(_ column: String) -> Bool {
    LookColumn.ofStakeholders.contains(column) || columns.contains(column.lowercased())
  }

  /// The words, those that come again with a number.
  private static func distinct(_ words: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return words.map { word in
      counts[word, default: 0] += 1
      let count = counts[word, default: 1]
      return count == 1 ? word : "\(word) \(count)"
    }
  }
}

extension Color {
  /// The names that programs write most, of CSS.
  private static let named: [String: UInt32] = [
    "black": 0x000000, "white": 0xFFFFFF, "gray": 0x808080, "grey": 0x808080, "silver": 0xC0C0C0, "red": 0xFF0000,
    "maroon": 0x800000, "brown": 0xA52A2A, "orange": 0xFFA500, "gold": 0xFFD700, "yellow": 0xFFFF00, "olive": 0x808000,
    "lime": 0x00FF00, "green": 0x008000, "teal": 0x008080, "turquoise": 0x40E0D0, "cyan": 0x00FFFF, "aqua": 0x00FFFF,
    "blue": 0x0000FF, "navy": 0x000080, "purple": 0x800080, "violet": 0xEE82EE, "magenta": 0xFF00FF,
    "fuchsia": 0xFF00FF, "pink": 0xFFC0CB,
  ]

  /// Reads a color as programs write it: `#rrggbb`, `#rgb`, `r,g,b` from 0 to 255, or a name of CSS; nil for anything else.
  init?(written text: String) {
    let text = text.lowercased().filter { $0 != " " && $0 != "'" }
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: 16) else { return nil }
      switch digits.count {
      case 6: self.init(number)
      case 3: self.init((number >> 8 & 0xF) * 0x110000 + (number >> 4 & 0xF) * 0x1100 + (number & 0xF) * 0x11)
      default: return nil
      }
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { UInt8($0) }
    if parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] {
      self.init(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
    } else if let number = Color.named[text] {
      self.init(number)
    } else {
      return nil
    }
  }

  /// What people call the color.
  var words: String {
    let parts = [16, 8, 0].map { Double(rgb >> UInt32($0) & 0xFF) / 255 }
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    let (range, lightness) = (most - least, (most + least) / 2)
    let names = Language.Maps.Colors.self
    if lightness < 0.1 { return names.black }
    if lightness > 0.95 { return names.white }
    if range < 0.12 { return names.gray }
    let sixth: Double =
      switch most {
      case parts[0]: (parts[1] - parts[2]) / range + (parts[1] < parts[2] ? 6 : 0)
      case parts[1]: (parts[2] - parts[0]) / range + 2
      default: (parts[0] - parts[1]) / range + 4
      }
    switch sixth * 60 {
    case ..<15, 345...: return lightness > 0.75 ? names.pink : names.red
    case ..<45: return lightness < 0.4 ? names.brown : names.orange
    case ..<75: return lightness < 0.3 ? names.olive : names.yellow
    case ..<160: return names.green
    case ..<195: return names.turquoise
    case ..<245: return names.blue
    case ..<290: return names.purple
    default: return names.pink
    }
  }
}
