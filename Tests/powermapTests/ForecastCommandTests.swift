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
