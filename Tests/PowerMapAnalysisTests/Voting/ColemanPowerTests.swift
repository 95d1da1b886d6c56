import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ColemanPowerTests {
  @Test func `The tables of known bodies are right`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/voting.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    #expect(records.count == 12)
    for record in records {
      let analysis = try analysis(record["weights"] as! [Double], quota: record["quota"] as! Double)
      for name in ["prevent", "initiate"] {
        let wanted = record[name] as! [Double]
        #expect(isClose(analysis.scores("voting.\(name)")?.values ?? [], wanted), "\(record["name"]!): \(name)")
      }
    }
  }

  @Test func `It is a share of all coalitions that win, or of all that lose`() throws {
    for known in Coalitions.random {
      let analysis = try analysis(known.votes.map { Double($0) }, quota: Double(known.quota))
      let losing = (1 << known.votes.count) - known.winning
      let prevent = known.winning > 0 ? known.swings.map { Double($0) / Double(known.winning) } : []
      #expect(isClose(analysis.scores("voting.prevent")?.values ?? [], prevent), "\(known)")
      let initiate = known.swings.map { Double($0) / Double(losing) }
      #expect(isClose(analysis.scores("voting.initiate")?.values ?? [], initiate), "\(known)")
    }
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
