import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BurtHierarchyTests {
  @Test func `The center of a star has none, the rays have one`() throws {
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.burtHierarchy()).values, [0, 1, 1, 1]))
    #expect(try StakeholderGraph.sketch("a-b c").scores(.burtHierarchy()).optionals == [1, 1, nil])
  }

  @Test func `One contact far stronger than the others brings it near one`() throws {
    let graph = StakeholderGraph.sketch("a-b:1000 a-c:1 a-d:1")
    #expect(try graph.scores(.burtHierarchy(.weighted)).values[0] > 0.99)
    #expect(isClose(try graph.scores(.burtHierarchy()).values[0], 0))
  }

  @Test func `It is the Coleman–Theil index of the constraints`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let both = (weighting == .binary ? map.binary : map).symmetrized(+)
        func share(_ one: Int, _ other: Int) -> Double { both.weight[one][other] / both.weight[one].reduce(0, +) }
        let wanted = map.indices.map { ego -> Double? in
          let contacts = map.indices.filter { both.hasTie(ego, $0) }
          guard contacts.count > 1 else { return contacts.isEmpty ? nil : 1 }
          let constraints = contacts.map { contact in
            let invested = contacts.reduce(share(ego, contact)) { sum, between in
              between == contact ? sum : sum + share(ego, between) * share(between, contact)
            }
            return invested * invested
          }
          let mean = constraints.reduce(0, +) / Double(contacts.count)
          let disorder = constraints.reduce(0) { $0 + $1 / mean * log($1 / mean) }
          return disorder / (Double(contacts.count) * log(Double(contacts.count)))
        }
        #expect(isClose(try map.graph.scores(.burtHierarchy(weighting)).values, wanted), "\(map)")
      }
    }
  }
}
