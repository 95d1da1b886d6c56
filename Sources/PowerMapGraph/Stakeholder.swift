/// A person or body that has a stake in the question, with what is known about it.
public struct Stakeholder: Identifiable, Hashable, Sendable {
  /// The identity of a stakeholder: text, compared exactly but for Unicode's canonical equivalence.
  public struct ID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The identity as it is written in the file.
    public let text: String

    /// Makes an identity from its text.
    public init(_ text: String) { self.text = text }

    /// Makes an identity from a literal.
    public init(stringLiteral text: String) { self.text = text }

    /// The text itself.
    public var description: String { text }
  }

  /// The identity that ties refer to.
  public let id: ID
  /// The name that maps and reports show.
  public var name: String
  /// What it is: person, organization, agency.
  public var kind: String?
  /// The sector it belongs to: government, business, grassroots.
  public var sector: String?
  /// The group, bloc or neighborhood it belongs to.
  public var group: String?
  /// Influence over the question as somebody rated it, finite and not negative.
  public var influence: Double?
  /// Interest in the question as somebody rated it, finite and not negative.
  public var interest: Double?
  /// The stance from −1 (opposed) to +1 (supportive); nil is unknown, which is not neutral.
  public var stance: Double?
  /// Resources it commands, in the unit of the map.
  public var resources: Double?
  /// Votes it has in the body that decides.
  public var votes: Double?
  /// The number of people it speaks for.
  public var people: Double?
  /// The influence it is asked or wanted to have.
  public var asked: Double?
  /// The skills, roles or areas it covers, in the order given.
  public var niches: [String]
  /// Whether it takes part in the decision; nil when nothing was said.
  public var isDecisionMaker: Bool?
  /// Whether it is a target of the effort; nil when nothing was said.
  public var isTarget: Bool?
  /// When it is part of the map.
  public var active: Period
  /// Free notes.
  public var notes: String?
  /// Where the information comes from.
  public var sources: String?
  /// Columns that no measure reads, kept word for word; an empty cell is absent.
  public var extras: [String: String]

  /// Makes a stakeholder; everything but the identity may be left out.
  public init(id: ID, name: String? = nil) {
    self.id = id
    self.name = name ?? id.text
    self.niches = []
    self.active = .always
    self.extras = [:]
  }

  /// The first attribute that is outside its range: an amount that is negative or not finite, or a stance beyond −1 and 1.
  var invalidAttribute: String? {
    func isValid(_ amount: Double?) -> Bool { amount.map { $0.isFinite && $0 >= 0 } ?? true }
    if !isValid(influence) { return "influence" }
    if !isValid(interest) { return "interest" }
    if !isValid(resources) { return "resources" }
    if !isValid(votes) { return "votes" }
    if !isValid(people) { return "people" }
    if !isValid(asked) { return "asked" }
    if let stance, !(-1...1).contains(stance) { return "stance" }
    return nil
  }
}
