import PowerMapAnalysis
public import PowerMapGraph

/// Whom a partnership could bring in: who is in it, who could be asked, and by which criteria.
public struct PartnersQuestion: Sendable {
  /// Something that counts, and how much.
  public struct Criterion: Hashable, Sendable {
    /// `needs`, `reach`, `access`, a column of numbers, or a measure of everybody.
    public let name: String
    /// How much it counts beside the others; below 0 where less of it is better.
    public let weight: Double

    /// Names a criterion.
    public init(_ name: String, weight: Double = 1) {
      self.name = name
      self.weight = weight
    }
  }

  /// Who is in the partnership; nil for those whose column `partnership` says yes.
  public var partners: [Vertex]?
  /// Who could be asked; nil for those whose column `partnership` says candidate, else all who are not in it.
  public var candidates: [Vertex]?
  /// What counts; empty for all of stance, influence, needs and reach that the map says something of.
  public var criteria: [Criterion] = []
  /// How many places count as among the first, and how many candidates are looked for together.
  public var count = 3

  /// Asks by the columns of the map.
  public init() {}

  /// The column that says who is in the partnership (yes) and who could be asked (candidate).
  public static let column = "partnership"

  /// The partners and the candidates of a map, each in order and nobody in both.
  public func sides(of graph: StakeholderGraph) -> (partners: [Vertex], candidates: [Vertex]) {
    func says(_ vertex: Vertex) -> String { graph[vertex].extras[PartnersQuestion.column]?.lowercased() ?? "" }
    let partners = partners ?? graph.vertices.filter { YesNo.parse(says($0)) == true }
    let marked = graph.vertices.filter { says($0) == "candidate" }
    let inside = Set(partners)
    let asked = candidates ?? (marked.isEmpty ? Array(graph.vertices) : marked)
    return (inside.sorted(), Set(asked).subtracting(inside).sorted())
  }
}
