import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Tells what would be different if people left or ties came, went, or changed.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "What would be different if people left, or ties came, went, or changed.",
    discussion: """
      What breaks, who gets nearer to a decision or farther from it, and how influence and the shares of groups move, if nobody
      changes any other tie. People are named by id or name; all options may be repeated and hold together.

      A tie is written "A -> B", or "A <-> B" both ways. A new one has strength 1 unless a colon, a kind and a strength follow; a
      strength below 0 is a conflict.

      Scenarios from a file, each on the map as it is, side by side: a table with the columns scenario, action (remove, add,
      strengthen, weaken, drop), from, to, kind, weight and, where it goes both ways, direction (mutual). Rows with the same
      scenario belong together; a row without a name goes with the one above.

      Example:
        powermap whatif my-map --remove legal_aid --add "tenants -> council: advises, 3"
        powermap whatif my-map --weaken "landlords -> council: 2" --drop "trades <-> mayor" --map change.svg
        powermap whatif my-map --scenarios scenarios.csv --format markdown --output scenarios.md
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("Who leaves.", valueName: "who"))
  var remove: [String] = []

  @Option(help: ArgumentHelp("A new tie: \"A -> B: advises, 3\".", valueName: "tie"))
  var add: [String] = []

  @Option(help: ArgumentHelp("A tie that gets stronger: \"A -> B: 2\".", valueName: "tie"))
  var strengthen: [String] = []

  @Option(help: ArgumentHelp("A tie that gets weaker: \"A -> B: 2\".", valueName: "tie"))
  var weaken: [String] = []

  @Option(help: ArgumentHelp("A tie that ends: \"A -> B\", or of one kind: \"A -> B: funds\".", valueName: "tie"))
  var drop: [String] = []

  @Option(help: ArgumentHelp("A table of scenarios to compare.", valueName: "file"), completion: .file())
  var scenarios: String?

  @Option(
    help: ArgumentHelp("Draw the map before and after on one layout: .svg, .pdf, .png.", valueName: "file"),
    completion: .file())
  var map: String?

  private var hasChanges: Bool { ![remove, add, strengthen, weaken, drop].allSatisfy(\.isEmpty) }

  func validate() throws {
    guard hasChanges != (scenarios != nil) else {
      throw ValidationError(
        hasChanges
          ? "changes stand on the command line or in --scenarios, not in both; leave one out"
          : "nothing would change; name a change such as --remove or --add, or a table with --scenarios")
    }
    try question.checkMap(map)
  }

  mutating func run() throws {
    if let scenarios { try AtomicFile.refuse(question.output, amongInputs: [scenarios]) }
    let (analysis, shared) = try question.prepared()
    let asked = try read(of: shared)
    if map != nil, asked.count > 1 {
      throw ValidationError("--map draws one scenario, and there are \(asked.count); leave it out, or the others")
    }
    try question.tell(
      try Progress.during("working it out") { try Briefing.whatIf(analysis, scenarios: asked) })
    guard let map, let scenario = asked.first else { return }
    let later = try analysis.graph.edited(by: scenario.edits)
    try question.draw(
      analysis, shared, as: .change(to: later), called: "change", title: ChangeMap.titleOfWhatIf(analysis.graph),
      to: map)
  }

  /// The scenarios, in the names of the map that is handed out.
  private func read(of shared: SharedMap) throws -> [Scenario] {
    guard let scenarios else {
      var text = EditText(of: shared.original)
      var edits: [MapEdit] = []
      for name in remove { edits.append(try text.removal(name)) }
      for tie in drop { edits.append(try text.loss(tie)) }
      for tie in strengthen { edits.append(try text.change(tie, sign: 1)) }
      for tie in weaken { edits.append(try text.change(tie, sign: -1)) }
      for tie in add { edits.append(try text.addition(tie)) }
      return [Scenario(edits: shared.shared(edits))]
    }
    return try shared.scenarios(inFileAt: scenarios)
  }
}
