import PowerMapGraph

/// Finds stakeholders whose names differ only in case or spaces: often one that was entered twice.
enum NameVariants {
  /// Warns of each name that an earlier stakeholder has, too; nothing is merged.
  static func warn(about people: [Stakeholder], log: ReadingLog, place: (Int) -> Place) {
    var firstOfName: [String: Int] = [:]
    firstOfName.reserveCapacity(people.count)
    for (position, person) in people.enumerated() {
      let folded = person.name.folded
      guard let first = firstOfName[folded] else {
        firstOfName[folded] = position
        continue
      }
      let names = "\(people[first].name.quoted) and \(person.name.quoted)"
      log.warning(
        "name variant", at: place(position),
        people[first].name == person.name
          ? "\(people[first].id.text.quoted) and \(person.id.text.quoted) have the same name \(person.name.quoted); are they one?"
          : "the names \(names) differ only in case or spaces; are they one?")
    }
  }
}
