import PowerMapGraph

/// A map to fill in: every column that powermap knows, and two example rows in each table.
public enum MapTemplate {
  /// The tables as text: stakeholders.csv, ties.csv and about.csv.
  public static var tables: [OutputFile] {
    sheets.map { OutputFile(name: "\($0.name.lowercased()).csv", bytes: CSVWriter.bytes(of: $0.table)) }
  }

  /// The tables as the sheets of one workbook.
  public static var workbook: OutputFile {
    OutputFile(name: "stakeholders.xlsx", bytes: XLSXWriter.write(sheets))
  }

  private static var sheets: [XLSXWriter.Sheet] {
    guard let graph = try? StakeholderGraph(stakeholders: stakeholders, ties: ties, about: about) else {
      preconditionFailure("the example is a map")
    }
    return [
      .init(name: "Stakeholders", table: .stakeholders(of: graph, isComplete: true)),
      .init(name: "Ties", table: .ties(of: graph, isComplete: true)), .init(name: "About", table: .about(graph.about)),
    ]
  }

  private static var stakeholders: [Stakeholder] {
    var council = Stakeholder(id: "council", name: "City Council")
    council.kind = "body"
    council.sector = "government"
    council.influence = 5
    council.interest = 3
    council.stance = 0
    council.votes = 7
    council.isDecisionMaker = true
    var tenants = Stakeholder(id: "tenants", name: "Eastside Tenants Union")
    tenants.kind = "organization"
    tenants.sector = "grassroots"
    tenants.influence = 2
    tenants.interest = 5
    tenants.stance = 1
    tenants.people = 400
    tenants.niches = ["turnout", "legal advice"]
    tenants.isDecisionMaker = false
    return [council, tenants]
  }

  private static var ties: [Tie] {
    var pressure = Tie(from: "tenants", to: "council", weight: 2, kind: "lobbies")
    pressure.confidence = 0.8
    pressure.active = Period(start: Day(year: 2023, month: 5))
    pressure.sources = "minutes of the hearing"
    let answer = Tie(from: "council", to: "tenants", weight: 1, kind: "informs")
    return [pressure, answer]
  }

  private static var about: MapDescription {
    var about = MapDescription()
    about.title = "My map"
    about.question = "Who decides, and who moves those who decide?"
    about.boundary = "Everybody who is named by at least two others"
    about.conventions.needs = ["turnout", "legal advice", "media"]
    about.conventions.influenceScale = RatingScale(lowest: 1, highest: 5)
    about.conventions.interestScale = RatingScale(lowest: 1, highest: 5)
    return about
  }
}
