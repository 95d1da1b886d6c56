import PowerMapAnalysis
import PowerMapGraph

@testable import PowerMapExport

/// A small map written as words: `"a>b 3"` is a tie of strength 3, `"a=b"` goes both ways, `"a!b"` is a conflict.
func map(
  _ people: String, _ ties: String..., about: MapDescription = MapDescription(),
  change: (inout Stakeholder) -> Void = { _ in }
) throws -> Analysis {
  let stakeholders = people.split(separator: " ").map { id -> Stakeholder in
    var person = Stakeholder(id: Stakeholder.ID(String(id)), name: id.uppercased())
    change(&person)
    return person
  }
  let parsed = ties.flatMap { $0.split(separator: ",") }.map { text -> Tie in
    let words = text.split(separator: " ")
    let sign = words[0].first { ">=!".contains($0) } ?? ">"
    let ends = words[0].split(separator: sign).map { Stakeholder.ID(String($0)) }
    return Tie(
      from: ends[0], to: ends[1], direction: sign == "=" ? .mutual : .directed,
      weight: words.count > 1 ? Double(words[1]) ?? 1 : 1, sign: sign == "!" ? .negative : .positive)
  }
  return Analysis(try StakeholderGraph(stakeholders: stakeholders, ties: parsed, about: about))
}

extension Finder {
  /// The headlines that the finder has for a map.
  func headlines(_ analysis: Analysis) -> [String] {
    findings(in: MeasureAnswers(analysis)).map(\.headline.plain)
  }
}

/// Texts that try to be more than text in one format or another.
let hostileTexts = [
  "<script>alert(1)</script>", "a|b", "two\nlines", "=cmd|'/c calc'!A1", "\u{202E}evil", "\"><img src=x onerror=y>",
  "[x](javascript:y)", "\u{1B}[2J", "]]>&amp;", "`code`", "**bold**", "</style></title>", "@sum", "\u{FEFF}bom",
  "\0nul",
]
