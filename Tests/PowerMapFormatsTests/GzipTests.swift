import Testing

@testable import PowerMapFormats

@Suite struct GzipTests {
  /// `id,name\na,Ana\n`, packed by gzip without a name and a time.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x4C, 0xD1, 0xC9, 0x4B, 0xCC, 0x4D, 0xE5, 0x4A,
    0xD4, 0x71, 0xCC, 0x4B, 0xE4, 0x02, 0x00, 0x7D, 0x1E, 0xDA, 0xB7, 0x0E, 0x00, 0x00, 0x00,
  ]

  @Test func `A packed file is unpacked`() throws {
    #expect(try Gzip.inflate(packed, name: "t.csv.gz") == Array("id,name\na,Ana\n".utf8))
  }

  @Test func `Members one after the other are joined`() throws {
    #expect(try Gzip.inflate(packed + packed, name: "t.csv.gz") == Array("id,name\na,Ana\nid,name\na,Ana\n".utf8))
  }

  @Test func `A packed table is read like a plain one`() throws {
    let map = try MapReader.read([InputFile(name: "stakeholders.csv.gz", bytes: packed)])
    #expect(map.names == ["Ana"])
  }

  @Test func `A file that was cut off is refused`() {
    for length in 2..<packed.count {
      #expect(throws: FormatError.self) { try Gzip.inflate(Array(packed.prefix(length)), name: "t.csv.gz") }
    }
  }

  @Test func `A damaged file is refused`() {
    var damaged = packed
    damaged[15] ^= 0xFF
    #expect(throws: FormatError.self) { try Gzip.inflate(damaged, name: "t.csv.gz") }
  }
}
