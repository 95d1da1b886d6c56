import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct IsolateFinderTests {
  @Test func `Those without a tie are named`() throws {
    #expect(IsolateFinder().headlines(try map("a b c", "a>b")) == ["C has no tie to anybody on this map."])
    #expect(IsolateFinder().headlines(try map("a b c d", "a>b")) == ["C and D have no tie to anybody on this map."])
  }

  @Test func `With decision makers the missing route is said, too`() throws {
    let analysis = try map("a b c", "a>b") { $0.isDecisionMaker = $0.id.text == "b" }
    #expect(IsolateFinder().headlines(analysis) == ["C has no tie to anybody on this map, and so no route to B."])
  }

  @Test func `Whoever is only in conflict is told so`() throws {
    let finding = try #require(IsolateFinder().findings(in: MeasureAnswers(try map("a b c", "a>b,c!a"))).first)
    #expect(finding.headline.plain == "C has no tie to anybody on this map, conflicts apart.")
    #expect(finding.meaning.plain.hasSuffix("C is here only through conflict."))
  }

  @Test func `Where nobody has a tie that is the finding`() throws {
    #expect(IsolateFinder().headlines(try map("a b c")) == ["Nobody on this map has a tie to anybody."])
  }

  @Test func `Where all have ties there is none`() throws {
    #expect(IsolateFinder().headlines(try map("a b", "a>b")).isEmpty)
    #expect(IsolateFinder().headlines(try map("a")).isEmpty)
  }
}

@Suite struct DecisionFindersTests {
  private func deciding(_ ids: String, of person: inout Stakeholder) {
    person.isDecisionMaker = ids.split(separator: " ").contains { $0 == person.id.text }
  }

  @Test func `Whoever has ties but no route is named`() throws {
    let analysis = try map("a b c d e", "a>b,c>d,d>c,b>e") { deciding("b", of: &$0) }
    #expect(UnreachedDecisionFinder().headlines(analysis) == ["C, D and E have no route to B."])
  }

  @Test func `Two who decide are joined by or, more are counted`() throws {
    let two = try map("a b c d", "a>b,c>a,b>d,c>b") { deciding("a b", of: &$0) }
    #expect(UnreachedDecisionFinder().headlines(two) == ["D has no route to A or B."])
    let three = try map("a b c d", "a>b,b>c,c>d") { deciding("a b c", of: &$0) }
    #expect(UnreachedDecisionFinder().headlines(three) == ["Nobody has a route to any of the three who decide."])
  }

  @Test func `Without decision makers it says what is needed`() throws {
    let findings = UndecidedFinder().findings(in: MeasureAnswers(try map("a b", "a>b")))
    #expect(
      findings.map(\.headline.plain) == [
        "Nobody is marked as deciding, so this report cannot say who has a route to the decision."
      ])
    #expect(findings.first?.meaning.plain.contains("decision_maker") == true)
  }

  @Test func `With somebody who decides, or nobody at all, nothing is needed`() throws {
    #expect(UndecidedFinder().headlines(try map("a b", "a>b") { deciding("b", of: &$0) }).isEmpty)
    #expect(UndecidedFinder().headlines(try map("")).isEmpty)
  }

  @Test func `Where all have a route there is nothing to tell`() throws {
    #expect(UnreachedDecisionFinder().headlines(try map("a b", "a>b") { deciding("b", of: &$0) }).isEmpty)
    #expect(UnreachedDecisionFinder().headlines(try map("")).isEmpty)
  }

  @Test func `Few with a direct way are named`() throws {
    let analysis = try map("a b c d e m", "a>m,b>a,c>a,d>b,e>b") { deciding("m", of: &$0) }
    #expect(DirectAccessFinder().headlines(analysis) == ["Only one of 5 reaches M directly: A."])
  }

  @Test func `Many with a direct way are no finding`() throws {
    let analysis = try map("a b c d m", "a>m,b>m,c>m,d>a") { deciding("m", of: &$0) }
    #expect(DirectAccessFinder().headlines(analysis).isEmpty)
  }

  @Test func `Gates are told with what depends on them`() throws {
    let analysis = try map("a b c g h m", "a>g,b>g,c>g,g>h,h>m") { deciding("m", of: &$0) }
    #expect(
      GatekeeperFinder().headlines(analysis) == [
        "All routes of four stakeholders to M go through H and those of three through G."
      ])
  }

  @Test func `Those who depend on the widest gate are named`() throws {
    let analysis = try map("a b c g h m", "a>g,b>g,c>g,g>h,h>m") { deciding("m", of: &$0) }
    let finding = try #require(GatekeeperFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(finding.meaning.plain.hasSuffix("These depend on H: A, B, C and G."))
    #expect(finding.importance == .decisive)
  }

  @Test func `Gates are found on large maps, too`() throws {
    let crowd = (0..<2_000).map { "p\($0)" }
    let analysis = try map(
      (crowd + ["gate", "m"]).joined(separator: " "), (crowd.map { "\($0)>gate" } + ["gate>m"]).joined(separator: ",")
    ) { deciding("m", of: &$0) }
    #expect(GatekeeperFinder().headlines(analysis) == ["All routes of 2,000 stakeholders to M go through GATE."])
  }

  @Test func `A way round the gate undoes the finding`() throws {
    let analysis = try map("a b c g m", "a>g,b>g,c>g,g>m,a>m,b>m,c>b") { deciding("m", of: &$0) }
    #expect(GatekeeperFinder().headlines(analysis).isEmpty)
  }
}

@Suite struct CutPointFinderTests {
  @Test func `Whoever holds parts together is named with those who would be lost`() throws {
    #expect(
      CutPointFinder().headlines(try map("a b c d e f", "a=b,b=c,c=a,c=d,d=e,e=d,c=f,f=a"))
        == ["If C left, D and E would lose contact with the rest."])
  }

  @Test func `Equal cut points are told together`() throws {
    #expect(
      CutPointFinder().headlines(try map("a b c d", "a=b,b=c,c=d"))
        == ["If any one of B and C left, one stakeholder would lose contact with the rest."])
  }

  @Test func `A ring has no cut point`() throws {
    #expect(CutPointFinder().headlines(try map("a b c d", "a=b,b=c,c=d,d=a")).isEmpty)
  }
}

@Suite struct SeparatePartsFinderTests {
  @Test func `Those without a tie are no parts, and it is said that they are not counted`() throws {
    #expect(
      SeparatePartsFinder().headlines(try map("a b c d e f", "a>b,b>c,d>e")) == [
        "Those who have a tie fall into two parts without contact, of 3 and 2 stakeholders."
      ])
  }

  @Test func `Parts are told by their sizes, largest first`() throws {
    let analysis = try map("a b c d e", "a>b,c>d,d>e")
    #expect(
      SeparatePartsFinder().headlines(analysis) == [
        "The map falls into two parts without contact, of 3 and 2 stakeholders."
      ])
  }

  @Test func `A small part beside a large one is worth a talk, a large one is decisive`() throws {
    let people = (0..<60).map { "p\($0)" }
    let chain = (1..<58).map { "p\($0 - 1)>p\($0)" }.joined(separator: ",")
    let small = try map(people.joined(separator: " "), chain, "p58>p59")
    #expect(SeparatePartsFinder().findings(in: MeasureAnswers(small)).map(\.importance) == [.notable])
    let large = try map("a b c d e", "a>b,c>d,d>e")
    #expect(SeparatePartsFinder().findings(in: MeasureAnswers(large)).map(\.importance) == [.decisive])
  }

  @Test func `Who is alone is no part`() throws {
    #expect(SeparatePartsFinder().headlines(try map("a b c", "a>b")).isEmpty)
  }
}
