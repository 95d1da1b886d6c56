/// What the columns of the map itself mean, for the workbook that holds it beside the measures.
enum WorkbookSchema {
  /// The name of the sheet that explains the others.
  static let guide = "What columns mean"
  private static let ties = "Ties"

  /// What a column of a sheet means; those of the user's own are said to be that.
  static func meaning(of column: String, in sheet: String) -> String {
    (sheet == ties ? ofTies[column] : ofStakeholders[column]) ?? ofBoth[column] ?? "A column of the file, as it was."
  }

  private static let ofStakeholders = [
    "id": "How ties refer to the stakeholder.", "name": "What maps and reports show.",
    "kind": "What it is: person, organization, agency.", "sector": "The sector it belongs to.",
    "group": "The group, bloc or neighborhood it belongs to.", "influence": "Influence over the question, as rated.",
    "interest": "Interest in the question, as rated.",
    "stance": "From −1 (opposed) to 1 (supportive); empty is unknown, which is not neutral.",
    "resources": "Resources it commands.", "votes": "Votes it has in the body that decides.",
    "people": "How many people it speaks for.", "asked": "The influence it should have.",
    "niches": "Skills, roles or areas it covers, parted by bars.",
    "decision_maker": "Whether it takes part in the decision.", "target": "Whether it is a target of the effort.",
    "key": "What about the map is told.", "value": "What is told about it.",
  ]

  private static let ofTies = [
    "from": "The id of the one who influences.", "to": "The id of the one who is influenced.",
    "direction": "directed, or mutual for influence both ways.", "kind": "What the influence consists of.",
    "weight": "How strong the influence is.", "sign": "positive, or negative for a conflict.",
    "amount": "How much money or goods flow.", "confidence": "How sure the tie is, from 0 to 1.",
  ]

  private static let ofBoth = [
    "since": "The day from which it holds.", "until": "The day until which it holds.",
    "source": "Where the information comes from.", "notes": "Free notes.",
  ]
}
