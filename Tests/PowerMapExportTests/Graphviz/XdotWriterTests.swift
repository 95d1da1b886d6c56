import Testing

@testable import PowerMapExport

@Suite struct XdotWriterTests {
  private func operations(_ shape: Drawing.Shape) -> String {
    XdotWriter.text(
      of: Drawing(width: 100, height: 50, title: "", summary: "", shapes: [shape]), textShift: 0.2)
  }

  @Test func `Text is counted in bytes and placed from below`() {
    let text = operations(.text(Drawing.Text("Ä–x", at: Point(10, 20), alignment: .end, size: 10, isBold: true)))
    #expect(text.hasSuffix("c 7 -#1F2933 F 10 26 -Arial,Helvetica,sans-serif t 1 T 10 28 1 0 6 -Ä–x"))
  }

  @Test func `Text cannot end itself early`() {
    let text = operations(.text(Drawing.Text("x\n5 -a\u{0}", at: Point(0, 0), size: 10)))
    #expect(text.hasSuffix("T 0 48 -1 0 9 -x 5 -a\u{FFFD}"))
  }

  @Test func `A fill and an outline are two operations`() {
    let paint = Drawing.Paint(fill: Color(0x0072B2, opacity: 0.5), stroke: Drawing.Stroke(Color(0), width: 1.5))
    let text = operations(.circle(center: Point(10, 20), radius: 5, paint))
    #expect(
      text.hasSuffix("c 11 -transparent C 9 -#0072B280 E 10 30 5 5 c 7 -#000000 S 17 -setlinewidth(1.5) e 10 30 5 5"))
  }

  @Test func `Dashes become short lines`() {
    let stroke = Drawing.Stroke(Color(0), width: 1, dashes: [4, 2])
    let text = operations(.line([Point(0, 50), Point(10, 50)], stroke))
    #expect(text.hasSuffix("L 2 0 0 4 0 L 2 6 0 10 0"))
    #expect(!operations(.circle(center: Point(0, 0), radius: 5, Drawing.Paint(stroke: stroke))).contains(" e "))
  }

  @Test func `Dashes as short as nothing do not go on for ever`() {
    let pieces = DashedLine.pieces(of: [Point(0, 0), Point(1e6, 0)], dashes: [1e-3, 1e-3])
    #expect(pieces.count <= 4001)
    #expect(DashedLine.pieces(of: [Point(0, 0), Point(9, 0)], dashes: [0, 0]).count == 1)
  }
}
