import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct UnsupportedKindTests {
  @Test(arguments: [
    (
      "map.xgmml", "<?xml version=\"1.0\"?>\n<!-- a -->\n<graph xmlns=\"http://www.cs.rpi.edu/XGMML\"></graph>", "XGMML"
    ),
    ("map.json", "{\"id\":1,\"label\":\"vertex\",\"outE\":{\"knows\":[]}}", "GraphSON"),
    ("map.json", "{\"mode\": \"EXTENDED\", \"vertices\": [{\"_id\": 1, \"_type\": \"vertex\"}]}", "GraphSON"),
    ("camp", "\u{5}V6404\u{f}\0", "UCINET"), ("camp.##d", "\0\0\u{80}?", "UCINET"),
    ("a.txt", "%%MatrixMarket matrix coordinate\n", "Matrix Market"), ("a.graph", "% c\n3 2 1\n2 1\n", "METIS"),
    ("a.nos", "2\n16 16\n", "NOS"), ("a.txt", "#TYPE\nmultiplex\n", "multinet"), ("a.2sm", "0 1\n", "SocNetV"),
    ("a.adj", "0 1\n", "SocNetV"), ("a", "%PDF-1.7\n", "PDF"), ("a.csv", "<!DOCTYPE html>\n<html></html>", "web page"),
    ("a.csv", "<svg xmlns=\"x\"/>", "picture"),
    ("a.csv", "PK\u{3}\u{4}mimetype…opendocument.spreadsheet", "LibreOffice"),
    ("a.csv", "PK\u{3}\u{4}…word/document.xml…", "word processor"), ("a.csv", "SQLite format 3\0", "database"),
    ("a.drawio", "<mxfile></mxfile>", "draw.io"), ("a.gephi", "PK", "Gephi"), ("a.numbers", "PK", "Numbers"),
  ])
  func `A kind that is not read is named, with what to do instead`(name: String, text: String, kind: String) {
    let fault = ForeignFile(name, text).fault()
    #expect(fault.contains(kind) && fault.contains("which is not read; "), "\(fault)")
  }

  @Test func `Pictures are known by their first bytes`() {
    let file = InputFile(name: "stakeholders.csv", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
    #expect(UnsupportedKind.of(file)?.title == "a picture")
  }

  @Test(arguments: ["<svg onload=x>", "see <html>", "{\"outE\": 1}", "%PDF"])
  func `Such words inside a table make no other kind of it`(word: String) throws {
    #expect(UnsupportedKind.of(InputFile(name: "a.csv", bytes: Array("id,notes\na,\(word)\n".utf8))) == nil)
  }

  @Test func `Every kind says what it is and what would be right in one short line`() {
    for kind in UnsupportedKind.all {
      let message = kind.error(of: InputFile(name: "a", bytes: [])).faults[0].message
      #expect(message.count < 220 && !message.contains("\n"))
    }
  }
}
