import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct GroupFindersTests {
  /// Groups by the first letter of the identity; `_` has none.
  private func grouped(_ person: inout Stakeholder) {
    person.group = person.id.text.first == "_" ? nil : String(person.id.text.prefix(1))
  }

  @Test func `A group with less than its share is told`() throws {
    let analysis = try map("g1 g2 h1 h2 h3", "h1>h2 5,h2>h3 5,h3>g1 4,g1>h1 1", change: grouped)
    #expect(
      RepresentationFinder().headlines(analysis) == [
        "The group g is 40% of the table and exerts 7% of the influence."
      ])
  }

  @Test func `A group with more than its share is told, and those without a group in the plural`() throws {
    let analysis = try map("_1 _2 h1 h2 h3 h4", "_1>h2 5,_2>h3 5,h3>h4 1,h1>h2 4,h2>h1 3,h4>h1 3", change: grouped)
    let over = try map("_1 _2 h1 h2 h3 h4", "_1>h2 9,_2>h3 9,h3>h4 1,h1>h2 1,h2>h1 1", change: grouped)
    #expect(RepresentationFinder().headlines(analysis).isEmpty)
    #expect(
      RepresentationFinder().headlines(over) == [
        "The group h is 67% of the table and exerts 14% of the influence.",
        "Stakeholders without a group are 33% of the table and exert 86% of the influence.",
      ])
  }

  @Test func `Shares in proportion and maps without groups are no finding`() throws {
    #expect(
      RepresentationFinder().headlines(try map("g1 g2 h1 h2", "g1>h1,g2>h2,h1>g1,h2>g2", change: grouped)).isEmpty)
    #expect(RepresentationFinder().headlines(try map("g1 g2 h1 h2", "h1>h2 9")).isEmpty)
  }

  @Test func `Influence that runs one way between groups is told`() throws {
    let analysis = try map("g1 g2 h1 h2", "g1>h1,g1>h2,g2>h1,g2>h2,h1>g1", change: grouped)
    #expect(
      OneSidedGroupsFinder().headlines(analysis) == ["Four ties of influence lead from g to h, and one leads back."])
  }

  @Test func `Several one-sided pairs are told in one sentence`() throws {
    let analysis = try map(
      "g1 g2 h1 h2 i1 i2", "g1>h1,g1>h2,g2>h1,g2>h2,h1>i1,h1>i2,h2>i1,h2>i2,i1>h1", change: grouped)
    #expect(
      OneSidedGroupsFinder().headlines(analysis)
        == ["Between some groups influence runs one way: g to h (4 ties, none back) and h to i (4 ties, 1 back)."])
  }

  @Test func `Give and take between groups is no finding`() throws {
    let analysis = try map("g1 g2 h1 h2", "g1>h1,g1>h2,g2>h1,g2>h2,h1>g1,h2>g2", change: grouped)
    #expect(OneSidedGroupsFinder().headlines(analysis).isEmpty)
  }

  @Test func `A closed group is told, an open one is not`() throws {
    let closed = try map("g1 g2 g3 h1 h2 h3 h4", "g1>g2,g2>g3,g3>g1,g1>g3,g1>h1,h1>g2,h2>h3", change: grouped)
    #expect(
      ClosedGroupFinder().headlines(closed) == [
        "The group g deals mostly with itself: two thirds of its ties stay inside."
      ])
    let open = try map("g1 g2 g3 h1 h2 h3 h4", "g1>g2,g2>h3,g3>h1,g1>h3,g1>h1,h1>g2,h2>h3", change: grouped)
    #expect(ClosedGroupFinder().headlines(open).isEmpty)
  }

  @Test func `Those who decide from one group are told, and who is not among them`() throws {
    let analysis = try map("g1 g2 h1 h2 i1", "h1>g1,i1>g2") { person in
      grouped(&person)
      person.isDecisionMaker = person.id.text.hasPrefix("g")
    }
    let finding = try #require(DecidingGroupFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(finding.headline.plain == "All who decide come from one of three groups: g.")
    #expect(finding.meaning.plain == "Nobody who decides comes from h or i.")
  }

  @Test func `Those who decide from most groups, and from none, are no finding`() throws {
    let analysis = try map("g1 g2 h1 h2 i1", "h1>g1,i1>g2") { person in
      grouped(&person)
      person.isDecisionMaker = ["g1", "h1"].contains(person.id.text)
    }
    #expect(DecidingGroupFinder().headlines(analysis).isEmpty)
    #expect(DecidingGroupFinder().headlines(try map("g1 h1 i1", "h1>g1", change: grouped)).isEmpty)
    let one = try map("g1 g2 h1 h2 i1", "h1>g1,i1>g2") { person in
      grouped(&person)
      person.isDecisionMaker = person.id.text == "g1"
    }
    #expect(DecidingGroupFinder().headlines(one).isEmpty)
  }
}
