import Testing

@testable import PowerMapFormats

@Suite struct ZipArchiveTests {
  private func archive(_ parts: [(String, [UInt8])], method: ZipMethod = .deflated) -> [UInt8] {
    var zip = ZipWriter()
    for (name, content) in parts { zip.add(name, content, method: method) }
    zip.finish()
    return zip.bytes
  }

  private func read(_ name: String, of bytes: [UInt8]) throws -> [UInt8]? {
    guard let part = try ZipArchive(InputFile(name: "a.zip", bytes: bytes)).open(name) else { return nil }
    var content: [UInt8] = []
    while let piece = try part.next() { content += piece }
    return content
  }

  private func fault(_ bytes: [UInt8], reading name: String = "a") -> String {
    do {
      _ = try read(name, of: bytes)
      return "no fault"
    } catch let error as FormatError {
      return error.faults[0].message
    } catch {
      return "\(error)"
    }
  }

  /// The bytes with a number of the directory's only entry replaced, lowest byte first.
  private func changing(_ bytes: [UInt8], entryOffset: Int, to value: [UInt8]) throws -> [UInt8] {
    let signature: [UInt8] = [0x50, 0x4B, 1, 2]
    let entry = try #require(bytes.indices.first { bytes[$0...].starts(with: signature) })
    var changed = bytes
    changed.replaceSubrange((entry + entryOffset)..<(entry + entryOffset + value.count), with: value)
    return changed
  }

  @Test(arguments: [ZipMethod.stored, .deflated], [0, 1, 65_535, 65_536, 200_000])
  func `What was written is read back`(method: ZipMethod, size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let bytes = archive([("x/first.xml", [1, 2, 3]), ("a", content)], method: method)
    #expect(try read("a", of: bytes) == content)
    #expect(try read("X\\First.xml", of: bytes) == [1, 2, 3])
    #expect(try read("b", of: bytes) == nil)
  }

  @Test func `The same parts give the same bytes`() {
    #expect(archive([("a", [1]), ("b", [2])]) == archive([("a", [1]), ("b", [2])]))
  }

  @Test func `Two parts of one name are refused`() {
    #expect(fault(archive([("a", [1]), ("a", [2])])).contains("duplicate"))
    #expect(fault(archive([("x/a", [1]), ("X\\A", [2])])).contains("duplicate"))
  }

  @Test func `An archive with a comment at its end is read`() throws {
    var bytes = archive([("a", [1])])
    bytes[bytes.count - 2] = 3
    #expect(try read("a", of: bytes + Array("abc".utf8)) == [1])
  }

  @Test func `A part that grows far beyond its own size is refused before it is inflated`() {
    let spaces = [UInt8](repeating: 0x20, count: 40_000_000)
    #expect(fault(archive([("a", spaces)])).contains("too large"))
  }

  @Test func `A part that is larger than it says is refused as soon as it is`() throws {
    let spaces = [UInt8](repeating: 0x20, count: 40_000_000)
    let lying = try changing(archive([("a", spaces)]), entryOffset: 24, to: [10, 0, 0, 0])
    #expect(fault(lying).contains("size"))
  }

  @Test func `A part that is smaller than it says is refused`() throws {
    #expect(try fault(changing(archive([("a", [1, 2])]), entryOffset: 24, to: [3, 0, 0, 0])).contains("size"))
  }

  @Test func `An archive that says it holds gigabytes is refused`() throws {
    let bytes = try changing(archive([("a", [1, 2])]), entryOffset: 24, to: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(fault(bytes).contains("too large"))
  }

  @Test func `A wrong checksum is refused`() throws {
    #expect(try fault(changing(archive([("a", [1, 2])]), entryOffset: 16, to: [0, 0, 0, 0])).contains("checksum"))
  }

  @Test func `A part beyond the end of the file is refused`() throws {
    let bytes = try changing(archive([("a", [1, 2])]), entryOffset: 42, to: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(fault(bytes, reading: "b").contains("zip"))
  }

  @Test func `Other ways of compression are refused by number`() throws {
    let bytes = try changing(archive([("a", [1, 2])]), entryOffset: 10, to: [12, 0])
    #expect(fault(bytes).contains("compression method 12"))
  }

  @Test func `An encrypted part is refused`() throws {
    let bytes = try changing(archive([("a", [1, 2])]), entryOffset: 8, to: [1, 0])
    #expect(fault(bytes).contains("encrypted"))
  }

  @Test func `Names that climb out of a folder are only names`() throws {
    let bytes = archive([("../../etc/passwd", [1]), ("/a", [2])])
    #expect(try read("a", of: bytes) == [2])
  }

  @Test func `A directory that does not fit its file is refused`() throws {
    let bytes = archive([("a", [1, 2])])
    func changing(_ offset: Int, to byte: UInt8) -> [UInt8] {
      var changed = bytes
      changed[offset < 0 ? bytes.count + offset : offset] = byte
      return changed
    }
    #expect(fault([1, 2, 3]).contains("it is cut off or is no zip archive"))
    #expect(fault([UInt8](repeating: 7, count: 100)).contains("it is cut off or is no zip archive"))
    #expect(fault(changing(-18, to: 1)).contains("its directory does not lie in the file"))
    #expect(fault(changing(-12, to: 2)).contains("its directory is cut off"))
    #expect(fault(changing(0, to: 1)).contains("the header of “a” is missing"))
    #expect(fault(changing(26, to: 0xFF)).contains("“a” is cut off"))
    #expect(fault(changing(31, to: 0xFF)).contains("its bytes cannot be inflated"))
  }
}
