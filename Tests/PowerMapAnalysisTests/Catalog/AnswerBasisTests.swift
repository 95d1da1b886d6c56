import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct AnswerBasisTests {
  /// A map on which c did not answer.
  private func analysis(_ sketch: String, undirected: Bool = false, silent: [String] = ["c"]) throws -> Analysis {
    let graph = StakeholderGraph.sketch(sketch, undirected: undirected)
    var about = graph.about
    about.nonrespondents = silent
    about.reports.asksEverybody = true
    return Analysis(try StakeholderGraph(stakeholders: graph.stakeholders, ties: graph.ties, about: about))
  }

  @Test func `Density, degree and parts are told with bounds`() throws {
    let analysis = try analysis("a>b b>a d c")
    let density = try #require(try analysis.answer("density").basis)
    #expect(density.answered == 3 && density.asked == 4 && density.silent == 1)
    #expect(density.lower == .graph(2.0 / 12) && density.upper == .graph(5.0 / 12))
    let degree = try #require(try analysis.answer("degree.in").basis)
    #expect(degree.lower == .node([1, 1, 0, 0]) && degree.upper == .node([2, 2, 1, 0]))
    let parts = try #require(try analysis.answer("components.weak.count").basis)
    #expect(parts.lower == .graph(1) && parts.upper == .graph(3))
    #expect(try analysis.answer("components.weak.largest_share").basis?.upper == .graph(1))
  }

  @Test func `Other measures of ties say on how many they rest, without bounds`() throws {
    let basis = try #require(try analysis("a>b b>c").answer("reciprocity").basis)
    #expect(basis.answered == 2 && basis.asked == 3 && basis.lower == nil && !basis.hasRange)
  }

  @Test func `Where all answered, and of what does not rest on ties, nothing is said`() throws {
    #expect(try analysis("a>b b>c", silent: []).answer("density").basis == nil)
    #expect(try analysis("a>b b>c").answer("graph.nodes").basis == nil)
    #expect(try analysis("a>b b>c").answer("concentration.gini[resources]").basis == nil)
    #expect(try analysis("a>b b>c").answer("concentration.gini[degree.out]").basis != nil)
  }

  @Test func `Whatever a tie more or less changes says that it rests on ties`() throws {
    for (name, graph) in Ladder.maps where graph.order > 1 && graph.ties.count > 0 {
      var bare = graph.about
      bare.conventions.isUndirected = graph.isUndirected
      let without = try StakeholderGraph(stakeholders: graph.stakeholders, ties: TieTable(), about: bare)
      for id in Ladder.ids(for: graph) where !AnswerBasis.restsOnTies(id) {
        let pair = (try? Analysis(graph).answer(id), try? Analysis(without).answer(id))
        #expect(pair.0 == pair.1, "\(id) on \(name)")
      }
    }
  }

  @Test func `Bounds hold for every way in which the silent could have answered`() throws {
    let analysis = try analysis("a>b b>d d c")
    let silent = try #require(analysis.graph.vertex(of: "c"))
    for id in [
      "density", "degree.out", "degree.in", "degree.neighbors", "components.weak.count", "components.strong.count",
    ] {
      let basis = try #require(try analysis.answer(id).basis)
      for answers in 0..<8 {
        var ties = analysis.graph.ties
        for (bit, head) in analysis.graph.vertices.filter({ $0 != silent }).enumerated() where answers >> bit & 1 == 1 {
          ties.append(from: silent, to: head)
        }
        let told = Analysis(try StakeholderGraph(stakeholders: analysis.graph.stakeholders, ties: ties))
        let (low, value, high) = (numbers(basis.lower), numbers(try told.answer(id).value), numbers(basis.upper))
        for position in value.indices {
          #expect(low[position] <= value[position] && value[position] <= high[position], "\(id)")
        }
      }
    }
  }

  private func numbers(_ value: Answer.Value?) -> [Double] {
    switch value {
    case .node(let values): values.compactMap { $0 }
    case .graph(let value): value.map { [$0] } ?? []
    default: []
    }
  }
}
