/// The questions of the PARTNER survey about a tie, each rated from 1 to 4: three that make trust and three that make value.
///
/// Varda, Chandra, Stern & Lurie 2008. They are columns of ties, kept under whatever name they had.
public enum TrustItem: String, Hashable, Sendable, CaseIterable {
  case reliability
  case missionSupport = "in support of mission"
  case openness = "open to discussion"
  case influence = "power and influence"
  case involvement = "level of involvement"
  case resources = "resource contribution"

  /// The items that make trust; the others make value.
  public static let trust: [TrustItem] = [.reliability, .missionSupport, .openness]
  /// The items that make value.
  public static let value: [TrustItem] = [.influence, .involvement, .resources]
  /// The scale of every item.
  public static let scale = 1.0...4.0

  /// Reads the heading of a column, whatever its case, spaces and punctuation; nil for one that is no item.
  public init?(heading: String) {
    let key = String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    guard let item = TrustItem.allCases.first(where: { $0.headings.contains(key) }) else { return nil }
    self = item
  }

  /// The headings that name the item, in lower case without spaces and punctuation.
  private var headings: [String] {
    switch self {
    case .reliability: ["reliability", "reliable"]
    case .missionSupport:
      [
        "insupportofmission", "supportofmission", "missionsupport", "sharedmission", "missionalignment",
        "missioncongruence",
      ]
    case .openness: ["opentodiscussion", "opennesstocommunication", "openness", "opennesstodiscussion"]
    case .influence: ["powerinfluence", "powerandinfluence", "levelofpower"]
    case .involvement: ["levelofinvolvement", "involvement", "supportandcommitment", "commitment"]
    case .resources: ["resourcecontribution", "resourcecontributions", "contributionofresources", "resources"]
    }
  }

  /// The name of the column of ties that holds the item; nil where there is none.
  public func column(of ties: TieTable) -> String? { ties.extraColumns.first { TrustItem(heading: $0) == self } }
}
