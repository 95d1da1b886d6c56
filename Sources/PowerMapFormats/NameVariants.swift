import PowerMapGraph

/// Finds stakeholders whose names differ only in case or spaces: often one that was entered twice.
enum NameVariants {
  /// Warns of each name that an earlier stakeholder has, too; nothing is merged.
  static func warn(about people: [Stakeholder], log: ReadingLog, place: (Int) -> Place) {
    var names = TextIndex(minimumCapacity: people.count)
    var folded: [UInt8] = []
    for position in people.indices {
      let isPlain = people[position].name.fold(into: &folded)
      let first =
        isPlain
        ? names.firstPosition(ofASCII: folded.span, else: position)
        : names.firstPosition(of: people[position].name.folded, else: position)
      guard let first else { continue }
      let person = people[position]
      let spellings = "\(people[first].name.quoted) and \(person.name.quoted)"
      log.warning(
        "name variant", at: place(position),
        people[first].name == person.name
          ? "\(people[first].id.text.quoted) and \(person.id.text.quoted) have the same name \(person.name.quoted); are they one?"
          : "the names \(spellings) differ only in case or spaces; are they one?")
    }
  }
}
