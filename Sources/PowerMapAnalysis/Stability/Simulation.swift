/// How often a simulation runs and where its random numbers begin.
struct Simulation {
  let runs: Int
  let seed: UInt64

  static let parameters = parameters(meaning: "How often it is simulated; 1000 by default.")

  /// What a user may set where runs mean something else.
  static func parameters(meaning: String) -> [MeasureParameter] {
    [
      MeasureParameter(name: "runs", meaning: meaning, range: 1..<100_001),
      MeasureParameter(name: "seed", meaning: "Where random numbers begin; 1 by default.", range: 0..<0x1p53),
    ]
  }

  /// As the user set it, else 1000 or the usual runs from the seed of the analysis.
  init(of question: Question, runs usual: Int = 1000) {
    runs = Int(question.parameter("runs") ?? Double(usual))
    seed = question.parameter("seed").map { UInt64($0) } ?? question.analysis.seed
  }

  /// What is told beside the results.
  var fields: [Datum.Field] {
    [Datum.Field("runs", .number(Double(runs))), Datum.Field("seed", .number(Double(seed)))]
  }
}
