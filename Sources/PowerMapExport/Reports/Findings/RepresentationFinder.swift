import PowerMapAnalysis
import PowerMapGraph

/// Finds groups whose share of the influence is far from their share of the table.
struct RepresentationFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    guard let grouping = answers.analysis.grouping else { return [] }
    let words = InfluenceWords(answers.graph)
    let id = "representation[\(words.exerted)]"
    let shares = answers.groupFigures(id, part: "share")
    let heads = answers.groupFigures(id, part: "headcount_share")
    let gaps = grouping.labels.indices.compactMap { position -> Gap? in
      let label = grouping.labels[position]
      guard grouping.sizes[position] >= 2, let share = shares[label], let head = heads[label] else { return nil }
      return Gap(label: label, size: grouping.sizes[position], share: share, head: head)
    }
    let under = gaps.filter { $0.share <= 0.6 * $0.head && $0.head - $0.share >= 0.06 }.sorted {
      $0.difference < $1.difference
    }
    let over = gaps.filter { $0.share >= 1.6 * $0.head && $0.share - $0.head >= 0.08 }.sorted {
      $0.difference > $1.difference
    }
    return under.prefix(3).map { finding($0, id: id, words: words, isUnder: true) }
      + over.prefix(under.isEmpty ? 2 : 1).map { finding($0, id: id, words: words, isUnder: false) }
  }

  private struct Gap {
    let label: String
    let size: Int
    let share: Double
    let head: Double

    var difference: Double { share - head }
  }

  private func finding(_ gap: Gap, id: String, words: InfluenceWords, isUnder: Bool) -> Finding {
    let number = gap.label == Grouping.unknown ? 2 : 1
    let ratio = gap.share / gap.head
    let times = isUnder ? "\(Wording.fraction(ratio)) of" : "\(NumberText.rounded(ratio, places: 1)) times"
    return Finding(
      """
      \(GroupWords.theGroup(gap.label)) \(Wording.form(number, "is", "are")) \(NumberText.percent(gap.head)) of the table \
      and \(words.exerts(number)) \(NumberText.percent(gap.share)) of the \(words.substance).
      """,
      importance: isUnder ? .decisive : .notable,
      figures: [
        .init("share of the table", NumberText.percent(gap.head)),
        .init("share of the \(words.substance)", NumberText.percent(gap.share)), .init("members", gap.size),
      ],
      meaning:
        "Its \(Wording.number(gap.size)) members \(words.exerts(2)) \(times) what they would if all on the map were equal.",
      limits: """
        Equal shares by head are one yardstick among several; the people a group speaks for, or the harm it bears, may be the \
        fairer one. Shares of small groups change with every tie.
        """,
      measures: [id])
  }
}

/// How one speaks of groups.
enum GroupWords {
  /// A group as the subject of a sentence; those of whom nothing was said are no group of their own.
  static func theGroup(_ label: String) -> Prose {
    label == Grouping.unknown ? name(label) : "the group \(name(label))"
  }

  /// The name of a group.
  static func name(_ label: String) -> Prose {
    label == Grouping.unknown ? "stakeholders without a group" : .name(label)
  }
}
