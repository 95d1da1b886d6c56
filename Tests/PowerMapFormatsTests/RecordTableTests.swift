import Testing

@testable import PowerMapFormats

@Suite struct RecordTableTests {
  private func rows(_ table: RecordTable) throws -> [[String]] {
    var table = table
    var row = TableRow()
    var rows: [[String]] = []
    while try table.next(&row) { rows.append((0..<row.count).map { row.string($0) }) }
    return rows
  }

  @Test func `Values may come in any order, and the last one stands`() throws {
    var table = RecordTable("nodes", of: "map.gml", columns: ["id"])
    let first = table.addRecord(line: 3, column: 1)
    let second = table.addRecord(line: 4, column: 1)
    let color = table.attribute("color")
    table.set("b", of: 0, in: second)
    table.set("red", of: color, in: first)
    table.set("a", of: 0, in: first)
    table.set("green", of: color, in: first)
    table.setDefault("gray", of: color)
    #expect(try rows(table) == [["id", "color"], ["a", "green"], ["b", "gray"]])
    #expect(table.text(color, in: first) == "green")
    #expect(!table.isSet(color, in: second))
  }

  @Test func `An attribute never is a column of the format`() throws {
    var table = RecordTable("edges", of: "map.gml", columns: ["from", "to"])
    #expect(table.attribute("From") == 2)
    #expect(table.attribute("From") == 2)
    #expect(table.attribute("from") == 3)
    #expect(table.column("to") == 1)
    #expect(try rows(table) == [["from", "to", "From (2)", "from (3)"]])
  }

  @Test func `A value stands where it was found, else where its record does`() throws {
    var table = RecordTable("nodes", of: "map.gml", columns: ["id", "weight"])
    let record = table.addRecord(line: 3, column: 5)
    table.set("a", of: 0, in: record)
    table.set("x", of: 1, in: record, at: Place(file: "map.gml", line: 7, column: 9))
    var row = TableRow()
    _ = try table.next(&row)
    _ = try table.next(&row)
    #expect(table.place(of: 0, in: row) == Place(file: "map.gml", line: 3, column: 5))
    #expect(table.place(of: 1, in: row) == Place(file: "map.gml", line: 7, column: 9))
  }
}
