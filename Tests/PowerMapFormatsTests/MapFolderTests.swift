import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapFolderTests {
  /// Makes a folder of files, runs a test in it and takes it away.
  private func inFolder(_ files: [String: String], _ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try test(folder.path)
  }

  private func names(in folder: String) throws -> [String] {
    try MapFolder.files(atPaths: [folder]).map { String($0.name.dropFirst(folder.count)) }
  }

  @Test func `A folder gives the first table of each sort and its description`() throws {
    let files = [
      "nodes.csv": "", "elements.tsv": "x", "edges.csv": "", "ties.tsv": "", "about.csv": "", "other.csv": "",
    ]
    try inFolder(files) { folder in
      let names = try names(in: folder)
      #expect(names == ["/elements.tsv", "/ties.tsv", "/about.csv"])
      let files = try MapFolder.files(atPaths: [folder + "/"])
      #expect(files[0].bytes == Array("x".utf8))
    }
  }

  @Test func `A map is read from a folder`() throws {
    try inFolder(["stakeholders.csv": CanonicalPair.stakeholders, "ties.csv": CanonicalPair.ties]) { folder in
      let graph = try CanonicalPair.read().graph
      let opened = try StakeholderGraph(contentsOf: folder)
      #expect(opened == graph)
    }
  }

  @Test func `A folder without tables cannot be opened`() throws {
    try inFolder(["readme.txt": ""]) { folder in
      #expect(throws: InputError(path: folder, reason: "the folder holds no stakeholders.csv and no ties.csv")) {
        try MapFolder.files(atPaths: [folder])
      }
    }
  }

  @Test func `A path to nothing gives the reason of the system`() {
    #expect(throws: InputError(path: "/nowhere/at all", reason: "No such file or directory")) {
      try MapFolder.files(atPaths: ["/nowhere/at all"])
    }
  }

  @Test func `A pipe is read to its end`() throws {
    try inFolder([:]) { folder in
      let path = folder + "/pipe"
      #expect(unsafe mkfifo(path, 0o600) == 0)
      let writer = Thread {
        let handle = FileHandle(forWritingAtPath: path)
        try? handle?.write(contentsOf: Data(CanonicalPair.ties.utf8))
        try? handle?.close()
      }
      writer.start()
      let files = try MapFolder.files(atPaths: [path])
      #expect(files[0].bytes == Array(CanonicalPair.ties.utf8))
    }
  }

  @Test(arguments: [(8 << 20) - 1, 8 << 20, (8 << 20) + 1, 9_500_000])
  func `A large file is read whole, whatever its size`(size: Int) throws {
    try inFolder([:]) { folder in
      var written = Data(count: size)
      for position in stride(from: 0, to: size, by: 4093) {
        written[position] = UInt8(truncatingIfNeeded: position / 4093)
      }
      let path = folder + "/ties.csv"
      try written.write(to: URL(fileURLWithPath: path))
      #expect(try Data(MapFolder.files(atPaths: [path])[0].bytes) == written)
    }
  }
}
