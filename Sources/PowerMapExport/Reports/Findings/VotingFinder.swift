import PowerMapAnalysis
import PowerMapGraph

/// Finds that the power to turn a decision is not where the votes are: who decides alone, who can stop everything, whose votes
/// count for more or for nothing.
struct VotingFinder: Finder {
  private let id = "voting.banzhaf"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let voters = graph.vertices.filter { (graph[$0].votes ?? 0) > 0 }
    guard voters.count > 1, let says = answers.scores(id), let quota = answers.quota else { return [] }
    let total = voters.reduce(0) { $0 + (graph[$1].votes ?? 0) }
    let body = Body(graph: graph, voters: voters, total: total, says: says, quota: quota)
    let alone = answers.set("voting.dictator") ?? []
    let vetoes = answers.set("voting.veto") ?? []
    let dummies = Set(answers.set("voting.dummy") ?? [])
    let idle = voters.filter { dummies.contains($0) }
    if let one = alone.first {
      let headline = Language.Voting.alone(
        graph.prose(one), votes: NumberText.readable(graph[one].votes ?? 0), of: NumberText.readable(total))
      return [body.finding(headline, about: [one], idle: idle, effect: (says[one] ?? 1) / FindingThresholds.sayGap)]
    }
    if !vetoes.isEmpty {
      let headline = Language.Voting.vetoes(graph.prose(vetoes), vetoes.count, voters: voters.count)
      return [body.finding(headline, about: vetoes, idle: idle, effect: FindingThresholds.sayRatio)]
    }
    let gaps = voters.map { ($0, body.gap($0).magnitude) }
    guard let widest = gaps.map(\.1).max(), let one = gaps.first(where: { $0.1 == widest })?.0, body.isOut(one) else {
      return []
    }
    let votes = body.share(one)
    let say = says[one] ?? 0
    let headline =
      say > votes
      ? Language.Voting.more(graph.prose(one), votes: votes, say: say)
      : Language.Voting.less(graph.prose(one), votes: votes, say: say)
    return [body.finding(headline, about: [one], idle: idle, effect: widest / FindingThresholds.sayGap)]
  }

  /// Those who vote, and what their votes are worth.
  private struct Body {
    let graph: StakeholderGraph
    let voters: [Vertex]
    let total: Double
    let says: Scores
    let quota: Double

    func share(_ voter: Vertex) -> Double { (graph[voter].votes ?? 0) / total }

    func gap(_ voter: Vertex) -> Double { (says[voter] ?? 0) - share(voter) }

    /// Whether the say is out of proportion to the votes.
    func isOut(_ voter: Vertex) -> Bool {
      let (most, least) = (max(says[voter] ?? 0, share(voter)), min(says[voter] ?? 0, share(voter)))
      return most - least >= FindingThresholds.sayGap && most >= FindingThresholds.sayRatio * least
    }

    func finding(_ headline: Prose, about members: [Vertex], idle: [Vertex], effect: Double) -> Finding {
      let only = members.count == 1 ? members[0] : nil
      return Finding(
        headline, importance: .notable, effect: effect, section: .voting, basis: .told(Language.Voting.certainty),
        stakeholders: members,
        figures: only.map { one in
          [
            .init(Language.Voting.votes, NumberText.percent(share(one))),
            .init(Language.Voting.say, NumberText.percent(says[one] ?? 0)),
          ]
        } ?? [],
        meaning: Language.Voting.meaning(quota: NumberText.readable(quota), of: NumberText.readable(total))
          + (idle.isEmpty ? "" : Language.Voting.idle(graph.prose(idle), idle.count)),
        limits: Language.Voting.limits, measures: ["voting.banzhaf", "voting.veto", "voting.dictator", "voting.dummy"])
    }
  }
}

extension MeasureAnswers {
  /// The votes that a decision needs, nil where nobody votes.
  var quota: Double? {
    guard let answer = try? result("voting.banzhaf").get() else { return nil }
    for field in answer.parameters where field.name == "quota" {
      if case .number(let quota) = field.value { return quota }
    }
    return nil
  }
}
