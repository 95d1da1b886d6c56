import Foundation
import Testing

@Suite struct RoutesCommandTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test func `Routes lead to those who decide, and are drawn`() throws {
    let folder = try Folder()
    let run = try Program.run("routes", coalition, "--from", "tenants", "--map", folder.path("routes.svg"))
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Legal Aid"))
    #expect(try folder.text(of: "routes.svg").contains("best route"))
  }

  @Test func `Groups, allies and names start, and opponents are avoided`() throws {
    for from in ["group:Tenants", "allies", "Tenants Union, elders", "tenants, mill_street"] {
      let run = try Program.run("routes", coalition, "--from", from, "--avoid", "opponents", "--format", "json")
      let answer = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(run.status == 0 && answer?["best"] != nil || run.error.contains("Tenants Union"), "\(run.error)")
    }
  }

  @Test func `An unknown group, stakeholder or number is one line`() throws {
    for (arguments, words) in [
      (["--from", "group:Tenents"], "did you mean group:Tenants?"), (["--from", "tenats"], "did you mean"),
      (["--from", "tenants", "--number", "0"], "--number must be"), ([], "--from"),
      (["--from", "mayor", "--to", "mayor"], "whoever is to start is also to be reached"),
    ] {
      let run = try Program.run(["routes", coalition] + arguments)
      #expect(run.status == 64 && run.errors.count == 1 && run.error.contains(words), "\(run.error)")
    }
    let florence = "\(Program.samples)/florentine-families"
    let run = try Program.run("routes", florence, "--from", "allies", "--to", "medici")
    #expect(run.status == 1 && run.error.contains("stance"), "\(run.error)")
  }
}
