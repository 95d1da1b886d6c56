import Foundation
import PowerMapFormats
import ReadingPromises
import Testing

@Suite struct ReadingPromisesTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The inputs that once broke a promise: a folder for each format.
  private static let kept: [(format: String, name: String)] = {
    let folder = tests.appendingPathComponent("FuzzRegressions")
    let formats = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return formats.flatMap { format in
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(format).path)
      return (names ?? []).sorted().map { (format, $0) }
    }
  }()

  @Test(arguments: kept)
  func `What once broke a promise breaks none any more`(format: String, name: String) throws {
    let path = "FuzzRegressions/\(format)/\(name)"
    let bytes = Array(try Data(contentsOf: ReadingPromisesTests.tests.appendingPathComponent(path)))
    #expect(ReadingPromises.broken(by: FuzzedFiles.files(of: format, bytes: bytes), writing: .all) == [])
  }

  @Test(arguments: BadInputs.formats)
  func `Whatever is done to a file gets an answer with a place and a short, visible message`(format: String) {
    var broken: Set<String> = []
    for bytes in BadInputs.made(of: format, count: 300) {
      broken.formUnion(ReadingPromises.broken(by: FuzzedFiles.files(of: format, bytes: bytes), writing: .none))
    }
    #expect(broken == [])
  }

  @Test func `A fault at the end of a long line has its column`() throws {
    let nodes = (0..<5000).map { "{\"id\": \"é\($0)\"}" }.joined(separator: ",")
    let files = [
      "json": "{\"nodes\": [\(nodes), 7], \"links\": []}",
      "gml": "graph [" + (0..<5000).map { " node [ id \($0) ]" }.joined() + " edge [ source 0 target x ] ]",
      "net": "*Vertices 2\n*Arcslist\n1" + String(repeating: " 2", count: 5000) + " x\n",
    ]
    for (ending, text) in files {
      #expect(throws: FormatError.self) {
        _ = try MapReader.read([InputFile(name: "map.\(ending)", bytes: Array(text.utf8))])
      }
      #expect(ReadingPromises.broken(by: FuzzedFiles.files(of: ending, bytes: Array(text.utf8)), writing: .none) == [])
    }
  }
}
