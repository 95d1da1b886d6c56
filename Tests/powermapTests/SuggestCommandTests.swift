import Foundation
import Testing

@Suite struct SuggestCommandTests {
  private let coalition = "\(Program.samples)/coalition"
  private let florence = "\(Program.samples)/florentine-families"

  @Test(arguments: ["access", "concentration", "resilience"])
  func `New ties are suggested for every goal`(_ goal: String) throws {
    let run = try Program.run("suggest", "ties", coalition, "--for", goal, "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == 0 && (answer["ties"] as? [Any])?.count == 3, "\(run.error)")
  }

  @Test func `Whoever is excepted gets no tie`() throws {
    let run = try Program.run("suggest", "ties", coalition, "--except", "mayor, City Council", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let ties = try #require(answer["ties"] as? [[String: Any]])
    #expect(!ties.isEmpty && ties.allSatisfy { $0["to"] as? String != "mayor" && $0["to"] as? String != "council" })
  }

  @Test func `Key players are those of the measures`() throws {
    let run = try Program.run("suggest", "keyplayers", florence, "--number", "1")
    #expect(run.output.contains("brief Medici") && run.output.contains("absence of Medici"), "\(run.output)")
  }

  @Test func `What the data cannot answer is one line`() throws {
    let run = try Program.run("suggest", "ties", florence, "--for", "access")
    #expect(run.status == 1 && run.errors.count == 1 && run.error.contains("decision_maker"), "\(run.error)")
    let unknown = try Program.run("suggest", "ties", florence, "--for", "peace")
    #expect(unknown.status == 64 && unknown.errors.count == 1, "\(unknown.error)")
  }
}
