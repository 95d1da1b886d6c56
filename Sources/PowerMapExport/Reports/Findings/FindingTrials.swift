import PowerMapAnalysis
import PowerMapGraph

/// In what share of maps that were drawn at random the statements about a map that rest on its ties are made again.
struct FindingTrials {
  /// The statements, most important first.
  let findings: [Finding]
  /// The share of each, by way of drawing; nil where too few maps had all those that it names.
  let held: [[Double?]]

  /// The fewest maps of which a share is told.
  private static let fewestMaps = 20

  init(_ answers: MeasureAnswers, on ways: [any RandomMaps]) {
    let rules = FindingCatalog.finders
    let found = rules.indices.flatMap { rule in
      rules[rule].findings(in: answers).compactMap { finding in
        Certainties.claim(finding, of: rule).map { (claim: $0, finding: finding) }
      }
    }
    let ranked = found.indices.sorted {
      let (one, other) = (found[$0].finding.score, found[$1].finding.score)
      return one != other ? one > other : $0 < $1
    }.map { found[$0] }
    findings = ranked.map(\.finding)
    let asked = Set(found.map(\.claim.rule)).sorted()
    let precision = answers.analysis.precision
    let graph = answers.graph
    held = ways.map { maps -> [Double?] in
      let readings = maps.read(FindingThresholds.trials) {
        drawn -> (claims: Set<Certainties.Claim>, map: StakeholderGraph) in
        var analysis = Analysis(drawn)
        analysis.precision = precision
        let reduced = MeasureAnswers(analysis)
        let claims = asked.flatMap { rule in
          rules[rule].findings(in: reduced).compactMap { Certainties.claim($0, of: rule) }
        }
        return (Set(claims), drawn)
      }
      return ranked.map { claim, finding -> Double? in
        let named = finding.stakeholders.map { graph[$0].id }
        let whole = readings.filter { reading in named.allSatisfy { reading.map.vertex(of: $0) != nil } }
        guard whole.count >= FindingTrials.fewestMaps else { return nil }
        return Double(whole.count { $0.claims.contains(claim) }) / Double(whole.count)
      }
    }
  }
}
