import PowerMapAnalysis
import Testing

@testable import PowerMapExport

/// The report of a sample, made once for all tests that read it.
struct SampleReport: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let findings: Findings
  let sections: [ReportDocument.Section]

  /// The reports of all samples.
  static let all: [SampleReport] = (try? AuditedMap.samples().map(SampleReport.init)) ?? []

  /// That of the sample with every attribute.
  static func coalition() throws -> SampleReport { try #require(all.first) }

  private init(_ sample: AuditedMap) {
    testDescription = sample.testDescription
    let answers = MeasureAnswers(Analysis(sample.graph))
    findings = Findings(answers)
    sections = ReportDocument(answers, maps: [], diagnostics: []).sections
  }
}
