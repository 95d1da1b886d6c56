public import ArgumentParser
public import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// Suggests what could be done: new ties, new partners, whom to brief.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract:
      "Which new ties would help most, whom to bring in, whom to brief, and whose absence would scatter the map.",
    discussion: """
      Example:
        powermap suggest ties my-map --for resilience
        powermap suggest partners my-map --partners allies
        powermap suggest keyplayers my-map --number 3
      """,
    subcommands: [SuggestTiesCommand.self, SuggestPartnersCommand.self, SuggestKeyPlayersCommand.self])
}

/// Suggests new ties.
struct SuggestTiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ties",
    abstract:
      "Which new ties would bring people nearer to a decision, spread influence, or remove single points of failure.",
    discussion: """
      --for access: the mean access to those who decide. --for concentration: as if how many shared influence equally.
      --for resilience: how much stays together whoever leaves, and the fewest ties after which nobody's departure splits the map.
      Each tie is told with what it does alone and with those before, and how near to the best possible that is. Nobody is tied to
      somebody it is in conflict with.

      Example:
        powermap suggest ties my-map --for access --number 5
        powermap suggest ties my-map --for access --except "mayor, council"
        powermap suggest ties my-map --for resilience
      """)

  @OptionGroup var question: QuestionFlags

  @Option(name: .customLong("for"), help: "What the ties are to do.")
  var goal: TieGoal = .access

  @Option(help: ArgumentHelp("The most ties.", valueName: "number"))
  var number = 3

  @Option(help: ArgumentHelp("Who gets no new tie: ids or names, parted by commas.", valueName: "who"))
  var except: String?

  func validate() throws {
    guard (1...100).contains(number) else { throw ValidationError("--number must be from 1 to 100") }
  }

  mutating func run() throws {
    let (goal, number, except) = (goal, number, except)
    try question.answer { analysis, shared in
      try Briefing.newTies(
        analysis, toward: goal, count: number, excluding: Set(try except.map { try shared.stakeholders($0) } ?? []))
    }
  }
}

/// Suggests whom to brief, and tells whose absence would scatter the map.
struct SuggestKeyPlayersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyplayers",
    abstract: "Whom to brief to reach everyone, and whose absence would scatter the map.",
    discussion: """
      Those who together are nearest to everybody, and those without whom the others would be farthest apart (Borgatti's key
      players). Where all choices can be tried, it says so, and how many are as good.

      Example:
        powermap suggest keyplayers my-map
        powermap suggest keyplayers my-map --number 2 --format json
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("How many are chosen.", valueName: "number"))
  var number = 3

  func validate() throws {
    guard (1...20).contains(number) else { throw ValidationError("--number must be from 1 to 20") }
  }

  mutating func run() throws {
    let number = number
    try question.answer { analysis, _ in try Briefing.keyPlayers(analysis, count: number) }
  }
}

extension TieGoal: ExpressibleByArgument {}
