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
    #expect(VotingBody(votes: [1.5, 1, 1])?.quota == 2)
    #expect(VotingBody(votes: [0.25, 0.5, 0.75])?.quota == 1)
    #expect(VotingBody(votes: [0.3, 0.3, 0.3])?.quota == 0.5)
    #expect(VotingBody(votes: [2, 2, 1])?.quota == 3)
  }

  @Test func `A quota of all votes is reached by all, whatever its last digit`() {
    // 0.07 times 100 is more than 7 in its last digit.
    #expect(VotingBody(votes: [0.03, 0.04], quota: 0.07)?.powerToAct == 0.25)
  }

  @Test func `No votes and negative ones make no body, nor do endless fractions of many`() {
    #expect(VotingBody(votes: []) == nil)
    #expect(VotingBody(votes: [0, 0]) == nil)
    #expect(VotingBody(votes: [1, -1]) == nil)
    #expect(VotingBody(votes: [1, .infinity]) == nil)
    #expect(VotingBody(votes: [1, 2], quota: 0) == nil)
    #expect(VotingBody(votes: [1e308, 1e308]) == nil)
    #expect(VotingBody(votes: [Double](repeating: 1.0 / 3, count: 26)) == nil)
  }

  @Test func `Votes that are no whole numbers, or too many, are judged coalition by coalition`() throws {
    let thirds = try #require(VotingBody(votes: [2.0 / 3, 1.0 / 3, 1.0 / 3]))
    #expect(isClose(thirds.quota, 1))
    #expect(isClose(thirds.banzhaf ?? [], [0.6, 0.2, 0.2]))
    let half = try #require(VotingBody(votes: [1.0 / 3, 1.0 / 3, 2.0 / 3], quota: 2.0 / 3))
    #expect(isClose(half.powerToAct, 0.625))
    let shares = try #require(VotingBody(votes: [1_234_567, 2_345_678, 3_456_789]))
    #expect(shares.quota == 3_518_518)
    #expect(isClose(shares.shapleyShubik, [1.0 / 3, 1.0 / 3, 1.0 / 3]))
    #expect(try #require(VotingBody(votes: [1e300, 2])).dictators == [true, false])
    for known in Coalitions.random {
      for unit in [1.0 / 3, 7_654_321] {
        let body = try #require(
          VotingBody(votes: known.votes.map { Double($0) * unit }, quota: Double(known.quota) * unit))
        let others = Double(1 << (known.votes.count - 1))
        #expect(isClose(body.absoluteBanzhaf, known.swings.map { Double($0) / others }), "\(known)")
        #expect(isClose(body.shapleyShubik, known.pivots), "\(known)")
        #expect(isClose(body.powerToAct, Double(known.winning) / (2 * others)), "\(known)")
        let all = known.votes.reduce(0, +)
        #expect(body.vetoes == known.votes.map { all - $0 < known.quota }, "\(known)")
      }
    }
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
    #expect(records.count == 12)
    for record in records {
      let name = record["name"] as! String
      let body = try #require(
        VotingBody(votes: record["weights"] as! [Double], quota: record["quota"] as? Double), "\(name)")
      let coalitions = (record["weights"] as! [Double]).reduce(1.0) { all, _ in 2 * all }
      let swings = (record["swings"] as! [Double]).map { $0 / coalitions * 2 }
      #expect(isClose(body.absoluteBanzhaf, swings), "\(name)")
      #expect(isClose(body.powerToAct * coalitions, record["winning"] as? Double), "\(name)")
      #expect(isClose(body.absoluteBanzhaf, (record["banzhaf_absolute"] as! [Double])), "\(name)")
      #expect(isClose(body.shapleyShubik, (record["shapley_shubik"] as! [Double])), "\(name)")
      #expect(isClose(body.powerToAct, record["power_to_act"] as? Double), "\(name)")
      #expect(body.vetoes == record["veto"] as? [Bool], "\(name)")
      #expect(body.dictators == record["dictator"] as? [Bool], "\(name)")
      #expect(body.dummies == record["dummy"] as? [Bool], "\(name)")
      #expect(isClose(body.banzhaf ?? [], record["banzhaf"] as! [Double]), "\(name)")
    }
  }

  @Test func `It is what all coalitions and all orders of joining make`() throws {
    for known in Coalitions.random {
      // In whole votes, and in tenths of a vote.
      for unit in [1.0, 10] {
        let votes = known.votes.map { Double($0) / unit }
        let body = try #require(VotingBody(votes: votes, quota: Double(known.quota) / unit))
        let swings = known.swings.map { Double($0) }
        let others = Double(1 << (votes.count - 1))
        #expect(isClose(body.absoluteBanzhaf, swings.map { $0 / others }), "\(known)")
        let total = swings.reduce(0, +)
        #expect(isClose(body.banzhaf ?? [], total > 0 ? swings.map { $0 / total } : []), "\(known)")
        #expect(isClose(body.shapleyShubik, known.pivots), "\(known)")
        #expect(isClose(body.powerToAct, Double(known.winning) / (2 * others)), "\(known)")
        let all = known.votes.reduce(0, +)
        #expect(body.vetoes == known.votes.map { all - $0 < known.quota }, "\(known)")
        #expect(body.dictators == known.votes.map { $0 >= known.quota && all - $0 < known.quota }, "\(known)")
        #expect(body.dummies == swings.map { $0 == 0 }, "\(known)")
      }
    }
  }

  @Test func `Under their ids stand the indices and those with a special place`() throws {
    for known in Coalitions.random {
      let people = known.votes.enumerated().map { position, votes in
        var member = Stakeholder(id: Stakeholder.ID("m\(position)"))
        member.votes = Double(votes)
        return member
      }
      var analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: []))
      let ids = ["banzhaf", "banzhaf.absolute", "shapley_shubik", "power_to_act", "veto", "dictator", "dummy"]
      for id in ids { analysis.parameters["voting.\(id)"] = ["quota": Double(known.quota)] }
      let swings = known.swings.map { Double($0) }
      let shares = swings.map { $0 / swings.reduce(0, +) }
      let all = known.votes.reduce(0, +)
      let vetoes = known.votes.map { all - $0 < known.quota }
      let dictators = zip(known.votes, vetoes).map { $0 >= known.quota && $1 }
      #expect(isClose(analysis.scores("voting.banzhaf")?.values ?? [], swings.contains { $0 > 0 } ? shares : []))
      let chances = swings.map { $0 / Double(1 << (swings.count - 1)) }
      #expect(isClose(analysis.scores("voting.banzhaf.absolute")?.values ?? [], chances))
      #expect(isClose(analysis.scores("voting.shapley_shubik")?.values ?? [], known.pivots))
      #expect(isClose(analysis.figure("voting.power_to_act"), Double(known.winning) / Double(1 << swings.count)))
      for (id, isMember) in [("veto", vetoes), ("dictator", dictators), ("dummy", swings.map { $0 == 0 })] {
        let members = people.indices.filter { isMember[$0] }.map { Vertex($0) }
        #expect(try analysis.answer("voting.\(id)").value == .set(members), "\(id) of \(known)")
      }
    }
  }

  @Test func `Unless it is set the quota is the smallest whole number above half`() throws {
    for known in Coalitions.random {
      let total = known.votes.reduce(0, +)
      let quota = (1...total).first { 2 * $0 > total }!
      #expect(try #require(VotingBody(votes: known.votes.map { Double($0) })).quota == Double(quota))
      let least = known.totals.filter { 2 * $0 > total }.min()!
      #expect(isClose(try #require(VotingBody(votes: known.votes.map { Double($0) / 3 })).quota, Double(least) / 3))
    }
  }

  @Test func `A dictator has exactly all, everybody else exactly nothing`() throws {
    let body = try #require(VotingBody(votes: [4] + [Double](repeating: 0.125, count: 24)))
    #expect(body.shapleyShubik == [1] + [Double](repeating: 0, count: 24))
    #expect(body.banzhaf == [1] + [Double](repeating: 0, count: 24))
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
