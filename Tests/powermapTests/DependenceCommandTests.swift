import Foundation
import Testing

@Suite struct DependenceCommandTests {
  @Test func `Funds of the sample are counted by their amounts`() throws {
    let run = try Program.run("dependence", "\(Program.samples)/coalition", "--kinds", "funds", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(answer["counted"] as? String == "amount")
    #expect((answer["receivers"] as? [Any])?.isEmpty == false)
  }

  @Test func `A map without ties is refused in one line`() throws {
    let folder = try Folder()
    let people = try folder.write("id\na\nb\n", to: "stakeholders.csv")
    let run = try Program.run("dependence", people)
    #expect(run.status == 1 && run.errors.count == 1 && run.errors[0].contains("amount"), "\(run.error)")
  }
}
