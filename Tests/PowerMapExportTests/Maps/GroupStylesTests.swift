import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct GroupStylesTests {
  @Test func `Letters tell groups apart without color`() {
    let styles = GroupStyles(Grouping(["media", "Metro", "métier", "mm", "business", "4", "***", nil]))
    let letters = styles.styles.map { $0.letters }.filter { !$0.isEmpty }
    #expect(letters.count == 7)
    #expect(Set(letters).count == letters.count)
    #expect(styles[Vertex(4)].letters == "B")
    #expect(styles[Vertex(0)].letters == "Md")
  }

  @Test func `Letters can be read on every color, in gray too`() {
    let styles = GroupStyles(Grouping((0..<8).map { "g\($0)" }))
    for style in styles.styles { #expect(style.color.contrast(with: style.letterColor) >= 4.5) }
  }

  @Test func `Of many groups the largest seven keep a color and the others share one`() {
    let labels = (0..<12).flatMap { group in [String](repeating: "group \(group)", count: 1 + group) }
    let styles = GroupStyles(Grouping(labels))
    #expect(styles.styles.count == 8)
    #expect(styles.styles.last?.label == "other (5 groups)")
    #expect(styles[Vertex(0)].color == GroupStyles.rest)
    #expect(styles[Vertex(labels.count - 1)].color != GroupStyles.rest)
    #expect(Set(styles.styles.map { $0.color }).count == 8)
  }

  @Test func `Those without a group have no letters and no color`() {
    let styles = GroupStyles(Grouping(["a", nil]))
    #expect(styles[Vertex(1)].letters.isEmpty)
    #expect(styles.styles.last?.label == "(none)")
  }
}
