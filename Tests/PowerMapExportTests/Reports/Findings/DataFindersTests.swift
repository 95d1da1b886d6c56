import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct DataFindersTests {
  @Test func `Who did not answer is told, the more the weightier`() throws {
    var about = MapDescription()
    about.nonrespondents = ["a", "Somebody else"]
    let few = try #require(
      NonrespondentFinder().findings(in: MeasureAnswers(try map("a b c", "a>b", about: about))).first)
    #expect(few.headline.plain == "Two of those asked did not answer: A and Somebody else.")
    #expect(few.importance == .decisive)
    let crowd = (0..<40).map { "p\($0)" }.joined(separator: " ")
    #expect(
      NonrespondentFinder().findings(in: MeasureAnswers(try map(crowd, about: about))).map(\.importance) == [.notable])
    #expect(NonrespondentFinder().headlines(try map("a b", "a>b")).isEmpty)
  }

  @Test func `A first place that forgotten ties would change is told`() throws {
    let hubs = ["a", "b", "c", "d", "e", "f"]
    let others = (1...9).map { "p\($0)" }
    let ties = hubs.flatMap { hub in others.map { "\(hub)>\($0) \(hub == "a" && $0 == "p1" ? "3.1" : "3")" } }
    let close = try map((hubs + others).joined(separator: " "), ties.joined(separator: ","))
    let headline = try #require(UnstableRankFinder().headlines(close).first)
    #expect(headline.hasPrefix("Who has the most influence is not sure: A stays first in only "))
    #expect(headline.hasSuffix(" of 100 maps with a tenth of the ties forgotten."))
  }

  @Test func `A clear first place, a shared one, and too few ties are no such finding`() throws {
    let rays = "bcdefghijkl".map { "a>\($0)" }.joined(separator: ",")
    #expect(UnstableRankFinder().headlines(try map("a b c d e f g h i j k l", rays)).isEmpty)
    #expect(UnstableRankFinder().headlines(try map("a b c d e", "a>b,b>c,c>d,d>e,e>a,a>c,b>d,c>e,d>a,e>b")).isEmpty)
    #expect(UnstableRankFinder().headlines(try map("a b c d e", "a>b 3,b>c 2")).isEmpty)
  }

  @Test func `Fewer ties than stakeholders are told`() throws {
    #expect(
      FewTiesFinder().headlines(try map("a b c d e", "a>b,b>c")) == [
        "The map has only two ties for 5 stakeholders, too few to show much of a shape."
      ])
    #expect(FewTiesFinder().headlines(try map("a b c d", "a>b,b>c,c>d,d>a")).isEmpty)
    #expect(FewTiesFinder().headlines(try map("a b c d")).isEmpty)
  }

  @Test func `Stances that are not on record are counted where some are`() throws {
    let some = try map("a b c d", "a>b") { $0.stance = $0.id.text == "a" ? 1 : nil }
    #expect(UnknownStanceFinder().headlines(some) == ["The stance of three of 4 stakeholders is not on record."])
    #expect(UnknownStanceFinder().headlines(try map("a b c d", "a>b")).isEmpty)
    #expect(UnknownStanceFinder().headlines(try map("a b c d", "a>b") { $0.stance = 1 }).isEmpty)
  }
}
