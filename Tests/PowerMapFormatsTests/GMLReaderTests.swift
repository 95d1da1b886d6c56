import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct GMLReaderTests {
  private func file(_ text: String) -> ForeignFile { ForeignFile("map.gml", text) }

  @Test func `Keys in any case, lists inside, comments and characters by name`() throws {
    let file = file(
      """
      # by hand
      Creator "x"
      GRAPH [ directed 1 label "Port"
        node [ id 0 label "Mar&#237;a &amp; co" graphics [ x 1.5 y 2 ] ]
        edge [ source 0 target 1 value 2.5 label "funds" ]
        node [ id 1 label "Jos&eacute; &unknown;" ]
      ]
      """)
    #expect(try file.people() == ["0 María & co", "1 José &unknown;"])
    #expect(try file.ties() == ["0>1 funds 2.5"])
    #expect(try file.map().graph.about.title == "Port")
    #expect(try file.map().graph.stakeholders[0].extras == ["graphics.x": "1.5", "graphics.y": "2"])
  }

  @Test func `Without a word about it edges go both ways`() throws {
    #expect(try file("graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]").ties() == ["1=2"])
  }

  @Test(arguments: [
    ("graph [ node [ label \"a\" ] ]", "1:9 a node has no id"),
    ("graph [ node [ id 1 ]", "1:22 the file ends inside a list"),
    ("graph [ node [ id \"a ] ]", "1:19 the string that begins here does not end"),
    ("graph [ node ] ]", "1:14 something is out of place"),
    ("node [ id 1 ]", "0:0 there is no graph in the file"),
    ("graph [\n node [ id 1 ]\n edge [ source 1\n target 7 ] ]", "4:2 “7” is nobody in the list"),
  ])
  func `Faults have a place`(text: String, fault: String) {
    #expect(file(text).fault().hasPrefix(fault), "\(file(text).fault())")
  }

  @Test func `Nesting has an end`() {
    #expect(file("graph [ " + String(repeating: "a [ ", count: 1000)).fault().contains("nested too deep"))
    #expect(file("graph [ node [ " + String(repeating: "a [ ", count: 1000)).fault().contains("nested too deep"))
  }

  @Test func `A file that ends is faulted behind its last character`() {
    #expect(file("graph [\n node [ id \"é\"\n").fault().hasPrefix("3:1 the file ends inside a list"))
    #expect(file("graph [\n é").fault().hasPrefix("2:3 the file ends inside a list"))
  }
}
