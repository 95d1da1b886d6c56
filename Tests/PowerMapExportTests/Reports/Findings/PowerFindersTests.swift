import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct ConcentrationFinderTests {
  private let finder = ConcentrationFinder()

  @Test func `Few who hold most are named, strongest first`() throws {
    let analysis = try map("a b c d e f", "a>c 5,b>c 9,c>d 1,d>e 1,e>f 1")
    #expect(finder.headlines(analysis) == ["One of 6 stakeholders holds more than half of all influence: B."])
  }

  @Test func `Equals at the margin are told together, none is picked`() throws {
    let analysis = try map("a b c d e f", "a>d 4,b>d 2,c>d 2")
    #expect(
      finder.headlines(analysis) == [
        "Two of 6 stakeholders hold more than half of all influence: A, and any one of B and C, who are equal."
      ])
  }

  @Test func `Of many who hold most only the first are named`() throws {
    let wide = (1...40).map { "a\($0)>b\($0) \($0 < 4 ? 12 - $0 : 8)" }
    let crowd = (1...40).map { "a\($0) b\($0)" } + ["c"]
    #expect(
      finder.headlines(try map(crowd.joined(separator: " "), wide.joined(separator: ","))) == [
        "20 of 81 stakeholders, 25%, hold more than half of all influence, led by A1, A2 and A3."
      ])
  }

  @Test func `An even map has no finding of concentration`() throws {
    #expect(finder.headlines(try map("a b c d", "a>b,b>c,c>d,d>a")).isEmpty)
  }

  @Test func `A map without ties has none either`() throws {
    #expect(finder.headlines(try map("a b c d")).isEmpty)
    #expect(finder.headlines(try map("")).isEmpty)
  }

  @Test func `On a map without direction it speaks of contact`() throws {
    let analysis = try map("a b c d e f g h", "a=b,a=c,a=d,a=e,a=f 2")
    #expect(finder.headlines(analysis).allSatisfy { $0.contains("of all contact") && !$0.contains("influence") })
    #expect(finder.headlines(analysis).count == 1)
  }
}

@Suite struct EvenSpreadFinderTests {
  @Test func `An even map is told as such`() throws {
    let headlines = EvenSpreadFinder().headlines(try map("a b c d", "a>b,b>c,c>d,d>a"))
    #expect(headlines == ["Influence is spread widely: as if 4 of 4 stakeholders shared it equally."])
  }

  @Test func `A concentrated map is not`() throws {
    #expect(EvenSpreadFinder().headlines(try map("a b c d", "a>b,a>c,a>d")).isEmpty)
  }
}

@Suite struct BetweennessFinderTests {
  @Test func `The most frequent go-between is named with its share`() throws {
    let headlines = BetweennessFinder().headlines(try map("hub b c d e", "hub=b,hub=c,hub=d,hub=e"))
    #expect(headlines == ["HUB stands between others most often: all go-between positions."])
  }

  @Test func `Equal go-betweens are told together`() throws {
    let headlines = BetweennessFinder().headlines(try map("a b c d e f", "a=b,d=b,e=b,f=b,a=c,d=c,e=c,f=c"))
    #expect(
      headlines == ["B and C stand equally between others most often: nearly half of all go-between positions each."])
  }

  @Test func `Where hardly anything takes more than one step nobody is named`() throws {
    #expect(BetweennessFinder().headlines(try map("a b c d e f", "a>b,b>c,d>e,d>f")).isEmpty)
  }

  @Test func `A ring has no go-between to name`() throws {
    #expect(BetweennessFinder().headlines(try map("a b c d e", "a=b,b=c,c=d,d=e,e=a")).isEmpty)
  }
}

@Suite struct NetInfluenceFinderTests {
  @Test func `A giver and a taker are named`() throws {
    let headlines = NetInfluenceFinder().headlines(try map("a b c d e", "a>b 9,b>c 8,c>d 8,d>e 8"))
    #expect(
      headlines == [
        "Far more influence goes out from A than comes in.", "Far more influence comes in at E than goes out.",
      ])
  }

  @Test func `A balanced map and a map without direction have none`() throws {
    #expect(NetInfluenceFinder().headlines(try map("a b c d", "a>b,b>c,c>d,d>a")).isEmpty)
    #expect(NetInfluenceFinder().headlines(try map("a b c d", "a=b 3,b=c,c=d,d=a")).isEmpty)
  }

  @Test func `Whoever stands out by less than twice the other is not named`() throws {
    #expect(NetInfluenceFinder().headlines(try map("a b c d e f", "a>b 8,b>a 5,c=d 5,e=f 5")).isEmpty)
  }
}

@Suite struct ReceiverFinderTests {
  @Test func `Those who only receive are named, those who decide are not`() throws {
    let analysis = try map("a b c d e f", "a=b,a>c,b>d,b>e,a=f") { $0.isDecisionMaker = $0.id.text == "e" }
    #expect(ReceiverFinder().headlines(analysis) == ["C and D only receive influence and exert none."])
  }

  @Test func `One receiver is told in the singular`() throws {
    #expect(ReceiverFinder().headlines(try map("a b c", "a=b,a>c")) == ["C only receives influence and exerts none."])
  }

  @Test func `Where everybody answers there is none`() throws {
    #expect(ReceiverFinder().headlines(try map("a b", "a=b 2")).isEmpty)
  }
}

@Suite struct ReciprocityFinderTests {
  @Test func `One-way influence is told`() throws {
    let analysis = try map("a b c d e", "a>b,a>c,a>d,a>e,b>c,c>d")
    #expect(ReciprocityFinder().headlines(analysis) == ["Influence runs one way: none of 6 ties is returned."])
  }

  @Test func `A map that may have been read with a direction too many says how to read it without`() throws {
    let finding = try #require(
      ReciprocityFinder().findings(in: MeasureAnswers(try map("a b c d e", "a>b,a>c,a>d,a>e,b>c,c>d"))).first)
    #expect(finding.meaning.plain.contains("the other never has a say in return"))
    #expect(finding.limits.plain.contains("undirected"))
  }

  @Test func `Where all is returned it says always`() throws {
    let finding = try #require(
      ReciprocityFinder().findings(in: MeasureAnswers(try map("a b c d", "a>b,b>a,c>b,b>c,c>d,d>c"))).first)
    #expect(finding.headline.plain == "Influence is mutual: all 6 ties are returned.")
    #expect(finding.meaning.plain.contains("the other always has a say in return"))
    #expect(!finding.limits.plain.contains("One-sided"))
  }

  @Test func `Mutual influence is told`() throws {
    let analysis = try map("a b c d e", "a=b,b=c,c=d,d>e")
    #expect(
      ReciprocityFinder().headlines(analysis) == [
        "Influence is mostly mutual: six of 7 ties are returned."
      ])
  }

  @Test func `In between, on a small map and without direction there is nothing to tell`() throws {
    #expect(ReciprocityFinder().headlines(try map("a b c d e", "a=b,c=d,a>c,a>d,b>e")).isEmpty)
    #expect(ReciprocityFinder().headlines(try map("a b c", "a>b,b>c")).isEmpty)
    #expect(ReciprocityFinder().headlines(try map("a b c d", "a=b,b=c,c=d,d=a,a=c,b=d")).isEmpty)
  }
}

@Suite struct OneSidedPairsFinderTests {
  @Test func `A strong tie without one back, on which the other depends, is named`() throws {
    let finding = try #require(
      OneSidedPairsFinder().findings(in: MeasureAnswers(try map("a b c d", "a>b 5,c>b 1,b=c,c=d 3,a=c 2"))).first)
    #expect(finding.headline.plain == "Influence runs strongly one way from A to B.")
    #expect(
      finding.meaning.plain.hasPrefix("Nearly three quarters of the influence on B comes from A, and none goes back."))
    #expect(finding.figures.map(\.text) == ["5 : 0", "1"])
  }

  @Test func `The pair with the largest difference comes first, three are named and all are counted`() throws {
    let finding = try #require(
      OneSidedPairsFinder().findings(
        in: MeasureAnswers(try map("a b c d e f g", "a>b 4,a>c 8,c>a 2,a>d 5,a>e 6,f=g 2,f=a 2"))
      ).first)
    #expect(
      finding.headline.plain
        == "In four pairs influence runs strongly one way, above all from A to C, from A to E and from A to D.")
    #expect(finding.meaning.plain.hasPrefix("All of the influence on C comes from A, and little goes back."))
  }

  @Test func `Ties of one strength are as strong as their mean, whatever the strength`() throws {
    let analysis = try map("a b c d e", "a>b 0.1,c=d 0.1,d=e 0.1,c=e 0.1,a=c 0.1")
    #expect(OneSidedPairsFinder().headlines(analysis) == ["Influence runs strongly one way from A to B."])
  }

  @Test func `Weak ties, returned ones and those to somebody with others to turn to are none`() throws {
    #expect(OneSidedPairsFinder().headlines(try map("a b c d", "a>b 1,b=c 5,c=d 5,d=a 5")).isEmpty)
    #expect(OneSidedPairsFinder().headlines(try map("a b c", "a>b 5,b>a 2,b=c 2,a=c 2")).isEmpty)
    #expect(OneSidedPairsFinder().headlines(try map("a b c d", "a>d 5,b>d 5,a=b 2,b=c 2,a=c")).isEmpty)
  }

  @Test func `Where hardly any tie is returned the whole map is one-sided, not pairs`() throws {
    let analysis = try map("a b c d e", "a>b 5,a>c 5,a>d 5,a>e 5,b>c,c>d")
    #expect(OneSidedPairsFinder().headlines(analysis).isEmpty)
    #expect(!ReciprocityFinder().headlines(analysis).isEmpty)
  }

  @Test func `Without direction there is none`() throws {
    #expect(OneSidedPairsFinder().headlines(try map("a b c d", "a=b 5,b=c,c=d,a=c,a=d,b=d")).isEmpty)
  }
}
