import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct DependenceBriefingTests {
  @Test func `Who depends on whom, in the end, and who controls whom`() throws {
    let text = try Briefing.dependence(map("a b c d", "a>c 3,b>c 1,c>d 4")).text(width: 1000)
    #expect(text.hasPrefix("Both who receive something get more than half of it from one giver."))
    #expect(text.contains("C gives most: 50% of everything that is given."))
    #expect(text.contains("two stakeholders get more than half from A, one of them directly."))
    #expect(
      text.contains(
        "If more than half means control, A controls two others, one of them through others that it controls."))
    #expect(text.contains("No tie has an amount, so that strengths of ties are counted."))
  }

  @Test func `Where ties have neither amounts nor strengths, that is said`() throws {
    let text = try Briefing.dependence(map("a b c", "a>b,c>b")).text(width: 10_000)
    #expect(text.contains("No tie has an amount or a strength, so that all ties of a receiver count the same"))
  }

  @Test func `Who is held by a majority of one's own is not held through others`() throws {
    let text = try Briefing.dependence(map("a b c d", "a>b 1,a>c 6,b>c 4,b>d 6,c>d 4")).text(width: 10_000)
    #expect(text.contains(/A controls three others, (1|one) of them through others that it controls\./))
  }

  @Test func `Amounts count where ties have some, and ties without are said to be left out`() throws {
    let ties = [("s0", "s2", 10.0), ("s1", "s2", 30), ("s0", "s1", nil)].map { from, to, amount in
      var tie = Tie(from: Stakeholder.ID(from), to: Stakeholder.ID(to), weight: 9)
      tie.amount = amount
      return tie
    }
    let briefing = try Briefing.dependence(Analysis(try MapFixture.graph(["A", "B", "C"], ties)))
    #expect(briefing.text(width: 1000).contains("with 75% from B"))
    #expect(briefing.text(width: 1000).contains("one tie without an amount is left out"))
    #expect(briefing.json().contains("\"hhi\": 0.625"))
  }

  @Test func `Resources beyond what is received make shares smaller`() throws {
    let analysis = try map("a b", "a>b 3") { if $0.id == "b" { $0.resources = 12 } }
    #expect(try Briefing.dependence(analysis, countsResources: true).json().contains("\"share\": 0.25"))
    #expect(try Briefing.dependence(analysis).json().contains("\"share\": 1"))
  }

  @Test func `A map without ties names the column that is needed`() throws {
    #expect(throws: BriefingError.lacks(.tieColumn("amount"))) { try Briefing.dependence(map("a b")) }
  }
}
