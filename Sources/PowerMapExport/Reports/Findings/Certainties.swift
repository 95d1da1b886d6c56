import PowerMapAnalysis
import PowerMapGraph

/// How sure findings are: those that rest on ties are looked for again in maps from which some ties are taken away at random.
struct Certainties {
  /// The findings with what was found out.
  let findings: [Finding]

  /// What a finding asserts, apart from its numbers.
  struct Claim: Hashable, Sendable {
    let rule: Int
    let subject: String
  }

  /// - Parameter found: the findings, with the positions of their rules in the catalogue.
  init(of found: [(rule: Int, finding: Finding)], in answers: MeasureAnswers) {
    let graph = answers.graph
    let claims = found.compactMap { Certainties.claim($0.finding, of: $0.rule) }
    let canTry = graph.canForgetTies && graph.isSmallEnoughToTry
    let held = canTry ? Certainties.held(Set(claims), in: answers) : [:]
    findings = found.map { rule, finding in
      var finding = finding
      switch finding.basis {
      case .ties:
        if !graph.canForgetTies {
          finding.certainty = Language.Certainty.tooSmall
        } else if !graph.isSmallEnoughToTry {
          finding.certainty = Language.Certainty.tooLarge
        } else if let claim = Certainties.claim(finding, of: rule) {
          finding.certainty = Language.Certainty.tried(held: held[claim] ?? 0, of: FindingThresholds.trials)
        }
      case .absence: finding.certainty = Language.Certainty.absence(silent: graph.about.nonrespondents.count)
      case .record(let known): finding.certainty = Language.Certainty.record(of: known, among: graph.order)
      case .told(let words): finding.certainty = words
      }
      return finding
    }
  }

  static func claim(_ finding: Finding, of rule: Int) -> Claim? {
    if case .ties(let subject) = finding.basis { Claim(rule: rule, subject: subject) } else { nil }
  }

  /// In how many maps with forgotten ties each claim is made again.
  private static func held(_ claims: Set<Claim>, in answers: MeasureAnswers) -> [Claim: Int] {
    let rules = Set(claims.map(\.rule)).sorted()
    guard !rules.isEmpty else { return [:] }
    var loss = TieLoss(of: answers.graph, share: FindingThresholds.forgotten, seed: answers.analysis.seed)
    var held: [Claim: Int] = [:]
    for _ in 0..<FindingThresholds.trials {
      var analysis = Analysis(loss.next())
      analysis.precision = answers.analysis.precision
      let reduced = MeasureAnswers(analysis)
      let again = rules.flatMap { rule in
        FindingCatalog.finders[rule].findings(in: reduced).compactMap { claim($0, of: rule) }
      }
      for claim in Set(again).intersection(claims) { held[claim, default: 0] += 1 }
    }
    return held
  }
}

extension StakeholderGraph {
  /// Whether there are ties enough for some of them to be forgotten.
  var canForgetTies: Bool { positive.tieCount >= FindingThresholds.fewestTiesToForget }

  /// Whether findings can be tried out within seconds.
  var isSmallEnoughToTry: Bool { Double(order) * Double(positive.outgoing.count) <= FindingThresholds.largestTrial }
}
