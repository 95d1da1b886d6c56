import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct MeasureCatalogTests {
  @Test func `Ids are unique and written in one way`() {
    let ids = MeasureCatalog.entries.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || "._[]".contains($0) }, "\(id)")
      #expect(MeasureCatalog.entry(id)?.id == id)
    }
  }

  @Test func `Every card says everything, in sentences that end`() {
    for entry in MeasureCatalog.entries {
      let card = entry.card
      for text in [card.title, card.range, card.reference, card.complexity] { #expect(!text.isEmpty, "\(entry.id)") }
      #expect(card.question.hasSuffix("?"), "\(entry.id): \(card.question)")
      for sentence in [card.definition, card.reading, card.caution] {
        #expect(sentence.hasSuffix("."), "\(entry.id): \(sentence)")
      }
      #expect(card.reference.contains { $0.isNumber }, "\(entry.id) names no year")
    }
  }

  @Test func `Titles tell the ids of one kind of map apart`() {
    for isUndirected in [true, false] {
      let titles = MeasureCatalog.entries.filter { $0.suits(undirected: isUndirected) }.map(\.card.title)
      let repeated = Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(repeated == [])
    }
  }

  @Test func `Every measure answers every small map, the same twice, with numbers or nothing`() throws {
    for (name, graph) in Ladder.maps {
      var analysis = Analysis(graph)
      analysis.later = graph
      for id in Ladder.ids(for: graph) {
        let parameters = MeasureCatalog.entry(MeasureCatalog.split(id).pattern)?.parameters ?? []
        if parameters.contains(where: { $0.name == "runs" }) { analysis.parameters[id] = ["runs": 10] }
        let answer = try analysis.answer(id)
        #expect(answer.value.name == MeasureCatalog.entry(MeasureCatalog.split(id).pattern)?.kind, "\(id) on \(name)")
        #expect(answer.value.isFinite && answer.share?.isFinite != false, "\(id) on \(name): \(answer)")
        #expect(answer.parameters.allSatisfy { $0.value.isFinite }, "\(id) on \(name): \(answer)")
        #expect(try analysis.answer(id) == answer, "\(id) on \(name)")
        if case .node(let values) = answer.value { #expect(values.count == graph.order, "\(id) on \(name)") }
        if case .node(let shares)? = answer.share {
          #expect(shares.allSatisfy { $0.map { $0 >= 0 && $0 <= 1 + 1e-12 } ?? true }, "\(id) on \(name): \(shares)")
        }
      }
    }
  }

  @Test func `Without direction the ids of both directions equal the plain one`() throws {
    let analysis = Analysis(GoldenNetwork.named("karate").graph)
    var compared = 0
    for entry in MeasureCatalog.entries {
      guard case .undirected(let instead) = entry.maps else { continue }
      for id in instead {
        #expect(try analysis.answer(id) == analysis.answer(entry.id), "\(id)")
        compared += 1
      }
    }
    #expect(compared >= 30)
  }

  @Test func `With direction a plain id names the ids to ask instead`() {
    let analysis = Analysis(.sketch("a>b"))
    #expect(throws: MeasureError.wrongDirection("degree", instead: ["degree.out", "degree.in"])) {
      try analysis.answer("degree")
    }
    #expect(
      throws: MeasureError.wrongDirection("reach.2", instead: ["reach.out.2", "reach.in.2"])
    ) { try analysis.answer("reach.2") }
  }

  @Test func `An id that nobody knows is an error`() {
    #expect(throws: MeasureError.unknownMeasure("centrality")) { try Analysis(.sketch("a>b")).answer("centrality") }
  }

  @Test func `A parameter that a measure does not have is an error`() {
    var analysis = Analysis(.sketch("a>b"))
    analysis.parameters["density"] = ["alpha": 1]
    #expect(throws: MeasureError.unknownParameter("alpha", of: "density", known: [])) { try analysis.answer("density") }
  }

  @Test func `A count must be whole`() {
    var analysis = Analysis(.sketch("a>b"))
    analysis.parameters["cascade.greedy"] = ["seeds": 1.5]
    #expect(throws: MeasureError.self) { try analysis.answer("cascade.greedy") }
    analysis.parameters["cascade.greedy"] = ["seeds": 1]
    #expect(throws: Never.self) { try analysis.answer("cascade.greedy") }
  }

  @Test func `Ids with brackets, and no others, say what stands in them`() {
    for entry in MeasureCatalog.entries { #expect(entry.id.hasSuffix("[]") == (entry.argument != nil), "\(entry.id)") }
  }

  @Test func `What is influenced is not called influencing`() throws {
    for entry in MeasureCatalog.entries where entry.maps == .directed && entry.id.contains(".in") {
      let outgoing = try #require(MeasureCatalog.entry(entry.id.replacing(".in", with: ".out"))?.card)
      #expect(entry.card.question != outgoing.question, "\(entry.id)")
      let shared = ["centralization.degree.in", "centralization.harmonic.in"]
      #expect(shared.contains(entry.id) || entry.card.definition != outgoing.definition, "\(entry.id)")
    }
  }

  @Test func `An argument is what stands in the brackets`() {
    #expect(MeasureCatalog.split("concentration.gini[votes]") == ("concentration.gini[]", "votes"))
    #expect(MeasureCatalog.split("gatekeeper.captives[a[1]]") == ("gatekeeper.captives[]", "a[1]"))
    #expect(MeasureCatalog.split("density") == ("density", nil))
  }
}
