import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DegreeAssortativityTests {
  @Test func `In Zachary's karate club the well connected deal with the less connected`() throws {
    // Newman 2003 and many after him print −0.476.
    #expect(isClose(try GoldenNetwork.named("karate").graph.figure(.degreeAssortativity), -0.476, tolerance: 5e-4))
  }

  @Test func `A star has minus one, a cycle has none`() throws {
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").figure(.degreeAssortativity), -1))
    #expect(try StakeholderGraph.sketch("a-b b-c c-d d-a").figure(.degreeAssortativity) == nil)
    #expect(try StakeholderGraph.sketch("a b").figure(.degreeAssortativity) == nil)
  }

  @Test func `It is the correlation in whole numbers`() throws {
    for map in SmallMaps.all {
      let outgoing = map.indices.map { row in map.indices.count { map.hasTie(row, $0) } }
      let incoming = map.indices.map { column in map.indices.count { map.hasTie($0, column) } }
      var (count, x, y, xx, yy, xy) = (0, 0, 0, 0, 0, 0)
      for row in map.indices {
        for column in map.indices where map.hasTie(row, column) {
          let (sender, receiver) = (outgoing[row], incoming[column])
          count += 1
          x += sender
          y += receiver
          xx += sender * sender
          yy += receiver * receiver
          xy += sender * receiver
        }
      }
      let variances = Double(count * xx - x * x) * Double(count * yy - y * y)
      let wanted = variances > 0 ? Double(count * xy - x * y) / variances.squareRoot() : nil
      #expect(isClose(try map.graph.figure(.degreeAssortativity), wanted), "\(map)")
    }
  }
}
