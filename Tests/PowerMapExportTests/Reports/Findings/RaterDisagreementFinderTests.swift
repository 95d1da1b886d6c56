import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct RaterDisagreementFinderTests {
  @Test func `Raters more than half of the scale apart are told`() throws {
    let apart = try map("a b c", "a>b") { person in
      person.extras["influence [Ana]"] = "1"
      person.extras["influence [Ben]"] = person.id.text == "c" ? "5" : "3"
    }
    #expect(
      RaterDisagreementFinder().headlines(apart) == [
        "Those who rated the influence of C disagree by more than half of the scale."
      ])
    #expect(RaterDisagreementFinder().headlines(try map("a b", "a>b")).isEmpty)
  }

  @Test func `Ties that their raters describe very differently are told`() throws {
    var tie = Tie(from: "a", to: "b")
    tie.extras = ["weight [from]": "1", "weight [to]": "5"]
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: [tie])
    #expect(
      RaterDisagreementFinder().headlines(Analysis(graph)) == [
        "One tie is described very differently by those who told of it: (a and b)."
      ])
  }
}
