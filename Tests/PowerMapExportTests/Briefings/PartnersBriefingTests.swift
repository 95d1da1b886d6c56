import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct PartnersBriefingTests {
  /// Partner p reaches a; law and media are missing; b and c could be asked, c knows nobody but d and e, b is in conflict with p.
  private func city(needs: [String]? = ["law", "media", "money"]) throws -> Analysis {
    var about = MapDescription()
    about.conventions.needs = needs
    return try map("p a b c d e", "p>a,a>b,c>d,c>e,b!p", about: about) { person in
      switch person.id {
      case "p":
        person.niches = ["money"]
        person.extras["partnership"] = "yes"
      case "a": person.influence = 1
      case "b": (person.influence, person.niches) = (5, ["law"])
      case "c": (person.influence, person.niches) = (3, ["media", "law"])
      default: break
      }
      if ["a", "b", "c"].contains(person.id) { person.extras["partnership"] = "candidate" }
    }
  }

  @Test func `Candidates are ranked by the mean of what they are worth`() throws {
    let briefing = try Briefing.partners(city(), PartnersQuestion())
    // Influence 1 to 5, two needs, and three newly reached at most: (0 + 0 + 1/3) / 3, (1 + 1/2 + 1/3) / 3, (1/2 + 1 + 1) / 3.
    let rows = briefing.tables[0].rows.map { $0.map(\.text.plain) }
    #expect(rows.map { Array($0.prefix(2)) } == [["C", "0.83"], ["B", "0.61"], ["A", "0.11"]])
    #expect(
      rows.map { Array($0.suffix(3)) } == [
        ["0.50", "1.00", "1.00"], ["1.00", "0.50", "0.33"], ["0.00", "0.00", "0.33"],
      ])
    let text = briefing.text(width: 10_000)
    #expect(
      text.hasPrefix(
        "Of three candidates, C scores highest, 0.83 of 1, by influence, what is missing and new reach, all counting the same."
      ))
    #expect(text.contains("What is needed and no partner brings: law and media. C alone would bring all of it."))
    #expect(text.contains("The partnership has ties to 2 of 6, itself among them"))
    #expect(text.contains("(10,000 draws, seed 1)"))
    #expect(text.contains("Numbers count as parts of their scale: influence from 1 to 5."))
  }

  @Test func `Relations that there are stand apart`() throws {
    let briefing = try Briefing.partners(city(), PartnersQuestion())
    let rows = try #require(briefing.tables.last).rows.map { $0.map(\.text.plain) }
    #expect(rows.map { Array($0.suffix(2)) } == [["–", "–"], ["–", "P"], ["P", "–"]])
    let text = briefing.text(width: 10_000)
    #expect(text.contains("A has a tie with the partnership already. B is in conflict with a partner."))
  }

  @Test func `A weight below nothing turns a criterion around`() throws {
    var asked = PartnersQuestion()
    asked.criteria = [.init("influence", weight: -1)]
    let briefing = try Briefing.partners(city(), asked)
    #expect(briefing.tables[0].rows.map { $0[0].text.plain } == ["A", "C", "B"])
    #expect(briefing.text(width: 10_000).contains("A scores highest, 1.00 of 1, by little influence."))
  }

  @Test func `Columns and measures are criteria, and what is unknown is said`() throws {
    var asked = PartnersQuestion()
    asked.partners = []
    asked.candidates = [Vertex(1), Vertex(3), Vertex(4)]
    asked.criteria = [.init("influence", weight: 2), .init("strength.out")]
    let briefing = try Briefing.partners(city(), asked)
    let rows = briefing.tables[0].rows.map { $0.map(\.text.plain) }
    // C: (2 · 0.5 + 1) / 3; D: (2 · 0.5 + 0) / 3; A: (0 + 0.5) / 3.
    #expect(rows.map { Array($0.prefix(2)) } == [["C", "0.67"], ["D", "0.33"], ["A", "0.17"]])
    #expect(briefing.text(width: 10_000).contains("One value is unknown"))
    #expect(briefing.json().contains("\"worth\": [null, 0]"))
  }

  @Test func `One candidate is no choice`() throws {
    var asked = PartnersQuestion()
    asked.candidates = [Vertex(3)]
    let text = try Briefing.partners(city(), asked).text(width: 10_000)
    #expect(
      text.hasPrefix("C is the only candidate, with a score of 0.83 of 1 by influence, what is missing and new reach."))
    #expect(
      !text.contains("choices were tried") && text.contains("Who comes first has no tie with the partnership yet."))
  }

  @Test func `What the data lack is named`() throws {
    func error(_ change: (inout PartnersQuestion) -> Void, _ analysis: Analysis) -> BriefingError? {
      var asked = PartnersQuestion()
      change(&asked)
      do {
        _ = try Briefing.partners(analysis, asked)
        return nil
      } catch { return error }
    }
    #expect(error({ $0.candidates = [Vertex(0)] }, try city()) == .lacks(.candidates))
    #expect(error({ $0.criteria = [.init("cost")] }, try city()) == .lacks(.column("cost")))
    #expect(error({ $0.criteria = [.init("access")] }, try city()) == .lacks(.decisionMakers))
    #expect(error({ $0.criteria = [.init("needs")] }, try city(needs: ["money"])) == .lacks(.openNeeds))
    #expect(error({ $0.criteria = [.init("needs")] }, try map("a b", "a>b")) == .lacks(.textColumn("niches")))
    #expect(error({ $0.criteria = [.init("reach")] }, try map("a b")) == .lacks(.ties))
    #expect(error({ _ in }, try map("a b")) == .lacks(.column("influence")))
  }

  @Test func `The same seed gives the same bytes, on any number of cores`() throws {
    let analysis = try city()
    let json = try Briefing.partners(analysis, PartnersQuestion()).json()
    #expect(try Computation.$cores.withValue(1) { try Briefing.partners(analysis, PartnersQuestion()).json() } == json)
  }
}
