import ArgumentParser
import PowerMapAnalysis

/// How measures are computed: the same options for every command that computes some.
struct MeasuringFlags: ParsableArguments {
  @Flag(help: "Compute betweenness and closeness exactly on every map; by default \(Precision.rule).")
  var exact = false

  /// What the flags mean to the measures.
  var precision: Precision { exact ? .exact : .automatic }
}
