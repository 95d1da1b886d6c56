import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ThresholdCascadeTests {
  @Test func `Half of the influence is enough`() throws {
    var analysis = Analysis(.sketch("a>b c>b b>d"))
    #expect(try analysis.answer("cascade.lt[a]").value == .set([Vertex(0), Vertex(1), Vertex(3)]))
    analysis.parameters["cascade.lt[a]"] = ["threshold": 0.6]
    let answer = try analysis.answer("cascade.lt[a]")
    #expect(answer.value == .set([Vertex(0)]))
    #expect(answer.parameters == [.init("threshold", .number(0.6))])
    #expect(try analysis.answer("cascade.lt[a+c]").value == .set(Array(analysis.graph.vertices)))
  }

  @Test func `A threshold of nothing brings in everybody who is influenced at all`() throws {
    var analysis = Analysis(.sketch("a>b c>d e"))
    analysis.parameters["cascade.lt[a]"] = ["threshold": 0]
    #expect(try analysis.answer("cascade.lt[a]").value == .set([Vertex(0), Vertex(1), Vertex(3)]))
  }

  @Test func `It goes on round after round until nobody joins`() throws {
    for map in SmallMaps.all where map.order > 1 {
      let received = map.indices.map { column in map.indices.reduce(0) { $0 + map.weight[$1][column] } }
      for (seeds, threshold) in [([0], 0.5), ([0, 1], 0.25), ([0], 0.75), ([1], 1)] as [(Set<Int>, Double)] {
        var joined = seeds
        while true {
          let next = map.indices.filter { vertex in
            let share = joined.reduce(0) { $0 + map.weight[$1][vertex] }
            return !joined.contains(vertex) && received[vertex] > 0 && share >= threshold * received[vertex]
          }
          if next.isEmpty { break }
          joined.formUnion(next)
        }
        let id = "cascade.lt[\(seeds.sorted().map { "v\($0)" }.joined(separator: "+"))]"
        var analysis = Analysis(map.graph)
        analysis.parameters[id] = ["threshold": threshold]
        #expect(try analysis.answer(id).value == .set(joined.sorted().map { Vertex($0) }), "\(map)")
      }
    }
  }
}
