import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ComponentFigureTests {
  @Test func `Number and size of the parts of a small map`() throws {
    let graph = StakeholderGraph.sketch("a>b b>a b>c d")
    #expect(ComponentFigure(.count).figure(of: graph) == 2)
    #expect(ComponentFigure(.largestShare).figure(of: graph) == 0.75)
    #expect(ComponentFigure(.count, .strong).figure(of: graph) == 3)
    #expect(ComponentFigure(.largestShare, .strong).figure(of: graph) == 0.5)
  }

  @Test func `It counts those whom mutual reach joins`() {
    for map in SmallMaps.all where map.order > 0 {
      for connection in Components.Connection.allCases {
        let distance = (connection == .weak ? map.symmetrized(max) : map).distances(weighted: false)
        let parts = Set(
          map.indices.map { one in
            map.indices.filter { distance[one][$0].isFinite && distance[$0][one].isFinite }
          })
        #expect(ComponentFigure(.count, connection).figure(of: map.graph) == Double(parts.count), "\(map)")
        let share = Double(parts.map(\.count).max()!) / Double(map.order)
        #expect(isClose(ComponentFigure(.largestShare, connection).figure(of: map.graph), share), "\(map)")
      }
    }
  }

  @Test func `UCINET prints the same of the campers`() {
    // UCINET 6.847 on Camp 92: four strong components, the largest of ten.
    #expect(ComponentFigure(.count, .strong).figure(of: Camp92.map) == 4)
    #expect(ComponentFigure(.largestShare, .strong).figure(of: Camp92.map) == 10.0 / 18)
  }

  @Test func `An empty map has no parts and no largest`() {
    #expect(ComponentFigure(.count).figure(of: .sketch("")) == 0)
    #expect(ComponentFigure(.largestShare).figure(of: .sketch("")) == nil)
  }
}
