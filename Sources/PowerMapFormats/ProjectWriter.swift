import PowerMapGraph

extension JSONWriter {
  /// Writes what a map says about itself, unless it says nothing.
  mutating func write(about: MapDescription) {
    guard about != MapDescription() else { return }
    key("about")
    object { writer in
      writer.write("title", about.title)
      writer.write("question", about.question)
      writer.write("boundary", about.boundary)
      writer.write(about.period)
      writer.write("collection", about.collection)
      writer.write("asked", about.asked)
      writer.write("nonrespondents", about.nonrespondents)
      writer.write(about.reports)
      writer.write(about.conventions)
      guard !about.extras.isEmpty else { return }
      writer.key("extras")
      writer.array { writer in
        for entry in about.extras {
          writer.object(.oneLine) { writer in
            writer.write("key", entry.key)
            writer.write("value", entry.value)
          }
        }
      }
    }
  }

  /// Writes the order of the columns that no measure reads, unless there are none.
  mutating func write(columnsOf graph: StakeholderGraph) {
    guard !graph.extraColumns.isEmpty || !graph.ties.extraColumns.isEmpty else { return }
    key("columns")
    object { writer in
      writer.write("stakeholders", graph.extraColumns)
      writer.write("ties", graph.ties.extraColumns)
    }
  }

  /// Writes a stakeholder on one line.
  mutating func write(_ stakeholder: Stakeholder, columns: [String]) {
    object(.oneLine) { writer in
      writer.write("id", stakeholder.id.text)
      if stakeholder.name != stakeholder.id.text { writer.write("name", stakeholder.name) }
      writer.write("kind", stakeholder.kind)
      writer.write("sector", stakeholder.sector)
      writer.write("group", stakeholder.group)
      writer.write("influence", stakeholder.influence)
      writer.write("interest", stakeholder.interest)
      writer.write("stance", stakeholder.stance)
      writer.write("resources", stakeholder.resources)
      writer.write("votes", stakeholder.votes)
      writer.write("people", stakeholder.people)
      writer.write("asked", stakeholder.asked)
      writer.write("niches", stakeholder.niches)
      writer.write("decision_maker", stakeholder.isDecisionMaker)
      writer.write("target", stakeholder.isTarget)
      writer.write(stakeholder.active)
      writer.write("notes", stakeholder.notes)
      writer.write("sources", stakeholder.sources)
      writer.write(extras: stakeholder.extras, columns: columns)
    }
  }

  /// Writes a tie on one line.
  mutating func write(_ tie: Tie, columns: [String]) {
    object(.oneLine) { writer in
      writer.write("from", tie.source.text)
      writer.write("to", tie.target.text)
      if tie.direction != .directed { writer.write("direction", tie.direction.rawValue) }
      if tie.weight != 1 { writer.write("weight", tie.weight) }
      if tie.sign != .positive { writer.write("sign", tie.sign.rawValue) }
      writer.write("kind", tie.kind)
      writer.write("amount", tie.amount)
      writer.write("confidence", tie.confidence)
      writer.write(tie.active)
      writer.write("notes", tie.notes)
      writer.write("sources", tie.sources)
      writer.write(extras: tie.extras, columns: columns)
    }
  }

  private mutating func write(_ reports: SurveyReports) {
    if reports.reporter != .source { write("reported_by", reports.reporter.rawValue) }
    if reports.asksEverybody { write("asks_everybody", true) }
    if reports.isReconstructed { write("reconstructed", true) }
    guard !reports.unanswered.isEmpty else { return }
    key("unanswered")
    array { writer in
      for tie in reports.unanswered {
        writer.array(.oneLine) { writer in
          writer.string(tie.source.text)
          writer.string(tie.target.text)
        }
      }
    }
  }

  private mutating func write(_ conventions: MapConventions) {
    let standard = MapConventions()
    if conventions.isUndirected != standard.isUndirected { write("undirected", conventions.isUndirected) }
    if conventions.parallelTies != standard.parallelTies { write("merge", conventions.parallelTies.rawValue) }
    write("groups", conventions.groupColumn)
    write("scale_max", conventions.scaleMaximum)
    write("quota", conventions.quota)
    if let needs = conventions.needs { write("needs", needs) }
    write("influence_scale", conventions.influenceScale)
    write("interest_scale", conventions.interestScale)
  }

  private mutating func write(extras: [String: String], columns: [String]) {
    guard !extras.isEmpty else { return }
    key("extras")
    object(.oneLine) { writer in
      for column in columns { writer.write(column, extras[column]) }
    }
  }

  private mutating func write(_ period: Period) {
    write("since", period.start?.description)
    write("until", period.end?.description)
  }

  private mutating func write(_ name: String, _ scale: RatingScale?) {
    guard let scale else { return }
    key(name)
    array(.oneLine) { writer in
      writer.number(scale.lowest)
      writer.number(scale.highest)
    }
  }

  mutating func write(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  mutating func write(_ name: String, _ value: Double?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  mutating func write(_ name: String, _ truth: Bool?) {
    guard let truth else { return }
    key(name)
    boolean(truth)
  }

  mutating func write(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    array(.oneLine) { writer in
      for text in texts { writer.string(text) }
    }
  }
}
