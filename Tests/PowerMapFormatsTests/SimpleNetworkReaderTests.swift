import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct SimpleNetworkReaderTests {
  @Test func `TGF`() throws {
    let file = ForeignFile("map.tgf", "1 City Council\n2\n#\n1 2 is asked by")
    #expect(try file.people() == ["1 City Council", "2 2"])
    #expect(try file.ties() == ["1>2 is asked by"])
    #expect(ForeignFile("map.tgf", "1\n#\n1").fault().hasPrefix("3:1 the second end"))
    #expect(ForeignFile("map.tgf", "1\n#\n1 3").fault().contains("“3” is nobody"))
  }

  @Test func `SIF, between blanks or between tabs`() throws {
    #expect(try ForeignFile("map.sif", "a pays b c\nd").ties() == ["a>b pays", "a>c pays"])
    #expect(try ForeignFile("map.sif", "a pays b c\nd").people().count == 4)
    #expect(try ForeignFile("map.sif", "City Council\tpays\tBank\n").ties() == ["City Council>Bank pays"])
    #expect(ForeignFile("map.sif", "a pays").fault().hasPrefix("1:1 the second end"))
  }

  @Test func `GDF`() throws {
    let file = ForeignFile(
      "map.gdf",
      """
      nodedef>name VARCHAR,label VARCHAR,sector VARCHAR(20)
      a,"Ana, chair",'public'
      b,Ben,
      edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN
      a,b,2,true
      b,a,1,false
      """)
    #expect(try file.people() == ["a Ana, chair", "b Ben"])
    #expect(try file.map().graph.stakeholders[0].sector == "public")
    #expect(try file.ties() == ["a>b 2.0", "b=a"])
    #expect(ForeignFile("map.gdf", "a,b").fault().contains("the columns are not declared"))
  }

  @Test func `A matrix is ties from rows to columns`() throws {
    let file = ForeignFile("matrix.csv", ",a,b,c\na,0,1,\nb,2.5,0,-1\nc,,,0\n")
    #expect(try file.ties() == ["a>b", "b>a 2.5", "b>c -"])
    #expect(try file.remarks().contains { $0.contains("read as a matrix") })
    let symmetric = ForeignFile("matrix.csv", ";a;b\na;0;1,5\nb;1,5;0\n")
    #expect(try symmetric.ties() == ["a>b 1.5", "b>a 1.5"])
    #expect(try symmetric.remarks().contains { $0.contains("the matrix is symmetric") })
    let clubs = ForeignFile("matrix.csv", ",chess,tennis\nann,1,0\nben,1,1\n")
    #expect(try clubs.ties() == ["ann=chess", "ben=chess", "ben=tennis"])
    #expect(try clubs.map().graph.stakeholders.map { $0.extras["mode"] } == ["1", "2", "1", "2"])
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `Lines of SIF end in any way`(end: String) throws {
    let file = ForeignFile("map.sif", ["a x b c", "", "d", "e y"].joined(separator: end))
    #expect(file.fault().hasPrefix("4:1 the second end of the tie is missing"))
    #expect(try ForeignFile("map.sif", "a x b c\(end)d\(end)").ties() == ["a>b x", "a>c x"])
  }

  @Test func `Faults of TGF and GDF have a place`() throws {
    #expect(ForeignFile("map.tgf", "1 a\n#\n1").fault().hasPrefix("3:1 the second end of the tie is missing"))
    #expect(
      ForeignFile("map.gdf", "nodedef>name VARCHAR\na,b").fault().hasPrefix(
        "2:1 the row has 2 fields, its declaration 1"))
    #expect(
      try ForeignFile("map.gdf", "nodedef>name\na\nedgedef>node1,node2,label,kind of\na,b,'x',y").ties() == ["a=b x"])
  }

  @Test(arguments: [
    (",a,b\na,0,1,2\n", "2:7 the value stands in a column without a name"),
    (",a\n" + String(repeating: "a,1\n", count: 50) + "a,x\n", "52:3 “x” is not a number"),
  ])
  func `Faults of a matrix have a place`(text: String, fault: String) {
    #expect(ForeignFile("matrix.csv", text).fault().hasPrefix(fault), "\(ForeignFile("matrix.csv", text).fault())")
  }

  @Test func `Colors of GDF between single quotation marks are one cell`() throws {
    let file = ForeignFile(
      "map.gdf",
      "nodedef>name VARCHAR,label VARCHAR,color VARCHAR\na,'Ana',\'153,0,153\'\nb,Ben,\nedgedef>node1 VARCHAR,node2 VARCHAR\na,b\n"
    )
    #expect(try file.map().graph.stakeholders.map { $0.extras["color"] } == ["153,0,153", nil])
    #expect(try file.people() == ["a Ana", "b Ben"])
  }
}
