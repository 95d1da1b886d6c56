import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// Suggests whom a partnership could bring in.
struct SuggestPartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners",
    abstract: "Whom a partnership could bring in, by what counts, what is missing, and whom it does not reach yet.",
    discussion: """
      Who is in it says --partners, else the column partnership (yes); who could be asked --candidates, else that column
      (candidate), else everybody who is not in it. People are named by id or name, parted by commas, or as group:NAME, allies,
      opponents (by the column stance) or deciders.

      What counts says --criteria: needs (the column niches, and needs in about.csv), reach (those to whom no partner has a
      tie), access (nearness to a decision), any column of numbers, or any measure of 'powermap measures', each with its weight; with a
      weight below 0 less is better. Without it: stance, influence, needs and reach, all counting the same.

      Example:
        powermap suggest partners my-map --partners "tenants, legal_aid"
        powermap suggest partners my-map --partners allies --criteria "influence=2, stance, reach, cost=-1" --number 5
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("Who is in the partnership.", valueName: "who"))
  var partners: String?

  @Option(help: ArgumentHelp("Who could be asked.", valueName: "who"))
  var candidates: String?

  @Option(help: ArgumentHelp("What counts: name=weight, parted by commas.", valueName: "criteria"))
  var criteria: CriteriaList?

  @Option(help: ArgumentHelp("How many are looked for together, and count as the first.", valueName: "number"))
  var number = 3

  func validate() throws {
    guard (1...20).contains(number) else { throw ValidationError("--number must be from 1 to 20") }
  }

  mutating func run() throws {
    let (partners, candidates, criteria, number) = (partners, candidates, criteria?.criteria ?? [], number)
    try question.answer { analysis, shared in
      var asked = PartnersQuestion()
      // The column that says who is who may be left out of what is handed out.
      let told = asked.sides(of: shared.original)
      asked.partners = try partners.map { try shared.stakeholders($0) } ?? shared.shared(told.partners)
      asked.candidates = try candidates.map { try shared.stakeholders($0) } ?? shared.shared(told.candidates)
      asked.criteria = criteria
      asked.count = number
      return try Briefing.partners(analysis, asked)
    }
  }
}

/// Criteria with their weights, as people type them: `influence=2, stance`.
struct CriteriaList: ExpressibleByArgument {
  let criteria: [PartnersQuestion.Criterion]

  init?(argument: String) {
    var criteria: [PartnersQuestion.Criterion] = []
    for part in CommaList.parts(argument) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { CommaList.parts(String($0)).first ?? "" }
      guard let weight = sides.count == 2 ? DecimalNumber.parse(sides[1]) : 1, weight != 0, !sides[0].isEmpty else {
        return nil
      }
      criteria.append(.init(sides[0], weight: weight))
    }
    guard !criteria.isEmpty, Set(criteria.map(\.name)).count == criteria.count else { return nil }
    self.criteria = criteria
  }
}
