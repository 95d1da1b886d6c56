/// Who is called what on maps that are handed out: the key that turns pseudonyms back into people.
///
/// A pseudonym is a word for what somebody is and a number: `Organization 07`. Numbers are drawn, so that nothing but the key leads back
/// from a pseudonym to a person, not even the order of the file. Whoever is in the key keeps the pseudonym; newcomers get the next numbers.
public struct Pseudonyms: Hashable, Sendable {
  /// One person of the key.
  public struct Entry: Hashable, Sendable {
    /// The identity on the map as it was.
    public let id: Stakeholder.ID
    /// The name when the pseudonym was given.
    public let name: String
    /// What the person is called instead; not empty.
    public let pseudonym: String

    /// Makes an entry.
    public init(id: Stakeholder.ID, name: String, pseudonym: String) {
      self.id = id
      self.name = name
      self.pseudonym = pseudonym
    }
  }

  /// The people in the order in which they got their pseudonyms.
  public private(set) var entries: [Entry] = []
  private var positions: [Stakeholder.ID: Int] = [:]
  private var numbers: [String: Int] = [:]

  /// The longest kind that makes a word of a pseudonym, in characters.
  private static let longestWord = 24

  /// Makes a key without people.
  public init() {}

  /// Makes a key of its entries; nil where an identity or a pseudonym stands twice.
  public init?(_ entries: some Sequence<Entry>) {
    var taken: Set<String> = []
    for entry in entries {
      guard positions[entry.id] == nil, taken.insert(entry.pseudonym).inserted else { return nil }
      append(entry)
    }
  }

  /// The pseudonym of somebody, nil for those who have none.
  public subscript(id: Stakeholder.ID) -> String? { positions[id].map { entries[$0].pseudonym } }

  /// A pseudonym's place among all: by its word, then by its number.
  ///
  /// Tells nothing about the order of any file.
  static func place(_ pseudonym: String) -> (word: String, number: Int) {
    let parts = split(pseudonym)
    return (parts.word, parts.number ?? 0)
  }

  /// Gives a pseudonym to everybody who has none, in drawn order.
  public mutating func add(_ people: some Sequence<Stakeholder>, using generator: inout some RandomNumberGenerator) {
    let newcomers = people.filter { positions[$0.id] == nil }
    let names = NameWords(newcomers)
    let words = newcomers.map { Pseudonyms.word(for: $0.kind, besides: names) }
    var totals = numbers
    for word in words { totals[word, default: 0] += 1 }
    for position in newcomers.indices.shuffled(using: &generator) where positions[newcomers[position].id] == nil {
      let word = words[position]
      let number = String(numbers[word, default: 0] + 1)
      let width = max(2, String(totals[word, default: 0]).count)
      let padding = String(repeating: "0", count: max(0, width - number.count))
      append(
        Entry(id: newcomers[position].id, name: newcomers[position].name, pseudonym: "\(word) \(padding)\(number)"))
    }
  }

  private mutating func append(_ entry: Entry) {
    positions[entry.id] = entries.count
    entries.append(entry)
    let (word, number) = Pseudonyms.split(entry.pseudonym)
    if let number { numbers[word] = max(numbers[word, default: 0], number) }
  }

  private static func split(_ pseudonym: String) -> (word: String, number: Int?) {
    guard let space = pseudonym.lastIndex(of: " "), let number = Int(pseudonym[pseudonym.index(after: space)...]) else {
      return (pseudonym, nil)
    }
    return (String(pseudonym[..<space]), number)
  }

  /// The kind with a capital letter where it is a short word that names nobody, else `Stakeholder`.
  private static func word(for kind: String?, besides names: NameWords) -> String {
    guard let kind, let initial = kind.first, initial.isLetter, kind.count <= longestWord,
      kind.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }), !names.areNamed(in: kind)
    else { return "Stakeholder" }
    return initial.uppercased() + kind.dropFirst()
  }
}
