import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// Tells which routes lead from some to others.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Which routes lead to those who decide, which do not depend on each other, and who could introduce whom.",
    discussion: """
      The best routes by steps, by strong ties, without a weak link, and by the chance that a message gets through; the next best
      in order; and routes that share nobody in between. People are named by id or name, parted by commas, or as group:NAME,
      allies, opponents (by the column stance) or deciders.

      Example:
        powermap routes my-map --from tenants --to mayor
        powermap routes my-map --from group:Tenants --avoid opponents --number 5 --map routes.svg
        powermap routes my-map --from allies --to "mayor, council" --format json
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("Where routes may begin.", valueName: "who"))
  var from: String

  @Option(help: ArgumentHelp("Where they may end (default: those who decide).", valueName: "who"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Who must not be in between; opponents are those in conflict with somebody who starts, or of the other side in stance.",
      valueName: "who"))
  var avoid: String?

  @Option(help: ArgumentHelp("How many routes are told in order, and apart.", valueName: "number"))
  var number = 3

  @Option(
    help: ArgumentHelp("Draw the map with the best route strong: .svg, .pdf, .png.", valueName: "file"),
    completion: .file())
  var map: String?

  func validate() throws {
    guard (1...50).contains(number) else { throw ValidationError("--number must be from 1 to 50") }
    try question.checkMap(map)
  }

  mutating func run() throws {
    let (analysis, shared) = try question.prepared()
    var asked = RoutesQuestion(from: try shared.stakeholders(from))
    asked.targets = try to.map { try shared.stakeholders($0) } ?? []
    if let avoid, avoid.lowercased() == "opponents" {
      asked.avoidsOpponents = true
    } else if let avoid {
      asked.avoided = Set(try shared.stakeholders(avoid))
    }
    asked.count = number
    let routes = asked
    try question.tell(try Progress.during("working it out") { try Briefing.routes(analysis, routes) })
    guard let map else { return }
    try question.draw(analysis, shared, as: try RouteMap(routes, in: analysis), called: "routes", to: map)
  }
}
