import Foundation
import Testing

@Suite struct AtomicFileTests {
  private let florence = "\(Program.samples)/florentine-families"

  @Test func `A new file may be read by its owner alone and a replaced one keeps its mode`() throws {
    let folder = try Folder()
    let target = folder.path("map.json")
    #expect(try Program.run("convert", florence, "--output", target).status == 0)
    #expect(try folder.permissions(of: "map.json") == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: target)
    #expect(try Program.run("convert", florence, "--output", target).status == 0)
    #expect(try folder.permissions(of: "map.json") == 0o644)
    #expect(folder.names == ["map.json"])
  }

  @Test func `A symbolic link is refused and what it points to stays`() throws {
    let folder = try Folder()
    let secret = try folder.write("precious", to: "precious.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path("map.json"), withDestinationPath: secret)
    let run = try Program.run("convert", florence, "--output", folder.path("map.json"))
    #expect(run.status == 73)
    #expect(try folder.text(of: "precious.txt") == "precious")
  }

  @Test func `An output that is an input is refused before reading`() throws {
    let folder = try Folder()
    let ties = try folder.write("from,to\na,b\n", to: "ties.json")
    let run = try Program.run("convert", ties, "--output", ties)
    #expect(run.status == 64)
    #expect(try folder.text(of: "ties.json") == "from,to\na,b\n")
  }

  @Test func `A full device is an error and not silence`() throws {
    let run = try Program.run("metrics", florence, "--output", "/dev/full")
    #expect(run.status == 74)
    #expect(run.errors.count == 1)
  }

  @Test func `A folder that cannot be made is an error`() throws {
    let folder = try Folder()
    let file = try folder.write("x", to: "taken")
    #expect(try Program.run("report", florence, "--output", file).status == 73)
  }

  @Test func `What a killed run left behind is swept`() throws {
    let folder = try Folder()
    _ = try folder.write("half", to: ".powermap-2147483646-1.tmp")
    #expect(try Program.run("convert", florence, "--output", folder.path("map.json")).status == 0)
    #expect(folder.names == ["map.json"])
  }
}
