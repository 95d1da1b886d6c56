import PowerMapGraph

@testable import PowerMapAnalysis

/// Small maps whose stakeholders are in up to three groups, drawn with a seed.
enum LabelledMaps {
  static let all: [(map: DenseMap, labels: [String])] = {
    var numbers = SplitMix64(seed: 77)
    return SmallMaps.all.map { map in (map, map.indices.map { _ in ["x", "y", "z"][numbers.below(3)] }) }
  }()
}

/// The shares of all strength from each group to each other (Newman 2003), cell by cell.
struct NewmanMatrix {
  let cells: [[Double]]
  let total: Double

  init(of map: DenseMap, _ labels: [String]) {
    let groups = Set(labels).sorted()
    let total = map.weight.flatMap { $0 }.reduce(0, +)
    self.total = total
    cells = groups.map { origin in
      groups.map { destination in
        var sum = 0.0
        for row in map.indices where labels[row] == origin {
          for column in map.indices where labels[column] == destination { sum += map.weight[row][column] }
        }
        return total > 0 ? sum / total : 0
      }
    }
  }

  private var trace: Double { cells.indices.reduce(0) { $0 + cells[$1][$1] } }

  private var expected: Double {
    cells.indices.reduce(0) { sum, group in
      sum + cells[group].reduce(0, +) * cells.indices.reduce(0) { $0 + cells[$1][group] }
    }
  }

  var modularity: Double? { total > 0 ? trace - expected : nil }

  var assortativity: Double? { total > 0 && expected < 1 - 1e-9 ? (trace - expected) / (1 - expected) : nil }
}
