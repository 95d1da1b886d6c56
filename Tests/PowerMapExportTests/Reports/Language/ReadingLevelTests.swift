import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct ReadingLevelTests {
  @Test(arguments: [("map", 1), ("influence", 3), ("table", 2), ("passed", 1), ("people", 2), ("stakeholder", 3)])
  func `Syllables are counted by their vowels`(word: String, count: Int) {
    #expect(ReadingLevel.syllables(of: word) == count)
  }

  @Test func `A text of short words is for the first grades, one of long words is not`() {
    var easy = ReadingLevel()
    easy.read("The cat sat on the mat. It was fat.")
    #expect(easy.grade < 2)
    var hard = ReadingLevel()
    hard.read(
      "Organizational interdependencies necessitate multidimensional considerations of institutional arrangements.")
    #expect(hard.grade > 20)
  }

  @Test(arguments: SampleReport.all)
  func `The findings of the samples can be read after nine years at school`(_ sample: SampleReport) {
    var level = ReadingLevel()
    for finding in sample.findings.all {
      for prose in [finding.headline, finding.meaning, finding.certainty, finding.limits] { level.read(prose) }
    }
    #expect(level.grade <= 9, "\(level.grade)")
  }
}
