import Foundation
import Testing

@Suite struct SuggestPartnersCommandTests {
  private let coalition = "\(Program.samples)/coalition"

  private func answer(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.run(["suggest", "partners", coalition, "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `Partners are named and no candidates`() throws {
    let told = try answer("--partners", "group:Tenants", "--criteria", "influence=2, stance, needs")
    let partners = try #require(told["partners"] as? [String])
    let candidates = try #require(told["candidates"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(!partners.isEmpty && !candidates.isEmpty && Set(partners).isDisjoint(with: candidates))
    #expect((told["criteria"] as? [[String: Any]])?.first?["weight"] as? Double == 2)
  }

  @Test func `What the data cannot answer is one line`() throws {
    let run = try Program.run("suggest", "partners", coalition, "--criteria", "cost")
    #expect(run.status == 1 && run.errors.count == 1 && run.error.contains("column cost"), "\(run.error)")
    let unreadable = try Program.run("suggest", "partners", coalition, "--criteria", "influence=much")
    #expect(unreadable.status == 64 && unreadable.errors.count == 1, "\(unreadable.error)")
  }

  @Test func `With pseudonyms the column still says who is in the partnership`() throws {
    let folder = try Folder()
    let people = try folder.write(
      "id,name,influence,partnership\nana,Ana Ruiz,3,yes\nbo,Bo Diaz,4,candidate\ncem,Cem Kaya,5,\n",
      to: "stakeholders.csv")
    let ties = try folder.write("from,to\nana,bo\nbo,cem\n", to: "ties.csv")
    let run = try Program.run(
      "suggest", "partners", people, ties, "--redact", "--key", folder.path("key.csv"), "--format", "json")
    #expect(run.status == 0, "\(run.error)")
    let told = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((told["partners"] as? [String])?.count == 1 && (told["candidates"] as? [Any])?.count == 1)
    for name in ["ruiz", "diaz", "kaya"] { #expect(!run.output.lowercased().contains(name)) }
  }
}
