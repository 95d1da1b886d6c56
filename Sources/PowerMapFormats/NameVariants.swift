import PowerMapGraph

/// Finds stakeholders whose names differ only in case or spaces: often one that was entered twice.
enum NameVariants {
  /// Warns of each name that an earlier stakeholder has, too; nothing is merged.
  static func warn(about people: [Stakeholder], log: ReadingLog, place: (Int) -> Place) {
    let hashes = hashes(of: people)
    var names = TextIndex()
    for position in HashSieve.doubtful(among: people.indices, hash: { hashes[$0] }) {
      guard let first = names.firstPosition(of: people[position].name.folded, else: position) else { continue }
      let person = people[position]
      let spellings = "\(people[first].name.quoted) and \(person.name.quoted)"
      log.warning(
        "name variant", at: place(position),
        people[first].name == person.name
          ? "\(people[first].id.text.quoted) and \(person.id.text.quoted) have the same name \(person.name.quoted); are they one?"
          : "the names \(spellings) differ only in case or spaces; are they one?")
    }
  }

  /// A hash of each name without regard to case and spaces.
  private static func hashes(of people: [Stakeholder]) -> [UInt64] {
    let size = 1 << 14
    let parts = Cores.map((people.count + size - 1) / size) { part in
      var folded: [UInt8] = []
      return ((part * size)..<min(people.count, (part + 1) * size)).map { position in
        people[position].name.fold(into: &folded)
          ? ByteHash.of(folded.span) : IdentityIndex.hash(of: people[position].name.folded)
      }
    }
    return parts.flatMap(\.self)
  }
}
