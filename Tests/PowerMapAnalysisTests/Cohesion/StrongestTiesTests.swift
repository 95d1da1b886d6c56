import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct StrongestTiesTests {
  private func pairs(_ sketch: String, among names: [Stakeholder.ID]? = nil, limit: Int) -> [String] {
    let graph = StakeholderGraph.sketch(sketch)
    let chosen = names.map { $0.compactMap { graph.vertex(of: $0) } } ?? Array(graph.vertices)
    return StrongestTies(among: chosen, in: graph.contacts, limit: limit).pairs.map {
      graph[$0.first].id.text + graph[$0.second].id.text
    }
  }

  @Test func `The strongest come first`() {
    #expect(pairs("a-b:3 b-c:2 a-c:1", limit: 2) == ["ab", "bc"])
    #expect(pairs("a-b:3 b-c:2 a-c:1", limit: 9) == ["ab", "bc", "ac"])
  }

  @Test func `What holds the chosen together is kept beyond any limit`() {
    #expect(pairs("a-b:9 b-c:9 a-c:9 c-d:1", limit: 0) == ["ab", "ac", "cd"])
  }

  @Test func `Of equals those with more contacts in common come first`() {
    #expect(pairs("a-b b-c c-d d-e c-e", limit: 0) == ["cd", "ce", "ab", "bc"])
  }

  @Test func `Only ties among the chosen are taken`() {
    #expect(pairs("a-b b-c c-d", among: ["a", "b", "d"], limit: 9) == ["ab"])
    #expect(pairs("a>b:2 b>a:3 a>c:4", limit: 9) == ["ab", "ac"])
  }
}
