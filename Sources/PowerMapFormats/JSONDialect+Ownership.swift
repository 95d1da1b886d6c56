extension JSONDialect {
  /// The ends of the schemata of FollowTheMoney that are ties, and whether they have a direction.
  private static let endsOfSchema: [String: (from: String, to: String, isDirected: Bool)] = [
    "Directorship": ("director", "organization", true), "Ownership": ("owner", "asset", true),
    "Membership": ("member", "organization", true), "Employment": ("employee", "employer", true),
    "Representation": ("agent", "client", true), "Payment": ("payer", "beneficiary", true),
    "Family": ("person", "relative", false), "Associate": ("person", "associate", false),
    "UnknownLink": ("subject", "object", false),
  ]

  /// FollowTheMoney: entities, of which some are ties; every property is a list.
  static let followTheMoney = JSONDialect(
    lists: { root in
      guard let first = root.elements.first, first["schema"] != nil, first["properties"] != nil else { return nil }
      let isTie = root.elements.map { endsOfSchema[$0["schema"]?.text ?? ""] != nil }
      let ties = zip(root.elements, isTie).filter { $0.1 }.map(\.0)
      let further = ties.reduce(0) { count, tie in
        let ends = endsOfSchema[tie["schema"]?.text ?? ""]
        return [ends?.from, ends?.to].compactMap { $0 }.reduce(count) { count, end in
          count + max(0, (tie.value(at: ["properties", end])?.elements.count ?? 0) - 1)
        }
      }
      return Lists(
        nodes: zip(root.elements, isTie).filter { !$0.1 }.map { (nil, $0.0) }, edges: ties.map { (nil, $0) },
        left: further > 0 ? ["further ends of ties (\(further))"] : [])
    },
    nodeColumns: ["id": "id", "schema": "kind"],
    edgeColumns: [
      "schema": "kind", "startDate": "since", "endDate": "until", "sourceUrl": "source", "amount": "amount",
    ],
    inlined: ["properties"],
    nodeCompletion: { node in
      let name = node.value(at: ["properties", "name"])?.elements.first?.text ?? node["caption"]?.text
      return name.map { ["name": $0] } ?? [:]
    },
    completion: { tie, _ in
      guard let ends = endsOfSchema[tie["schema"]?.text ?? ""] else { return [:] }
      var columns = ["direction": ends.isDirected ? "directed" : "undirected"]
      columns["from"] = tie.value(at: ["properties", ends.from])?.elements.first?.text
      columns["to"] = tie.value(at: ["properties", ends.to])?.elements.first?.text
      return columns
    }, unknownEnd: .add)

  /// The Beneficial Ownership Data Standard, versions 0.1 to 0.4: statements about people, entities and who holds what.
  static let beneficialOwnership = JSONDialect(
    lists: { root in
      func role(_ statement: JSONValue) -> String {
        (statement["recordType"] ?? statement["statementType"])?.text ?? ""
      }
      let ties = ["relationship", "ownershipOrControlStatement"]
      let others = ["person", "entity", "personStatement", "entityStatement"]
      guard let first = root.elements.first, (ties + others).contains(role(first)) else { return nil }
      let statements = root.elements.filter { ties.contains(role($0)) }
      let held = statements.filter { holder(of: $0) != nil }
      let further = held.reduce(0) { count, statement in
        count + max(0, ((statement["recordDetails"] ?? statement)["interests"]?.elements.count ?? 0) - 1)
      }
      let left = [
        ("statements that name no holder", statements.count - held.count), ("further interests of a holder", further),
      ]
      return Lists(
        nodes: root.elements.filter { others.contains(role($0)) }.map { (nil, $0) }, edges: held.map { (nil, $0) },
        left: left.filter { $0.1 > 0 }.map { "\($0.0) (\($0.1))" })
    },
    nodeColumns: ["recordId": "id", "statementID": "id", "recordType": "kind", "statementType": "kind"],
    edgeColumns: [:],
    inlined: ["recordDetails"],
    skipped: ["statementId", "recordStatus", "declarationSubject", "publicationDetails", "source"],
    nodeCompletion: { statement in
      let details = statement["recordDetails"] ?? statement
      let name = details["name"] ?? details["names"]?.elements.first?["fullName"]
      return name?.text.map { ["name": $0] } ?? [:]
    },
    completion: { statement, _ in
      let details = statement["recordDetails"] ?? statement
      let subject = details["subject"]
      let interest = details["interests"]?.elements.first
      var columns: [String: String] = [:]
      columns["from"] = holder(of: statement)
      columns["to"] = subject?.text ?? subject?["describedByEntityStatement"]?.text
      columns["kind"] = interest?["type"]?.text ?? "ownership or control"
      columns["since"] = interest?["startDate"]?.text
      columns["until"] = interest?["endDate"]?.text
      columns["weight"] = (interest?.value(at: ["share", "exact"]) ?? interest?.value(at: ["share", "minimum"]))?.text
      return columns
    }, unknownEnd: .add)

  /// Who holds what a statement speaks of, nil where it says that nobody is known.
  private static func holder(of statement: JSONValue) -> String? {
    let holder = (statement["recordDetails"] ?? statement)["interestedParty"]
    return holder?.text
      ?? (holder?["describedByPersonStatement"] ?? holder?["describedByEntityStatement"])?.text
  }
}
