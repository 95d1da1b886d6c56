import PowerMapGraph

@testable import PowerMapAnalysis

/// Random maps on which samples are fewer than everybody.
enum LargerMaps {
  /// Three hundred with twelve hundred ties of strengths from one to five, some far better tied than others; twenty
  /// without any tie and five apart from the rest.
  static func map(isUndirected: Bool) -> StakeholderGraph {
    var numbers = SplitMix64(seed: 33)
    let people = (0..<300).map { Stakeholder(id: Stakeholder.ID("v\($0)")) }
    func tie(_ source: Int, _ target: Int, _ weight: Int) -> Tie {
      Tie(from: people[source].id, to: people[target].id, weight: Double(weight))
    }
    var ties = (275..<279).map { tie($0, $0 + 1, 1) }
    while ties.count < 1200 {
      let (source, target) = (numbers.below(275), numbers.below(1 + numbers.below(275)))
      if source != target { ties.append(tie(source, target, 1 + numbers.below(5))) }
    }
    var about = MapDescription()
    about.conventions.isUndirected = isUndirected
    return try! StakeholderGraph(stakeholders: people, ties: ties, about: about)
  }

  static let all = [true, false].map { map(isUndirected: $0) }
}

/// The largest difference of numbers from the exact ones.
func largestDifference(_ numbers: [Double], _ exact: [Double]) -> Double {
  zip(numbers, exact).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
}
