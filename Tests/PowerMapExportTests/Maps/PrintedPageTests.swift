import Testing

@testable import PowerMapExport

@Suite struct PrintedPageTests {
  private func page(_ width: Double, _ height: Double, size: Double, isName: Bool) -> Drawing {
    let text = Drawing.Text("Ann", at: Point(10, 20), size: size, isName: isName)
    return Drawing(width: width, height: height, title: "", summary: "", shapes: [.group(title: "", [.text(text)])])
  }

  @Test func `The sheet lies where the picture is wider than high`() {
    let breadth = 190 / 25.4 * 72
    let length = 277 / 25.4 * 72
    #expect(PrintedPage.scale(of: page(breadth, length, size: 9, isName: true)) == 1)
    #expect(PrintedPage.scale(of: page(length, breadth, size: 9, isName: true)) == 1)
    #expect(PrintedPage.scale(of: page(2 * breadth, 100 + 2 * breadth, size: 9, isName: true)) == 0.5)
  }

  @Test func `Names need six points on paper, other letters five`() {
    let (width, height) = (190 / 25.4 * 72 * 2, 277 / 25.4 * 72 * 2)
    #expect(abs(PrintedPage.shortage(of: page(width, height, size: 10, isName: true)) - 1.2) < 1e-9)
    #expect(abs(PrintedPage.shortage(of: page(width, height, size: 10, isName: false)) - 1) < 1e-9)
  }

  @Test func `A map that is too large for its letters is drawn tighter, with fewer names where needed`() {
    var fit = PageFit()
    fit.tighten(by: 1.25, slimness: 1)
    #expect(abs(fit.room - 0.64) < 1e-9)
    #expect(abs(fit.radius - 0.8) < 1e-9)
    fit.tighten(by: 1.25, slimness: 1)
    #expect(fit.names == 1)
    fit.tighten(by: 1.25, slimness: 1)
    #expect(abs(fit.names - 0.512) < 1e-9)
  }
}
