import Testing

@Suite struct CheckCommandTests {
  @Test(arguments: [("coalition", 30, 64), ("florentine-families", 16, 35), ("knoke-bureaucracies", 10, 49)])
  func `A sample is counted without warnings`(sample: String, stakeholders: Int, ties: Int) throws {
    let run = try Program.run("check", "\(Program.samples)/\(sample)")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("stakeholders: \(stakeholders)\nties: \(ties)\n"))
    #expect(!run.error.contains("warning:") && !run.error.contains("error:"))
  }

  @Test func `A fault is one line with file, row and column, and what would be right`() throws {
    let folder = try Folder()
    _ = try folder.write("id,name\na,A\nb,B\n", to: "stakeholders.csv")
    _ = try folder.write("from,to,weight\na,b,2\nb,a,strong\n", to: "ties.csv")
    let run = try Program.run("check", folder.path(""))
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.count == 1)
    #expect(run.error.contains("ties.csv:3:5: error: "))
    #expect(run.error.contains("strong"))
  }

  @Test func `All faults are listed when asked for`() throws {
    let folder = try Folder()
    _ = try folder.write("id,name\na,A\n", to: "stakeholders.csv")
    _ = try folder.write("from,to\n" + String(repeating: "a,ghost\n", count: 30), to: "ties.csv")
    let first = try Program.run("check", folder.path(""))
    #expect(first.errors.count == 1)
    #expect(first.error.contains("(and 29 more)"))
    let all = try Program.run("check", folder.path(""), "--all")
    #expect(all.status == 1)
    #expect(all.errors.count == 20)
  }

  @Test func `An input that is not there has its own exit code`() throws {
    let run = try Program.run("check", "no-such-folder")
    #expect(run.status == 66)
    #expect(run.errors.count == 1)
  }

  @Test func `Standard input is read as a list of ties`() throws {
    let run = try Program.run("check", "-", input: "from,to\na,b\nb,c\n")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("stakeholders: 3\nties: 2\n"))
  }

  @Test func `No escape character of a file reaches the terminal`() throws {
    let folder = try Folder()
    let ties = try folder.write("from,to,weight\na,b,\u{1B}[31m\u{1B}]0;owned\u{7}\n", to: "ties.csv")
    let run = try Program.run("check", ties)
    #expect(run.status == 1)
    #expect(!run.error.contains("\u{1B}") && !run.error.contains("\u{7}"))
  }
}
