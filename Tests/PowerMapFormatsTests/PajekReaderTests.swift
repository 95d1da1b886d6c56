import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct PajekReaderTests {
  private func file(_ text: String) -> ForeignFile { ForeignFile("map.net", text) }

  @Test func `Arcs have a direction, edges have none, values below 0 are negative`() throws {
    let file = file(
      """
      *Network Port
      *Vertices 3
      1 "City Council" 0.1 0.2 0.5 ic Red [1-5]
      2 Bank
      *Arcs :1 "funds"
      1 2 3 l "grant"
      *Edges
      2 3 -2
      """)
    #expect(try file.people() == ["1 City Council", "2 Bank", "3 3"])
    #expect(try file.ties() == ["1>2 funds 3.0", "2=3 2.0 -"])
    #expect(try file.map().graph.about.title == "Port")
    #expect(
      try file.map().graph.stakeholders[0].extras == ["x": "0.1", "y": "0.2", "z": "0.5", "ic": "Red", "time": "[1-5]"])
  }

  @Test func `Lists and matrices are ties, and relations their kinds`() throws {
    #expect(try file("*Vertices 3\n*Arcslist\n1 2 3\n*Edgeslist\n2 3").ties() == ["1>2", "1>3", "2=3"])
    #expect(try file("*Vertices 2\n*Matrix\n0 1\n2.5 0").ties() == ["1>2", "2>1 2.5"])
    #expect(try file("*Vertices 3 2\n*Matrix\n1\n0").ties() == ["1=3"])
    #expect(try file("*Vertices 2\n*Arcs :4 \"trusts\"\n*Arcs\n4: 1 2 1 [3]").ties() == ["1>2 trusts"])
  }

  @Test func `Quotation marks inside the words of a label are part of it`() throws {
    let file = file(
      #"""
      *Vertices 3
      1 "The "old" mill" 0.5 0.5
      2 "C\"d"
      3 "C:\"
      """#)
    #expect(try file.people() == [#"1 The "old"#, #"2 C"d"#, #"3 C:\"#])
    #expect(throws: FormatError.self) { try self.file("*Vertices 1\n1 \"Ana\"x").map() }
  }

  @Test func `A project brings partitions and vectors`() throws {
    let file = file(
      "*Vertices 2\n*Edges\n1 2\n*Partition sector\n*Vertices 2\n3\n4\n*Vector influence\n*Vertices 2\n0.5\n1")
    let people = try file.map().graph.stakeholders
    #expect(people.map(\.sector) == ["3", "4"])
    #expect(people.map(\.influence) == [0.5, 1])
  }

  @Test(arguments: [
    ("*Vertices 999999999999", "1:11 “999999999999” is no number of vertices"),
    ("*Vertices -3", "1:11 “-3” is no number of vertices"), ("*Arcs\n1 2", "1:1 there are no vertices yet"),
    ("*Vertices 2\n1 \"a", "2:3 the quote that opens here is not closed"),
    ("*Vertices 2\n*Arcs\n1 3", "3:3 “3” is none of the 2 vertices"),
    ("*Vertices 2\n*Matrix\n0 1\n1", "4:1 the matrix ends after 3 of 4 values"),
    ("*Vertices 2\n*Matrix\n0 1\n1 x", "4:3 “x” in the matrix is not a number"),
    ("*Vertices 2\n*Events\nTI 1", "2:1 networks of time events are not read"),
  ])
  func `Faults have a place`(text: String, fault: String) {
    #expect(file(text).fault().hasPrefix(fault), "\(file(text).fault())")
  }

  @Test func `Forms, colors, labels and times are columns`() throws {
    let file = file(
      """
      *Vertices 2
      1 a 0.5 0.5 box
      2 b ellipse x_fact 2 cross
      *Arcs
      1 2 1 l "a grant" c Blue [2-4] w
      *Edges
      1 2 c Red
      """)
    let people = try file.map().graph.stakeholders
    #expect(people[0].extras == ["x": "0.5", "y": "0.5", "shape": "box"])
    #expect(people[1].extras == ["shape": "cross", "x_fact": "2"])
    let ties = try file.map().graph.allTies.map(\.extras)
    #expect(ties.map { $0["color"] } == ["Blue", "Red"])
    #expect(ties[0]["label"] == "a grant" && ties[0]["time"] == "[2-4]")
  }

  @Test func `What is not read is said`() throws {
    let file = file(
      """
      made by hand
      *Network One
      *Vertices 2
      *Layers
      1 2
      *Edgeslist :7 "meets"
      1 2
      *Partition Other
      *Vertices 5
      1
      *Network Two
      *Vertices 3
      *Arcs
      1 3
      *Partition Class
      *Vertices 2
      8
      9
      *Network Three
      """)
    #expect(try file.ties() == ["1=2 meets"])
    #expect(try file.map().graph.stakeholders.map(\.group) == ["8", "9"])
    let remarks = try file.remarks()
    for text in [
      "what stands before the network is left out", "what stands under “*Layers” is left out",
      "the values of “Other” are left out; they are of other vertices", "the network “Two” is left out",
    ] { #expect(remarks.contains { $0.contains(text) }, "\(text)") }
  }

  @Test(arguments: [
    ("*Network a", "0:0 there are no vertices yet"), ("*Vertices", "1:1 the number of vertices is missing"),
    ("*Vertices 1\n*Matrix\n0\n1", "4:1 the line stands under no heading"),
    ("*Vertices 2\n*Arcs\n1", "3:1 a vertex is missing on the line"),
    ("*Vertices 2\n*Arcs\n1 2 3x", "3:1 weight “3x” is not a number"),
    ("*Vertices 2\n*Matrix\n0 1\n*Edges\n1 2", "3:1 the matrix ends after 2 of 4 values"),
    ("*Matrix\n0", "1:1 there are no vertices yet"), ("*Arcslist\n1 2", "2:1 there are no vertices yet"),
    ("*Vertices 0\n*Edges\n1 1", "3:1 “1” is none of the 0 vertices"),
    ("*Vertices 1\n*Vector v\n1", "2:1 a list of values has no *Vertices"),
  ])
  func `What is missing is a fault`(text: String, fault: String) {
    #expect(file(text).fault().hasPrefix(fault), "\(file(text).fault())")
  }

  @Test func `A short file announces no more vertices than it can hold`() throws {
    #expect(try ForeignFile("map.net", "*Vertices 1000\n*Arcs\n1 2\n").map().graph.order == 1000)
    let fault = ForeignFile("map.net", "*Vertices 9999999\n*Arcs\n1 2\n").fault()
    #expect(fault.hasPrefix("1:11 “9999999” is no number of vertices that the file can hold; write"))
    #expect(fault.hasSuffix("from 0 to 100000"))
  }
}
