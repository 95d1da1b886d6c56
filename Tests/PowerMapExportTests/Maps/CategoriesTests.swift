import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct CategoriesTests {
  private func graph() throws -> StakeholderGraph {
    let people = (0..<9).map { position in
      var person = Stakeholder(id: MapFixture.id(position))
      person.kind = position < 8 ? "kind \(position % 8)" : nil
      person.isTarget = position == 0 ? true : (position == 1 ? false : nil)
      person.extras = position < 5 ? ["district": position < 3 ? "North" : "South"] : [:]
      return person
    }
    let ties = [Tie(from: "s0", to: "s1"), Tie(from: "s1", to: "s2"), Tie(from: "s1", to: "s3")]
    return try StakeholderGraph(stakeholders: people, ties: ties)
  }

  @Test func `A column of words makes categories, those without one have no data`() throws {
    let categories = try #require(Categories.named("district", in: try graph()))
    #expect(categories.labels == ["North", "South"])
    #expect(categories.counts == [3, 2])
    #expect(categories.unknownCount == 4)
    #expect(categories.label(of: Vertex(8)) == "no data")
  }

  @Test func `Yes and no, numbers and measures make categories too`() throws {
    let graph = try graph()
    #expect(Categories.named("target", in: graph)?.labels == ["no", "yes"])
    #expect(Categories.named("degree.out", in: graph)?.labels == ["0", "1", "2"])
    #expect(Categories.named("nothing", in: graph) == nil)
  }

  @Test func `Of eight categories five have a form of their own and those unknown are crosses`() throws {
    let graph = try graph()
    let forms = FormStyles(try #require(Categories.named("kind", in: graph)))
    #expect(forms.styles.map { $0.form } == [.circle, .square, .triangle, .diamond, .wedge, .star, .cross])
    #expect(forms.styles.map { $0.count } == [1, 1, 1, 1, 1, 3, 1])
    #expect(forms.styles[5].label == "other (3 kinds)")
    #expect(forms[Vertex(7)] == .star)
    #expect(forms[Vertex(8)] == .cross)
  }

  @Test func `Outlines differ in dashes, so that they read without color`() throws {
    let outlines = OutlineStyles(try #require(Categories.named("kind", in: try graph())))
    #expect(outlines.styles.count == 6)
    #expect(Set(outlines.styles.map { $0.stroke.dashes }).count == 5)
    #expect(outlines.styles.last?.label == "no data")
    #expect(outlines.styles.reduce(0) { $0 + $1.count } == 9)
    #expect(outlines[Vertex(6)] == outlines[Vertex(7)])
  }

  @Test func `What stands below a name is a number, a word, or a dash for no data`() throws {
    let graph = try graph()
    #expect(LabelContent.named("id", in: graph) == .id)
    let district = try #require(LabelContent.named("district", in: graph))
    #expect(district.explanation == "below names: district; –: no data (4)")
    guard case .value(_, let texts)? = LabelContent.named("degree.out", in: graph) else {
      Issue.record("a measure is a label")
      return
    }
    #expect(texts.prefix(3) == ["1", "2", "0"])
    #expect(district.detail(at: 8) == "–")
    let target = try #require(LabelContent.named("target", in: graph))
    #expect(target.explanation == "below names: target; nothing: no data (7)")
    #expect(target.detail(at: 8) == nil && target.detail(at: 1) == "no")
    #expect(LabelContent.named("nothing", in: graph) == nil)
  }
}
