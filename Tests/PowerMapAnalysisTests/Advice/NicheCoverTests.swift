import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct NicheCoverTests {
  @Test func `Two of three bring everything`() {
    let cover = NicheCover(of: people([["law", "media"], ["law"], ["money"]]))
    #expect(cover.smallest?.sets == [[Vertex(0), Vertex(2)]])
    #expect(cover.greedy == [Vertex(0), Vertex(2)])
  }

  @Test func `What is needed and nobody has is missing, what is not needed does not count`() {
    let cover = NicheCover(of: people([["law"], ["media", "law"]]), needed: ["money", "law", "space"])
    #expect(cover.missing == ["money", "space"])
    #expect(cover.smallest?.sets == [[Vertex(0)], [Vertex(1)]])
    #expect(cover.greedy == [Vertex(0)])
  }

  @Test func `A map says what is needed`() throws {
    var about = MapDescription()
    about.conventions.needs = ["law", "space"]
    let graph = try StakeholderGraph(stakeholders: people([["media"], ["law", "media"]]), ties: [], about: about)
    let answer = try Analysis(graph).answer("cover.minimum")
    guard case .optimum(let fields) = answer.value else {
      Issue.record("no optimum")
      return
    }
    #expect(fields.first { $0.name == "sets" }?.value == .list([.list([.text(graph[Vertex(1)].id.text)])]))
    #expect(fields.first { $0.name == "missing" }?.value == .list([.text("space")]))
    about.conventions.needs = ["space"]
    let none = try StakeholderGraph(stakeholders: people([["media"]]), ties: [], about: about)
    #expect(
      try Analysis(none).answer("cover.greedy").note == "Nobody has any of the niches that are needed.")
  }

  @Test func `Where nobody has a niche there is no answer`() throws {
    #expect(try Analysis(.sketch("a b")).answer("cover.minimum").note == "No stakeholder has a niche.")
  }

  @Test func `The known covers are found`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/covers.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    for record in records {
      let cover = NicheCover(of: people(record["sets"] as! [[String]]), needed: record["universe"] as? [String])
      #expect(cover.missing == record["uncoverable"] as? [String])
      #expect(cover.smallest?.sets.first?.count == record["minimum"] as? Int)
      #expect(cover.smallest?.sets.map { $0.map(\.index) } == record["solutions"] as? [[Int]])
      #expect(cover.greedy.map(\.index) == record["greedy"] as? [Int])
    }
  }

  @Test func `All smallest sets are found and no smaller one exists`() {
    var numbers = SplitMix64(seed: 12)
    for _ in 0..<60 {
      let sets = (0..<7).map { _ in ["a", "b", "c", "d", "e", "f"].filter { _ in numbers.unit() < 0.35 } }
      let all = Set(sets.joined())
      let covers = (0..<128).map { code in (0..<7).filter { code >> $0 & 1 == 1 } }
        .filter { Set($0.flatMap { sets[$0] }) == all }
      let least = covers.map(\.count).min()!
      let wanted = covers.filter { $0.count == least }.sorted { $0.lexicographicallyPrecedes($1) }
      let cover = NicheCover(of: people(sets))
      #expect(cover.smallest?.sets.map { $0.map(\.index) } == wanted)
      #expect(cover.smallest?.count == wanted.count)
      var (missing, greedy) = (all, [Int]())
      while !missing.isEmpty {
        let gains = sets.map { missing.intersection($0).count }
        greedy.append(gains.firstIndex(of: gains.max()!)!)
        missing.subtract(sets[greedy.last!])
      }
      #expect(cover.greedy.map(\.index) == greedy)
    }
  }

  private func people(_ niches: [[String]]) -> [Stakeholder] {
    niches.enumerated().map { position, niches in
      var person = Stakeholder(id: Stakeholder.ID("v\(position)"))
      person.niches = niches
      return person
    }
  }
}
