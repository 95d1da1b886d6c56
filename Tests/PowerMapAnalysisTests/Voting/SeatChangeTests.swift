import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SeatChangeTests {
  @Test func `Two votes more give the second of three one third of all power`() throws {
    let change = try #require(SeatChange(votes: [3, 1, 1], quota: nil, of: [Vertex(1)], toward: 1.0 / 3))
    #expect(change.member == Vertex(1) && change.votes == 2)
    #expect(change.before == 0)
    #expect(abs(change.after - 1.0 / 3) < 1e-12)
  }

  @Test func `Who decides alone loses votes until the share is met`() throws {
    let change = try #require(SeatChange(votes: [3, 1, 1], quota: nil, of: [Vertex(0)], toward: 1.0 / 3))
    #expect(change.votes == -2)
    #expect(abs(change.after - 1.0 / 3) < 1e-12)
  }

  @Test func `A group that has its share needs no change`() {
    #expect(SeatChange(votes: [1, 1, 1], quota: nil, of: [Vertex(2)], toward: 1.0 / 3) == nil)
  }

  @Test func `Votes that are not whole, too many, or nobody's have no change`() {
    #expect(SeatChange(votes: [0.5, 1], quota: nil, of: [Vertex(0)], toward: 0.5) == nil)
    #expect(SeatChange(votes: [400, 200], quota: nil, of: [Vertex(0)], toward: 0.5) == nil)
    #expect(SeatChange(votes: [0, 0], quota: nil, of: [Vertex(0)], toward: 0.5) == nil)
    #expect(SeatChange(votes: [], quota: nil, of: [], toward: 0.5) == nil)
  }

  @Test func `No change of votes comes nearer than the one that is found`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<40 {
      let votes = (0..<4).map { _ in Double(random.next() % 5) }
      let target = Double(random.next() % 11) / 10
      let members = [Vertex(0), Vertex(2)]
      func distance(_ votes: [Double]) -> Double? {
        VotingBody(votes: votes)?.banzhaf.map { (($0[0] + $0[2]) - target).magnitude }
      }
      guard let before = distance(votes) else { continue }
      let nearest =
        members.flatMap { member in
          (-5...20).compactMap { change -> Double? in
            var changed = votes
            changed[member.index] += Double(change)
            guard changed[member.index] >= 0, Double(change) <= votes.reduce(0, +) else { return nil }
            return distance(changed)
          }
        }.min() ?? before
      let change = SeatChange(votes: votes, quota: nil, of: members, toward: target)
      #expect(abs((change.map { ($0.after - target).magnitude } ?? before) - min(before, nearest)) < 1e-9)
    }
  }
}
