import Testing

@Suite struct ForecastCommandTests {
  private let coalition = "\(Program.samples)/coalition"

  @Test func `The stances of a map are forecast as they are`() throws {
    let run = try Program.run("forecast", coalition)
    #expect(run.status == 0)
    #expect(run.output.contains("a chance of"))
  }

  @Test func `A table of issues is read, and its faults have a place`() throws {
    let folder = try Folder()
    let good = try folder.write("stakeholder,issue,position\ntenants,Rent,5\nlandlords,Rent,-5\n", to: "issues.csv")
    #expect(try Program.run("forecast", coalition, "--issues", good).output.hasPrefix("On Rent, "))
    let bad = try folder.write("stakeholder,issue,position\nnobody,Rent,5\n", to: "bad.csv")
    let run = try Program.run("forecast", coalition, "--issues", bad)
    #expect(run.status == 1 && run.errors.first?.contains("bad.csv:2:1: error:") == true)
  }

  @Test func `With pseudonyms no name stands in the forecast, nor in the names of issues`() throws {
    let folder = try Folder()
    let issues = try folder.write(
      "stakeholder,issue,position\nMill Street Neighbors,Rent,5\nlandlords,Seat for the landlords,-5\n",
      to: "issues.csv")
    let key = folder.path("key.csv")
    let run = try Program.run("forecast", coalition, "--issues", issues, "--redact", "--key", key)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.hasPrefix("On Rent, ") && run.output.contains("On Issue 2, "))
    #expect(!run.output.lowercased().contains("landlord") && !run.output.lowercased().contains("mill"))
    let plain = try Program.run("forecast", coalition, "--issues", issues, "--format", "json")
    let redacted = try Program.run(
      "forecast", coalition, "--issues", issues, "--redact", "--key", key, "--format", "json")
    // The same numbers under other names.
    func chances(_ text: String) -> [Substring] { text.matches(of: /"chance": [0-9.]+/).map { text[$0.range] } }
    #expect(chances(plain.output).count == 2 && chances(plain.output) == chances(redacted.output))
  }

  @Test func `What cannot be answered is one line`() throws {
    for (arguments, status) in [
      (["\(Program.samples)/florentine-families"], Int32(1)), ([coalition, "--openness", "1"], 64),
      ([coalition, "--issues", "missing.csv"], 66),
    ] {
      let run = try Program.run(["forecast"] + arguments)
      #expect(run.status == status && run.errors.count == 1 && run.output.isEmpty, "\(run.error)")
    }
  }
}
