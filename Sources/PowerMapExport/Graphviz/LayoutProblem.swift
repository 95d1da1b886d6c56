/// What a layout engine is asked: boxes that must not overlap, and how far apart those that are linked would like to be.
public struct LayoutProblem: Hashable, Codable, Sendable {
  /// Something that needs a place.
  public struct Node: Hashable, Codable, Sendable {
    /// What it is called; engines never see it.
    public var label: String
    /// The width that it needs, in points.
    public var width: Double
    /// The height that it needs, in points.
    public var height: Double

    /// Makes a node.
    public init(label: String, width: Double, height: Double) {
      self.label = label
      self.width = width
      self.height = height
    }
  }

  /// Two nodes that belong near each other.
  public struct Link: Hashable, Codable, Sendable {
    /// The position of the first node.
    public var tail: Int
    /// The position of the second node.
    public var head: Int
    /// The distance wanted, 1 for an ordinary one.
    public var length: Double

    /// Makes a link.
    public init(tail: Int, head: Int, length: Double) {
      self.tail = tail
      self.head = head
      self.length = length
    }
  }

  /// What needs a place.
  public var nodes: [Node]
  /// Who belongs near whom.
  public var links: [Link]
  /// The share of the picture that boxes should fill, from 0 to 1.
  public var density: Double
  /// How much wider than high the picture should be.
  public var proportion = 1.35

  /// Makes a problem.
  ///
  /// - Precondition: every link joins positions in `nodes`.
  public init(nodes: [Node], links: [Link], density: Double = 0.2) {
    precondition(
      links.allSatisfy { nodes.indices.contains($0.tail) && nodes.indices.contains($0.head) },
      "a link joins two nodes of the problem")
    self.nodes = nodes
    self.links = links
    self.density = density
  }
}

/// The places that an engine found.
public struct LayoutSolution: Hashable, Codable, Sendable {
  /// The center of each node, in the order of the problem, in points to two decimals, y down.
  public let centers: [Point]

  /// Makes a solution; what engines give differs in the last digits from run to run, and is rounded away.
  public init(centers: [Point]) {
    self.centers = centers.map { Point(($0.x * 100).rounded() / 100, ($0.y * 100).rounded() / 100) }
  }
}

/// The ways to find places, each simpler than the one before.
public enum LayoutEngine: String, Hashable, Codable, Sendable, CaseIterable {
  /// Stress: distances on the page follow distances in the map; for up to some hundreds.
  case neato
  /// Springs on many scales, for thousands.
  case sfdp
  /// Rings around a center.
  case twopi
  /// One ring, computed here: it always succeeds.
  case ring

  /// How much processor time it may take before the next one is tried, in seconds: all together stay below a minute and a half.
  var timeLimit: Double {
    switch self {
    case .neato: 20
    case .sfdp: 45
    case .twopi, .ring: 15
    }
  }

  /// The engines to try in order for a number of nodes.
  static func candidates(forNodes count: Int) -> [LayoutEngine] {
    count <= 500 ? [.neato, .sfdp, .twopi, .ring] : [.sfdp, .twopi, .ring]
  }
}
