import Testing

@testable import PowerMapGraph

@Suite struct PseudonymsTests {
  private func people(_ count: Int, kind: String? = nil) -> [Stakeholder] {
    (0..<count).map { position in
      var person = Stakeholder(id: Stakeholder.ID("p\(position)"), name: "Ana Ruiz \(position)")
      person.kind = kind
      return person
    }
  }

  private func pseudonyms(of people: [Stakeholder], seed: UInt64 = 1) -> [String?] {
    var key = Pseudonyms()
    var generator = TestGenerator(state: seed)
    key.add(people, using: &generator)
    return people.map { key[$0.id] }
  }

  @Test func `Everybody gets a word for what they are and a number of their own`() {
    let key = pseudonyms(of: people(3, kind: "trade union") + people(5).suffix(2))
    #expect(Set(key.prefix(3)) == ["Trade union 01", "Trade union 02", "Trade union 03"])
    #expect(Set(key.suffix(2)) == ["Stakeholder 01", "Stakeholder 02"])
    #expect(Set(pseudonyms(of: people(120))).contains("Stakeholder 017"))
  }

  @Test(arguments: ["two\nlines", "=cmd", "No. 5", "a word that is much too long", "friends of Ana Ruiz 1", ""])
  func `A kind that is no short plain word, or names somebody, makes no pseudonym`(kind: String) {
    #expect(Set(pseudonyms(of: people(2, kind: kind))) == ["Stakeholder 01", "Stakeholder 02"])
  }

  @Test func `Numbers are drawn, so that they say nothing of the order`() {
    let keys = (1...50).map { pseudonyms(of: people(8), seed: $0) }
    #expect(Set(keys).count > 45)
    for position in 0..<8 { #expect(Set(keys.map { $0[position] }).count == 8) }
  }

  @Test func `Who is in the key keeps the pseudonym and newcomers get the next numbers`() throws {
    var key = try #require(
      Pseudonyms([
        .init(id: "p1", name: "B", pseudonym: "Stakeholder 07"), .init(id: "gone", name: "C", pseudonym: "Friend"),
      ]))
    var generator = TestGenerator(state: 1)
    key.add(people(3), using: &generator)
    #expect(key["p1"] == "Stakeholder 07")
    #expect(Set([key["p0"], key["p2"]]) == ["Stakeholder 08", "Stakeholder 09"])
    #expect(key["gone"] == "Friend")
    let before = key
    key.add(people(3), using: &generator)
    #expect(key == before)
  }

  @Test func `A key in which somebody stands twice is none`() {
    let entry = Pseudonyms.Entry(id: "a", name: "A", pseudonym: "X 1")
    #expect(Pseudonyms([entry, .init(id: "a", name: "A", pseudonym: "X 2")]) == nil)
    #expect(Pseudonyms([entry, .init(id: "b", name: "B", pseudonym: "X 1")]) == nil)
  }
}
