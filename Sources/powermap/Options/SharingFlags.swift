import ArgumentParser
import PowerMapFormats
import PowerMapGraph

/// What is taken out of a map before anything is made of it: the same options for every command that makes something to hand out.
struct SharingFlags: ParsableArguments {
  @Flag(
    help: """
      Give everybody a pseudonym; the key to them is kept in a file of its own, and used again when it is there. Texts that hold a word of \
      a name are left out.
      """)
  var redact = false

  @Option(
    help: ArgumentHelp(
      "The key of --redact (default: redaction-key.csv beside the output); keep it to yourself.", valueName: "file"),
    completion: .file())
  var key: String?

  @Flag(
    name: .customLong("public"),
    help: """
      Leave out notes, resources, sources and stances, and say which combinations of what remains single somebody out.
      """)
  var isPublic = false

  @Option(
    help: ArgumentHelp(
      "With --public: combinations that fewer than so many share single somebody out (default: 3).", valueName: "number"
    ))
  var fewestAlike: Int?

  @Option(
    help: ArgumentHelp(
      "With --redact or --public: columns and entries of about.csv that stay as they are, parted by commas.",
      valueName: "names"))
  var keep: String?

  func validate() throws {
    if key != nil && !redact { throw ValidationError("--key is for --redact; leave it out") }
    if let fewestAlike, !isPublic || fewestAlike < 2 {
      throw ValidationError(
        isPublic ? "--fewest-alike must be 2 or more" : "--fewest-alike is for --public; leave it out")
    }
    if keep != nil && !redact && !isPublic {
      throw ValidationError("--keep is for --redact and --public; leave it out")
    }
  }

  /// A map and a later one as they may be handed out; says on standard error what was left out.
  ///
  /// What was noted on reading may quote names, so that a redacted map has nothing of it.
  /// - Parameter output: the file or folder that is handed out.
  func prepared(
    _ map: ReadMap, later: StakeholderGraph? = nil, for output: String, inputs: [String]
  ) throws -> SharedMap {
    var shared = SharedMap(original: map.graph, map: map, later: later)
    let kept = Set(keep.map(CommaList.parts) ?? [])
    if redact {
      let people = map.graph.stakeholders + (later?.stakeholders ?? [])
      let pseudonyms = try KeyFile(path: key, output: output, inputs: inputs).pseudonyms(for: people)
      let redacted = RedactedMap(of: map.graph, pseudonyms: pseudonyms, hiding: people, keeping: kept)
      shared.later = later.map { RedactedMap(of: $0, pseudonyms: pseudonyms, hiding: people, keeping: kept).graph }
      shared.notes += redacted.notes
      if !map.diagnostics.isEmpty {
        shared.notes.append("left out, since names could stand in it: what was noted on reading")
      }
      shared.pseudonyms = pseudonyms
      shared.map.graph = redacted.graph
      shared.map.diagnostics = []
      shared.map.restrictions.append("Names are replaced by pseudonyms.")
    }
    if isPublic {
      let copy = PublicMap(of: shared.map.graph, keeping: kept)
      shared.later = shared.later.map { PublicMap(of: $0, keeping: kept).graph }
      shared.notes += copy.notes
      shared.map.graph = copy.graph
    }
    for note in shared.notes { StandardError.say("note: \(Message.visible(note))") }
    if isPublic {
      let least = fewestAlike ?? 3
      let graph = shared.map.graph
      SinglingOutText(SinglingOut(graph, fewerThan: least), fewerThan: least, of: graph.order).say()
    }
    return shared
  }
}

/// A map as it is handed out.
struct SharedMap {
  /// The map as it was read, whose ids and names the user knows.
  let original: StakeholderGraph
  /// The map, with what may be told about its reading.
  var map: ReadMap
  /// The later map of the same people, where there is one.
  var later: StakeholderGraph?
  /// What was left out for handing out, a sentence without a full stop each.
  var notes: [String] = []
  /// The pseudonyms of a redacted map.
  var pseudonyms = Pseudonyms()

  /// The id that a stakeholder has on the map, by the one that the user knows.
  func identity(_ id: String) -> String { pseudonyms[Stakeholder.ID(id)] ?? id }
}
