import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct RedactionKeyTests {
  private func read(_ text: String) throws -> Pseudonyms {
    try RedactionKey.read(InputFile(name: "key.csv", bytes: Array(text.utf8)))
  }

  @Test func `A key reads back as it was written, whatever people are called`() throws {
    let texts = ["=cmd", "a,b", "say \"x\"", "two\nlines", "'=x", "007", "-5", " x "]
    let entries = texts.enumerated().map { position, text in
      Pseudonyms.Entry(id: Stakeholder.ID(text), name: text, pseudonym: "Stakeholder 0\(position + 1)")
    }
    let key = try #require(Pseudonyms(entries))
    let bytes = RedactionKey.bytes(of: key)
    #expect(try RedactionKey.read(InputFile(name: "key.csv", bytes: bytes)) == key)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("id,name,pseudonym\n'=cmd,'=cmd,Stakeholder 01\n"))
  }

  @Test(arguments: [
    ("", "key.csv: the file is empty"), ("from,to\na,b\n", "key.csv:1: this is no key"),
    ("id,name,pseudonym\na,b\n", "key.csv:2:1: a row of a key"),
    ("id,name,pseudonym\n,b,c\n", "key.csv:2:1: a row of a key"),
    ("id,name,pseudonym\na,b,c\na,b,d\n", "key.csv:3:1: “a” stands twice"),
    ("id,name,pseudonym\na,b,c\nd,b,c\n", "key.csv:3:5: “c” stands twice"),
  ])
  func `What is no key is refused, with its place`(text: String, fault: String) throws {
    let error = try #require(throws: FormatError.self) { try read(text) }
    let first = error.faults[0]
    #expect("\(first.place): \(first.message)".hasPrefix(fault))
  }
}
