import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct StanceFinderTests {
  private func stances(_ person: inout Stakeholder) {
    person.stance = ["a": -1, "b": 1, "c": 0.5, "d": 1, "e": 0][person.id.text]
  }

  @Test func `A strong minority is told`() throws {
    let analysis = try map("a b c d e f", "a>b 5,b>c 2,c>d 2,d>e 1,f>e 3", change: stances)
    #expect(StanceFinder().headlines(analysis) == ["One opponent exerts as much influence as three supporters: A."])
  }

  @Test func `Two camps of even weight by head are no finding`() throws {
    let analysis = try map("a b c d e f", "a>b 2,b>c 2,c>d 2,d>e 2", change: stances)
    #expect(StanceFinder().headlines(analysis).isEmpty)
  }

  @Test func `Without stances there is nothing to tell`() throws {
    #expect(StanceFinder().headlines(try map("a b c d e", "a>b 5,b>c 2")).isEmpty)
  }
}

@Suite struct ConflictFinderTests {
  @Test func `Conflicts are told as pairs, once where both act`() throws {
    let analysis = try map("a b c d", "a>b,b!a,a!b,d!a,c>d")
    #expect(ConflictFinder().headlines(analysis) == ["The map holds two conflicts: A against B and D against A."])
  }

  @Test func `One conflict is told in the singular, none is not told`() throws {
    #expect(ConflictFinder().headlines(try map("a b", "a!b")) == ["The map holds one conflict: A against B."])
    #expect(ConflictFinder().headlines(try map("a b", "a>b")).isEmpty)
  }
}

@Suite struct CampFinderTests {
  @Test func `Two clean camps are told with their members`() throws {
    let analysis = try map("a b c d e", "a=b,b=c,c=a,d=e,a!d,b!e,c!d")
    let finding = try #require(CampFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(finding.headline.plain == "Ties and conflicts split the map cleanly into two camps.")
    #expect(finding.meaning.plain.hasPrefix("On one side stand A, B and C, on the other D and E."))
  }

  @Test func `A few ties that do not fit are counted`() throws {
    let analysis = try map("a b c d e f", "a=b,b=c,c=a,d=e,e=f,f=d,a!d,b!e,c!f,a!e,b!d,a=f")
    #expect(
      CampFinder().headlines(analysis) == [
        "Ties and conflicts split the map nearly into two camps: only one of 12 does not fit."
      ])
  }

  @Test func `Conflicts all over the map make no camps, nor do few of them`() throws {
    #expect(CampFinder().headlines(try map("a b c d", "a!b,b!c,c!a,a=d,b=d,c=d")).isEmpty)
    #expect(CampFinder().headlines(try map("a b c d", "a=b,c=d,a!c")).isEmpty)
    #expect(CampFinder().headlines(try map("a b c d", "a=b,c=d,a=c")).isEmpty)
  }
}

@Suite struct BlocFinderTests {
  @Test func `Circles with one tie between them are blocs`() throws {
    let analysis = try map("a b c d e f g h", "a=b,a=c,a=d,b=c,b=d,c=d,e=f,e=g,e=h,f=g,f=h,g=h,a=e")
    let finding = try #require(BlocFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(
      finding.headline.plain
        == "Two blocs stand out on this map: more than nine tenths of all ties stay inside one of them."
    )
    #expect(finding.meaning.plain == "They are made up of A, B, C and D; E, F, G and H.")
  }

  @Test func `Where everybody is tied to everybody there is no bloc`() throws {
    let all = "abcdefgh".flatMap { one in "abcdefgh".filter { $0 > one }.map { "\(one)=\($0)" } }
    #expect(BlocFinder().headlines(try map("a b c d e f g h", all.joined(separator: ","))).isEmpty)
    #expect(BlocFinder().headlines(try map("a b c d e f g h")).isEmpty)
  }
}

@Suite struct MissingPerspectiveFindersTests {
  @Test func `A side that nobody takes is told`() throws {
    let favor = try map("a b c d e", "a>b") { $0.stance = $0.id.text == "e" ? 0 : 1 }
    #expect(
      MissingStanceFinder().headlines(favor) == ["Nobody on this map is against: so say all five stances on record."])
    let against = try map("a b c d", "a>b") { $0.stance = -1 }
    #expect(
      MissingStanceFinder().headlines(against) == ["Nobody on this map is in favor: so say all four stances on record."]
    )
  }

  @Test func `Two sides, none on record, or few are no finding`() throws {
    #expect(
      MissingStanceFinder().headlines(try map("a b c d", "a>b") { $0.stance = $0.id.text == "a" ? -1 : 1 }).isEmpty)
    #expect(MissingStanceFinder().headlines(try map("a b c d", "a>b")).isEmpty)
    #expect(
      MissingStanceFinder().headlines(try map("a b c d", "a>b") { $0.stance = $0.id.text < "d" ? 1 : nil }).isEmpty)
  }

  @Test func `What one alone brings is counted, with its bringer`() throws {
    let niches = ["a": ["law", "money"], "b": ["law", "media"], "c": ["media", "votes"]]
    let analysis = try map("a b c", "a>b") { $0.niches = niches[$0.id.text] ?? [] }
    let finding = try #require(SoleProviderFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(finding.headline.plain == "Two of 4 skills and roles are brought by one stakeholder alone.")
    #expect(finding.meaning.plain == "If one of them left, that skill or role would be gone: A (money) and C (votes).")
  }

  @Test func `Of what is needed only that counts, and one bringer is told in the singular`() throws {
    var about = MapDescription()
    about.conventions.needs = ["law", "media", "votes", "space"]
    let niches = ["a": ["law", "money"], "b": ["law", "media"], "c": ["media", "votes"]]
    let analysis = try map("a b c", "a>b", about: about) { $0.niches = niches[$0.id.text] ?? [] }
    let finding = try #require(SoleProviderFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(
      finding.headline.plain == "One of 4 skills and roles that are needed is brought by one stakeholder alone.")
    #expect(finding.meaning.plain == "If that one left, that skill or role would be gone: C (votes).")
  }

  @Test func `What several bring, and too few things, are no finding`() throws {
    #expect(SoleProviderFinder().headlines(try map("a b", "a>b") { $0.niches = ["w", "x", "y", "z"] }).isEmpty)
    #expect(SoleProviderFinder().headlines(try map("a b", "a>b") { $0.niches = [$0.id.text] }).isEmpty)
    #expect(SoleProviderFinder().headlines(try map("a b", "a>b")).isEmpty)
  }
}

@Suite struct UnmetNeedFinderTests {
  private func analysis(_ needs: [String]?) throws -> Analysis {
    var about = MapDescription()
    about.conventions.needs = needs
    let niches = ["a": ["law"], "b": ["media"], "c": ["food", "law"], "d": ["food"]]
    return try map("a b c d", "a>b", about: about) { $0.niches = niches[$0.id.text] ?? [] }
  }

  @Test func `What nobody brings is told, and what only those without a tie bring`() throws {
    #expect(
      UnmetNeedFinder().headlines(try analysis(["law", "polls", "food", "space"])) == [
        "Nobody on this map brings polls or space, which the effort needs.",
        "Nobody who has a tie on this map brings food (only C and D), which the effort needs.",
      ])
  }

  @Test func `Where all that is needed is there, or nobody said what is, there is none`() throws {
    #expect(UnmetNeedFinder().headlines(try analysis(["law", "media"])).isEmpty)
    #expect(UnmetNeedFinder().headlines(try analysis(nil)).isEmpty)
  }
}
