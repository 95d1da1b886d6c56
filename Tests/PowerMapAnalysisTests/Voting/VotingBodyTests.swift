import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct VotingBodyTests {
  @Test func `In the Council of 1958 Luxembourg had a vote and no power`() throws {
    // Six members of the European Economic Community with votes 4, 4, 4, 2, 2, 1 and a quota of 12 (Brams 1976).
    let council = try #require(VotingBody(votes: [4, 4, 4, 2, 2, 1], quota: 12))
    #expect(council.dummies == [false, false, false, false, false, true])
    let sixtieths: [Double] = [14, 14, 14, 9, 9, 0]
    #expect(isClose(council.shapleyShubik, sixtieths.map { $0 / 60 }))
  }

  @Test func `Half of the votes can be all of the power`() throws {
    let body = try #require(VotingBody(votes: [50, 49, 1], quota: 51))
    #expect(isClose(body.banzhaf ?? [], [0.6, 0.2, 0.2]))
    #expect(isClose(body.shapleyShubik, [2.0 / 3, 1.0 / 6, 1.0 / 6]))
    #expect(body.powerToAct == 0.375)
    #expect(body.vetoes == [true, false, false])
  }

  @Test func `With too many votes for all orders of joining the largest body is told`() throws {
    let people = (0..<400).map { number in
      var person = Stakeholder(id: Stakeholder.ID("s\(number)"))
      person.votes = number < 350 ? 250 : 0
      return person
    }
    let analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: [Tie]()))
    #expect(
      throws: MeasureError.tooLarge("voting.shapley_shubik", limit: 338, in: .body, instead: "voting.banzhaf")
    ) { try analysis.answer("voting.shapley_shubik") }
  }

  @Test func `The default quota is the smallest total above half`() {
    #expect(VotingBody(votes: [1, 1, 1, 1])?.quota == 3)
    #expect(VotingBody(votes: [1.5, 1, 1])?.quota == 1.8)
    #expect(VotingBody(votes: [2, 2, 1])?.quota == 3)
  }

  @Test func `No votes, negative ones or endless fractions make no body`() {
    #expect(VotingBody(votes: []) == nil)
    #expect(VotingBody(votes: [0, 0]) == nil)
    #expect(VotingBody(votes: [1, -1]) == nil)
    #expect(VotingBody(votes: [1.0 / 3, 1]) == nil)
    #expect(VotingBody(votes: [1, 2], quota: 0) == nil)
    #expect(VotingBody(votes: [1e300, 2]) == nil)
  }

  @Test func `A quota that nobody reaches gives nobody power`() throws {
    let body = try #require(VotingBody(votes: [1, 1], quota: 1e300))
    #expect(body.banzhaf == nil)
    #expect(body.absoluteBanzhaf == [0, 0])
    #expect(body.powerToAct == 0)
  }

  @Test func `The tables of known bodies are right`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/voting.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    #expect(records.count >= 5)
    for record in records {
      let name = record["name"] as! String
      let body = try #require(
        VotingBody(votes: record["weights"] as! [Double], quota: record["quota"] as? Double), "\(name)")
      #expect(isClose(body.absoluteBanzhaf, (record["banzhaf_absolute"] as! [Double])), "\(name)")
      #expect(isClose(body.shapleyShubik, (record["shapley_shubik"] as! [Double])), "\(name)")
      #expect(isClose(body.powerToAct, record["power_to_act"] as? Double), "\(name)")
      #expect(body.vetoes == record["veto"] as? [Bool], "\(name)")
      #expect(body.dictators == record["dictator"] as? [Bool], "\(name)")
      #expect(body.dummies == record["dummy"] as? [Bool], "\(name)")
      if let banzhaf = record["banzhaf"] as? [Double] { #expect(isClose(body.banzhaf ?? [], banzhaf), "\(name)") }
    }
  }

  @Test func `Sixty members keep their proportions`() throws {
    let body = try #require(VotingBody(votes: [Double](repeating: 1, count: 60)))
    #expect(isClose(body.banzhaf ?? [], [Double?](repeating: 1.0 / 60, count: 60)))
    #expect(isClose(body.shapleyShubik, [Double?](repeating: 1.0 / 60, count: 60)))
  }

  @Test func `The program finds votes, quota and those with a veto`() throws {
    let sketch = StakeholderGraph.sketch("a b c")
    var people = sketch.stakeholders
    for (position, votes) in [50.0, 49, 1].enumerated() { people[position].votes = votes }
    var analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: []))
    #expect(try analysis.answer("voting.banzhaf").parameters == [.init("quota", .number(51))])
    #expect(try analysis.answer("voting.veto").value == .set([Vertex(0)]))
    analysis.parameters["voting.veto"] = ["quota": 50]
    #expect(try analysis.answer("voting.veto").value == .set([]))
    #expect(try Analysis(sketch).answer("voting.banzhaf").value == .undefined("node"))
  }
}
