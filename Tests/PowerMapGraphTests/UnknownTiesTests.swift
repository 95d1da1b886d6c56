import PowerMapGraph
import Testing

@Suite struct UnknownTiesTests {
  /// Four who were asked, of whom c did not answer: a → b, b → a, a → c.
  private func survey(_ change: (inout MapDescription) -> Void = { _ in }) throws -> StakeholderGraph {
    var about = MapDescription()
    about.nonrespondents = ["c"]
    about.reports.asksEverybody = true
    change(&about)
    return try StakeholderGraph(
      stakeholders: ["a", "b", "c", "d"].map { Stakeholder(id: Stakeholder.ID($0)) },
      ties: [Tie(from: "a", to: "b"), Tie(from: "b", to: "a"), Tie(from: "a", to: "c", weight: 3)], about: about)
  }

  private func unknown(_ graph: StakeholderGraph) throws -> [String] {
    let unknown = try #require(UnknownTies(of: graph))
    return graph.vertices.flatMap { tail in unknown.heads(of: tail).map { "\(graph[tail].id)\(graph[$0].id)" } }
  }

  @Test func `Where all answered nothing is unknown`() throws {
    #expect(UnknownTies(of: try survey { $0.nonrespondents = [] }) == nil)
  }

  @Test func `What somebody silent exerts is unknown, what they receive was told by the others`() throws {
    #expect(try unknown(survey()) == ["ca", "cb", "cd"])
    #expect(UnknownTies(of: try survey())?.count() == 3)
  }

  @Test func `Where the influenced were asked it is what somebody silent receives, unless it is on the map`() throws {
    #expect(try unknown(survey { $0.reports.reporter = .target }) == ["bc", "dc"])
  }

  @Test func `Without direction a tie is unknown between two who both kept silent`() throws {
    #expect(try unknown(survey { $0.conventions.isUndirected = true }).isEmpty)
    let two = try survey {
      $0.conventions.isUndirected = true
      $0.nonrespondents = ["c", "d"]
    }
    #expect(try unknown(two) == ["cd", "dc"])
    #expect(UnknownTies(of: two)?.count() == 1)
    #expect(UnknownTies(of: two)?.graphWithAll()?.positive.tieCount == 3)
  }

  @Test func `What somebody did not know is unknown, one tie of theirs`() throws {
    let graph = try survey {
      $0.nonrespondents = []
      $0.reports.unanswered = [.init(from: "d", to: "a"), .init(from: "a", to: "b")]
    }
    #expect(try unknown(graph) == ["da"])
    #expect(UnknownTies(of: graph)?.silent == [])
  }

  @Test func `Respondents are counted where everybody was asked or a number says so`() throws {
    func counts(_ graph: StakeholderGraph) -> [Int?] {
      UnknownTies(of: graph).map { [$0.answered, $0.asked, $0.missing] } ?? []
    }
    #expect(counts(try survey()) == [3, 4, 1])
    #expect(counts(try survey { $0.nonrespondents.append("Somebody else") }) == [3, 5, 2])
    #expect(counts(try survey { $0.reports.asksEverybody = false }) == [nil, nil, 1])
    let numbered = try survey {
      $0.reports.asksEverybody = false
      $0.asked = "12"
    }
    #expect(counts(numbered) == [11, 12, 1])
  }

  @Test func `With all unknown ties the map is its own upper bound`() throws {
    let full = try #require(UnknownTies(of: try survey())?.graphWithAll())
    #expect(full.positive.tieCount == 6)
    #expect(UnknownTies(of: try survey())?.graphWithAll(limit: 3) == nil)
  }

  @Test func `Answers are reconstructed from what the others said`() throws {
    let graph = try survey().reconstructingAnswers()
    #expect(graph.ties.count == 4)
    #expect(graph.tie(row: 3).source == "c" && graph.tie(row: 3).target == "a" && graph.tie(row: 3).weight == 3)
    #expect(graph.tie(row: 3).notes == "reconstructed from the other side’s answer")
    #expect(try unknown(graph).isEmpty)
    #expect(graph.reconstructingAnswers() == graph)
  }
}
