public import PowerMapAnalysis
import PowerMapGraph

/// What the numbers of a map say, most important first.
///
/// Each finding is made by a rule and appears only when the numbers say so; a new kind is one file and one line in
/// `FindingCatalog`.
public struct Findings: Sendable {
  /// The findings by their score, highest first; equal ones in the order of the organizer's questions.
  public let all: [Finding]
  /// Which of them open a report, by position.
  private let first: Set<Int>

  /// Those that open a report.
  ///
  /// The first up to nine, at most two of one rule; the last place is kept for what the data cannot say, where that weighs
  /// enough. What only completes the picture is told there as long as there are fewer than five.
  public var opening: [Finding] { all.indices.filter { first.contains($0) }.map { all[$0] } }

  /// The others, which are told in the sections they belong to.
  public var others: [Finding] { all.indices.filter { !first.contains($0) }.map { all[$0] } }

  /// Reads the numbers of a map, and tries out how sure each finding is.
  public init(_ analysis: Analysis) { self.init(MeasureAnswers(analysis)) }

  init(_ answers: MeasureAnswers) {
    let found = FindingCatalog.finders.indices.flatMap { rule in
      FindingCatalog.finders[rule].findings(in: answers).map { (rule: rule, finding: $0) }
    }
    let ranked = found.indices.sorted {
      let (left, right) = (found[$0].finding.score, found[$1].finding.score)
      return left != right ? left > right : $0 < $1
    }.map { found[$0] }
    all = Certainties(of: ranked, in: answers).findings
    first = Findings.first(ranked)
  }

  /// The positions of those that open a report.
  private static func first(_ ranked: [(rule: Int, finding: Finding)]) -> Set<Int> {
    var ofRule: [Int: Int] = [:]
    let allowed = ranked.indices.filter { position in
      ofRule[ranked[position].rule, default: 0] += 1
      return ofRule[ranked[position].rule, default: 0] <= FindingThresholds.mostOfOneRule
    }
    let weighty = allowed.filter { ranked[$0].finding.importance < .background }
    let lesser = allowed.filter { ranked[$0].finding.importance == .background }
    var first = Array(weighty.prefix(FindingThresholds.mostFirst))
    let doubt = weighty.first { ranked[$0].finding.section == .data }
    if let doubt, !first.contains(doubt) { first[first.count - 1] = doubt }
    return Set(first + lesser.prefix(max(0, FindingThresholds.fewestFirst - first.count)))
  }
}
