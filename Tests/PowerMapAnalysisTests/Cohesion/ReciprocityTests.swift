import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ReciprocityTests {
  @Test func `Two of three ties are returned`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a>b b>a b>c").figure(.reciprocity()), 2.0 / 3))
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92, arc reciprocity.
    #expect(isClose(try Camp92.map.figure(.reciprocity()), 0.7037037, tolerance: 1e-8))
  }

  @Test func `Without ties there is none`() throws {
    #expect(try StakeholderGraph.sketch("a b").figure(.reciprocity()) == nil)
  }

  @Test func `With strengths the part that comes back counts`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a>b:3 b>a b>c").figure(.reciprocity(.weighted)), 0.4))
  }

  @Test func `It counts cells of the matrix whose mirror is filled`() throws {
    for map in SmallMaps.all {
      let ties = map.indices.flatMap { row in map.indices.filter { map.hasTie(row, $0) }.map { (row, $0) } }
      let wanted = ties.isEmpty ? nil : Double(ties.count { map.hasTie($0.1, $0.0) }) / Double(ties.count)
      #expect(isClose(try map.graph.figure(.reciprocity()), wanted))
      let returned = ties.reduce(0) { $0 + min(map.weight[$1.0][$1.1], map.weight[$1.1][$1.0]) }
      let strength = map.weight.reduce(0) { $0 + $1.reduce(0, +) }
      #expect(isClose(try map.graph.figure(.reciprocity(.weighted)), ties.isEmpty ? nil : returned / strength))
    }
  }
}
