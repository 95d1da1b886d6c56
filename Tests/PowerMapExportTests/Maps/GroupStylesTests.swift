import Foundation
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

  @Test func `Groups that differ by a number are lettered by it`() {
    let styles = GroupStyles(Grouping(["community 1", "community 2", "community 12", "council"])).styles
    #expect(styles.map { $0.letters } == ["1", "12", "2", "C"])
  }

  @Test func `Words with which several groups begin give no letters`() {
    let styles = GroupStyles(Grouping(["around Medici", "around Peruzzi", "around", "each alone"])).styles
    #expect(styles.map { $0.letters } == ["A", "M", "P", "E"])
  }

  @Test func `Letters can be read on every color, in gray too`() {
    let styles = GroupStyles(Grouping((0..<8).map { "g\($0)" }))
    for style in styles.styles { #expect(style.color.contrast(with: style.letterColor) >= 4.5) }
  }

  /// The lightness of CIE L*, by its formula from the luminance.
  private func lightness(_ color: Color) -> Double {
    let luminance = color.luminance
    return luminance > 0.008856 ? 116 * cbrt(luminance) - 16 : 903.3 * luminance
  }

  @Test func `Colors of groups are each of a lightness of their own`() {
    let lightnesses = GroupStyles.colors.map(lightness).sorted()
    for (darker, lighter) in zip(lightnesses, lightnesses.dropFirst()) { #expect(lighter - darker > 8) }
  }

  @Test func `Colors of numbers run from light to dark, and from dark over light to dark about a middle`() {
    let sequence = GroupStyles.sequence.map(lightness)
    for (lighter, darker) in zip(sequence, sequence.dropFirst()) { #expect(lighter - darker > 12) }
    let sides = GroupStyles.sides.map(lightness)
    #expect(sides[2] > 90)
    for step in 0..<2 {
      #expect(sides[step + 1] - sides[step] > 20)
      #expect(abs(sides[step] - sides[4 - step]) < 5)
    }
  }

  @Test func `Numbers have colors by class and are counted, those unknown have a question mark`() {
    let styles = GroupStyles(Quantity("x", values: [1, 2, 2, nil, 3]))
    #expect(styles.styles.map { $0.label } == ["1", "2", "3", "no data"])
    #expect(styles.styles.map { $0.count } == [1, 2, 1, 1])
    #expect(styles.styles.map { $0.color } == [0, 2, 4].map { GroupStyles.sequence[$0] } + [Palette.paper])
    #expect(styles[Vertex(3)].letters == "?")
  }

  @Test func `Sides are told apart without color`() {
    let styles = GroupStyles(Quantity("x", values: [-9, -4, 0, 4, 9, 8])).styles
    #expect(styles.map { $0.letters } == ["−−", "−", "=", "+", "++"])
    for style in styles { #expect(style.color.contrast(with: style.letterColor) >= 4.5) }
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
    #expect(styles.styles.map { $0.count } == [1, 1])
  }
}
