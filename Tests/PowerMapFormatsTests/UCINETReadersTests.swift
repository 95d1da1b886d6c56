import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct UCINETReadersTests {
  private func dl(_ text: String) -> ForeignFile { ForeignFile("map.dl", text) }

  @Test func `Matrices, halves of matrices and lists`() throws {
    #expect(try dl("dl n=3 labels: a,b,\"c d\" data: 0 1 0 0 0 2 0 0 0").ties() == ["a>b", "b>c d 2.0"])
    #expect(try dl("dl n=3 format=lowerhalf diagonal=absent data: 1 0 1").ties() == ["2=1", "3=2"])
    #expect(
      try dl("DL\nN = 2\nformat = edgelist1\nlabels embedded:\ndata:\nann ben 3\nben ann").ties() == [
        "ann>ben 3.0", "ben>ann",
      ])
    #expect(try dl("dl n=3 format=nodelist1\ndata:\n1 2 3\n3 1").ties() == ["1>2", "1>3", "3>1"])
    #expect(
      try dl("dl n=2 nm=2 matrix labels: likes,owes data: 0 1 0 0 0 0 -1 0").ties() == ["1>2 likes", "2>1 owes -"])
  }

  @Test func `A rectangular matrix is a two-mode network`() throws {
    let file = dl("dl nr=2 nc=2\nrow labels:\nann\nben\ncolumn labels:\nclub\nann\ndata:\n1 0\n1 1")
    #expect(try file.people() == ["ann ann", "ben ben", "club club", "ann (column) ann (column)"])
    #expect(try file.ties() == ["ann=club", "ben=club", "ben=ann (column)"])
    #expect(try file.map().graph.stakeholders.map { $0.extras["mode"] } == ["1", "1", "2", "2"])
  }

  @Test(arguments: [
    ("dl format=edgelist1 data: 1 2", "1:0 the number of stakeholders is missing"),
    ("dl n=2 format=blockmatrix", "1:8 the format “blockmatrix” is not read"),
    ("dl n=2 data:\n0 1\n0", "3:1 the matrix ends after 3 values"),
    ("dl n=1 data:\n0\n7", "3:1 “7” stands beyond the 1 values"),
    ("dl n=1 data: x", "1:14 “x” in the matrix is not a number"),
    ("dl n=2 labels: a,a data: 0 0 0 0", "1:18 the label “a” stands twice"),
    ("dl n=2 format=edgelist1\ndata:\n1 3", "3:3 “3” is none of the 2 stakeholders"),
    ("dl n=4000000000", "1:4 “4000000000” is no number of stakeholders"),
  ])
  func `Faults have a place`(text: String, fault: String) {
    #expect(dl(text).fault().hasPrefix(fault), "\(dl(text).fault())")
  }

  @Test func `NetDraw's parts are joined by id`() throws {
    let file = ForeignFile(
      "map.vna",
      """
      *Node data
      ID sector "home town"
      1 public "New Haven"
      *Node properties
      ID x shortlabel
      1 4 Mayor
      *Tie data
      from to strength trust
      1 2 2.5 3
      """)
    #expect(try file.people() == ["1 Mayor", "2 2"])
    #expect(try file.map().graph.stakeholders[0].extras == ["home town": "New Haven", "x": "4"])
    #expect(try file.ties() == ["1>2 2.5"])
    let relations = ForeignFile("map.vna", "*Tie data\nfrom to friends trust remark\na b 1 2 old\nb a 0 -3 new\n")
    #expect(try relations.ties() == ["a>b friends", "a>b trust 2.0", "b>a trust 3.0 -"])
    #expect(try relations.remarks().contains { $0.contains("columns of numbers are read as kinds of ties") })
    #expect(ForeignFile("map.vna", "*node data\nid a\n1 2 3").fault().hasPrefix("3:5 the row has 3 fields"))
    #expect(ForeignFile("map.vna", "id a").fault().hasPrefix("1:1 the line stands under no heading"))
  }

  @Test func `Labels may be embedded, on one side too`() throws {
    let both = dl("dl n=2 format=fullmatrix labels embedded data:\n  ann ben\nann 0 1\nben 2 0")
    #expect(try both.ties() == ["ann>ben", "ben>ann 2.0"])
    let sides = dl("dl nr=2 nc=2 row labels embedded: column labels embedded data:\n x y\nann 0 1\nben 2 0")
    #expect(try sides.ties() == ["ann=y", "ben=x 2.0"])
    let rows = dl("dl n=2 row labels embedded data:\nann 0 1\nben 1 0")
    #expect(try rows.people() == ["ann ann", "ben ben"])
    #expect(try rows.ties() == ["ann>ben", "ben>ann"])
    let half = dl("dl n=2 format=upperhalf diagonal absent row labels embedded data:\nann 1")
    #expect(half.fault().hasPrefix("2:5 the matrix ends after 1 values"))
    #expect(try dl("dl nr=1 nc=2 labels embedded data:\nx y\nann 0 1").people() == ["ann ann", "x x", "y y"])
  }

  @Test func `Halves, several matrices and lists of two modes`() throws {
    #expect(try dl("dl n=3 format=upperhalf diagonal present data 0 1 0 0 2 0").ties() == ["1=2", "2=3 2.0"])
    #expect(try dl("dl n=3 upperhalf diagonal: absent data : 1 0 2").ties() == ["1=2", "2=3 2.0"])
    let several = dl("dl n=2 nm=2 data:\n0 1\n0 0\n!\n0 0\n1 0\n!")
    #expect(throws: Never.self) { try dl("dl n=2 nm=2 data:\n0 1\n0 0\n0 0\n1 0\n!").map() }
    #expect(several.fault().contains("the matrix ends after 0 values"))
    #expect(try dl("dl n=2 nm=2 data: 0 1 0 0 0 0 1 0").ties() == ["1>2 matrix 1", "2>1 matrix 2"])
    #expect(
      try dl("dl n=2 nm=2 format=edgelist1 level labels: a,b data:\n1 2\n!\n2 1 3").ties() == ["1>2 a", "2>1 b 3.0"])
    #expect(try dl("dl nr=2 nc=2 format=edgelist2 data:\n1 2 4\n2 1").ties() == ["1=c2 4.0", "2=c1"])
    #expect(
      try dl("dl nr=2 nc=2 format=nodelist2 labels embedded data:\nann x y\nben y").ties() == [
        "ann=x", "ann=y", "ben=y",
      ])
    #expect(try dl("dl n=2 format=edgelist1 labels: a,b labels embedded data:\na b").people() == ["a a", "b b"])
    #expect(try dl("dl n=2 labels: a data: 0 1 0 0").ties() == ["a>2"])
    #expect(try dl("dl n=2 labels: 2 data: 0 1 0 0").people() == ["2 2", "2' 2'"])
    #expect(try dl("dl nr=1 nc=2 column labels: c2 data: 0 1").ties() == ["1=c2'"])
  }

  @Test(arguments: [
    ("ld n=2", "1:0 the file does not begin with dl"), ("dl n=2 color=red", "1:8 “color” is no word of DL's header"),
    ("dl n", "1:4 a number is missing"), ("dl n=1 format", "1:8 the format “” is not read"),
    ("dl n=2 format=edgelist1 data:\n1", "2:1 the second end of the tie is missing"),
    ("dl n=2 format=edgelist1 data:\n1 2 x", "2:5 “x” is not a number"),
    ("dl n=2 labels", "1:0 the file ends before its data"),
  ])
  func `What is missing is a fault`(text: String, fault: String) {
    #expect(dl(text).fault().hasPrefix(fault), "\(dl(text).fault())")
  }

  @Test func `Parts of NetDraw's that are not read are said, and faults have a place`() throws {
    func vna(_ text: String) -> ForeignFile { ForeignFile("map.vna", text) }
    let file = vna("*node data\n*tie data\nfrom to strength\na b 2\n*links\nx y\n*node data\nid\n")
    #expect(try file.ties() == ["a>b 2.0"])
    #expect(try file.remarks().contains { $0.contains("what stands under “*links” is left out") })
    #expect(vna("*node data\nid\na\na\n").fault().hasPrefix("4:1 “a” stands twice"))
    #expect(vna("*tie data\nfrom to\na\n").fault().hasPrefix("3:1 the second end of the tie is missing"))
    #expect(vna("*tie data").fault().hasPrefix("no fault"))
    #expect(vna("*links\nx y").fault().hasPrefix("no fault"))
  }

  @Test func `A full matrix without its diagonal has as many values less`() throws {
    let head = "dl n=3 format=fullmatrix diagonal=absent\nlabels:\na,b,c\ndata:\n"
    #expect(try ForeignFile("map.dl", head + "1 0\n3 4\n0 6\n").ties() == ["a>b", "b>a 3.0", "b>c 4.0", "c>b 6.0"])
    #expect(ForeignFile("map.dl", head + "1 0\n3 4\n5").fault().contains("6 values"))
  }
}
