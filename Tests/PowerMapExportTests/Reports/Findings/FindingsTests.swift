import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct FindingsTests {
  private func crowded() throws -> Analysis {
    try map("a b c d e f", "a>c 5,b>c 9,c>d 1,d>e 1,e>b 1") { $0.isDecisionMaker = $0.id.text == "e" }
  }

  @Test func `Findings come by their score, highest first, and the same every time`() throws {
    let findings = Findings(try crowded()).all
    #expect(findings.map(\.score) == findings.map(\.score).sorted(by: >))
    #expect(findings == Findings(try crowded()).all)
    #expect(findings.count >= 3)
  }

  @Test func `The score is importance times an effect between one and two`() throws {
    func finding(_ importance: Finding.Importance, effect: Double) -> Finding {
      Finding(
        "X.", importance: importance, effect: effect, section: .power, basis: .absence, meaning: "", limits: "",
        measures: [])
    }
    #expect(finding(.decisive, effect: 1).score == 3)
    #expect(finding(.notable, effect: 4).score == 3.5)
    #expect(finding(.background, effect: .infinity).score == 2)
    #expect(finding(.notable, effect: 0.2).score == 2)
  }

  @Test func `There are three samples to read`() { #expect(SampleReport.all.count == 3) }

  @Test(arguments: SampleReport.all)
  func `A report opens with at most nine findings and loses none`(_ sample: SampleReport) {
    let findings = sample.findings
    #expect(findings.opening.count <= 9)
    #expect(findings.opening.count >= min(5, findings.all.count))
    #expect(Set(findings.opening + findings.others) == Set(findings.all))
    #expect(findings.opening.count + findings.others.count == findings.all.count)
  }

  @Test func `On the coalition nine of many findings open the report`() throws {
    let findings = try SampleReport.coalition().findings
    #expect(findings.opening.count == 9 && findings.others.count >= 5)
    #expect(findings.opening.allSatisfy { $0.importance < .background })
    #expect(findings.opening.last?.headline.plain == "One of those asked did not answer: Bayview Hotels.")
  }

  @Test
  func `Every finding says what it means, what it does not, how sure it is, and on which known measures it rests`()
    throws
  {
    let analysis = try map("a b c d e f g", "a>c 5,b>c 9,c>d 1,d!e,f>g") { $0.isDecisionMaker = $0.id.text == "d" }
    for finding in Findings(analysis).all + SampleReport.all.flatMap(\.findings.all) {
      #expect(finding.headline.plain.hasSuffix("."))
      #expect(finding.meaning.plain.hasSuffix("."))
      #expect(finding.certainty.plain.hasSuffix("."), "\(finding.headline.plain)")
      #expect(finding.limits.plain.hasSuffix("."))
      #expect(finding.effect >= 1)
      for id in finding.measures { #expect(MeasureCatalog.entry(MeasureCatalog.split(id).pattern) != nil, "\(id)") }
    }
  }

  @Test func `An empty map has nothing to tell`() throws {
    #expect(Findings(try map("")).all.isEmpty)
  }
}

@Suite struct CertaintiesTests {
  private func certainty(_ rule: any Finder, _ analysis: Analysis) throws -> String {
    let position = try #require(FindingCatalog.finders.firstIndex { type(of: $0) == type(of: rule) })
    let answers = MeasureAnswers(analysis)
    let finding = try #require(rule.findings(in: answers).first)
    return try #require(Certainties(of: [(position, finding)], in: answers).findings.first).certainty.plain
  }

  @Test func `What holds whatever is forgotten is quite sure`() throws {
    let rays = "bcdefghijkl".map { "a=\($0)" }.joined(separator: ",")
    #expect(
      try certainty(BetweennessFinder(), try map("a b c d e f g h i j k l", rays))
        == "Quite sure: it holds in all of 100 maps with a tenth of the ties forgotten.")
  }

  @Test func `What hangs on single ties is not sure`() throws {
    let analysis = try map(
      "a b c d e f g h i j m", "a>g,b>g,g>m,c>m,d>m,e>m,f>m,h>i,i>j,j>h"
    ) { $0.isDecisionMaker = $0.id.text == "m" }
    let words = try certainty(GatekeeperFinder(), analysis)
    #expect(
      words.hasPrefix("Fairly sure: it holds in ")
        && words.hasSuffix(" of 100 maps with a tenth of the ties forgotten."))
  }

  @Test(
    arguments: [
      (100, "Quite sure: it holds in all of 100 maps"), (94, "Quite sure: it holds in 94 of 100 maps"),
      (81, "Fairly sure: it holds in 81 of 100 maps"), (38, "Not sure: it holds in only 38 of 100 maps"),
      (0, "Not sure: it holds in none of 100 maps"),
    ])
  func `Trials become words`(held: Int, words: String) {
    #expect(
      Language.Certainty.tried(held: held, of: 100).plain == words + " with a tenth of the ties forgotten.")
  }

  @Test func `What rests on missing ties names those who did not answer`() throws {
    var about = MapDescription()
    about.nonrespondents = ["b"]
    #expect(
      try certainty(IsolateFinder(), try map("a b c", "a>b"))
        == "It rests on ties that nobody reported: ask whether one was forgotten.")
    #expect(
      try certainty(IsolateFinder(), try map("a b c", "a>b", about: about)).contains(
        "one of those asked did not answer"))
  }

  @Test func `With too few ties it says so`() throws {
    #expect(
      try certainty(BetweennessFinder(), try map("hub b c d e", "hub=b,hub=c,hub=d,hub=e"))
        == "There are too few ties to try out how it holds with forgotten ones.")
  }
}
