import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct PNCentralityTests {
  @Test func `With the alliances alone the tribes have the printed values`() throws {
    // Printed by UCINET 6 for the alliances of Read's tribes.
    let tribes = Highlands.tribes
    let alliances = try StakeholderGraph(
      stakeholders: tribes.stakeholders, ties: tribes.allTies.filter { $0.sign == .positive }, about: tribes.about)
    let printed: [Double?] = [
      1.11111116, 1.11111116, 1.15956354, 1.07980382, 1.11532605, 1.19971919, 1.27283216, 1.23455155, 1.11139727,
      1.07541907, 1.16231382, 1.16231382, 1.15117335, 1.07554996, 1.11111116, 1.11111116,
    ]
    #expect(isClose(try alliances.scores(.pnCentrality()).values, printed, tolerance: 1e-6))
  }

  @Test func `Seven with three apart have the values that UCINET prints`() throws {
    // UCINET 6.849 on a graph made for its tests.
    let graph = StakeholderGraph.sketch("1-2 2-3 3-4 4-5 5-6 6-7 2-4 8 9 10")
    let printed: [Double?] = [
      1.0660181, 1.18832505, 1.13221896, 1.19161451, 1.12851822, 1.12171316, 1.06231737, 1, 1, 1,
    ]
    #expect(isClose(try graph.scores(.pnCentrality()).values, printed, tolerance: 1e-7))
  }

  @Test func `Two who support each other have two, somebody in conflict with both has less than nothing`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b").scores(.pnCentrality()).values, [2, 2]))
    let against = StakeholderGraph.sketch("a-b a!c b!c", undirected: true)
    #expect(isClose(try against.scores(.pnCentrality()).values, [2, 2, -1]))
  }

  @Test func `Without ties everybody has one, somebody alone has none`() throws {
    #expect(try StakeholderGraph.sketch("a b c").scores(.pnCentrality()).values == [1, 1, 1])
    #expect(try StakeholderGraph.sketch("a").scores(.pnCentrality()).optionals == [nil])
    #expect(try StakeholderGraph.sketch("a!b", undirected: true).scores(.pnCentrality()).optionals == [nil, nil])
  }

  @Test func `It solves the equations of Everett and Borgatti`() throws {
    for map in SignedMaps.all {
      let order = Double(map.order)
      let matrix = map.indices.map { row in
        map.indices.map { column in
          let net = map.net(row, column)
          return (net > 0 ? 1 : net < 0 ? -2 : 0.0) / (2 * order - 2)
        }
      }
      func solution(_ matrix: [[Double]]) -> [Double] {
        let square = matrix.map { row in matrix.map { other in zip(row, other).reduce(0) { $0 + $1.0 * $1.1 } } }
        let left = map.positive.isUndirected ? matrix : square
        let right = matrix.map { map.positive.isUndirected ? 1 : 1 + $0.reduce(0, +) }
        return DenseMap.solve(
          map.indices.map { row in map.indices.map { ($0 == row ? 1 : 0) - left[row][$0] } }, right)
      }
      let mirrored = map.indices.map { row in map.indices.map { matrix[$0][row] } }
      #expect(isClose(try map.graph.scores(.pnCentrality(.outgoing)).values, solution(matrix)), "\(map)")
      #expect(isClose(try map.graph.scores(.pnCentrality(.incoming)).values, solution(mirrored)), "\(map)")
    }
  }
}
