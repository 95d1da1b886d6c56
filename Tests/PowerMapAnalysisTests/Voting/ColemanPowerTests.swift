import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ColemanPowerTests {
  @Test func `The tables of known bodies are right`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/voting.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    var checked = 0
    for record in records {
      let weights = record["weights"] as! [Double]
      guard weights.allSatisfy({ $0 == $0.rounded() }) else { continue }
      let analysis = try analysis(weights, quota: record["quota"] as! Double)
      for name in ["prevent", "initiate"] {
        guard let wanted = record[name] as? [Double] else { continue }
        #expect(isClose(analysis.scores("voting.\(name)")?.values ?? [], wanted), "\(record["name"]!): \(name)")
        checked += 1
      }
    }
    #expect(checked >= 10)
  }

  @Test func `The one with half of the votes prevents everything and initiates three of five`() throws {
    let analysis = try analysis([50, 49, 1], quota: 51)
    #expect(isClose(analysis.scores("voting.prevent")?.values ?? [], [1, 1.0 / 3, 1.0 / 3]))
    #expect(isClose(analysis.scores("voting.initiate")?.values ?? [], [0.6, 0.2, 0.2]))
  }

  @Test func `Without votes, or where nothing ever wins, there is none`() throws {
    #expect(try Analysis(.sketch("a>b")).answer("voting.prevent").value == .undefined("node"))
    #expect(try analysis([1, 1], quota: 9).answer("voting.prevent").value == .undefined("node"))
    #expect(try analysis([1, 1], quota: 9).answer("voting.initiate").value == .node([0, 0]))
  }

  private func analysis(_ votes: [Double], quota: Double) throws -> Analysis {
    let people = votes.enumerated().map { position, votes in
      var member = Stakeholder(id: Stakeholder.ID("m\(position)"))
      member.votes = votes
      return member
    }
    var about = MapDescription()
    about.conventions.quota = quota
    return Analysis(try StakeholderGraph(stakeholders: people, ties: [], about: about))
  }
}
