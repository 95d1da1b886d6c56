import Foundation
import Testing

@testable import PowerMapExport

@Suite struct GlyphFormTests {
  @Test(arguments: GlyphForm.allCases.filter { $0 != .circle })
  func `Every form has the area of the circle of its radius`(_ form: GlyphForm) {
    let corners = form.points(around: Point(3, 4), reach: form.reach(ofRadius: 10))
    var area = 0.0
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      area += (start.x * end.y - start.y * end.x) / 2
    }
    #expect(abs(area.magnitude - 100 * Double.pi) < 1e-9)
  }

  @Test func `The rim is where a ray leaves the form`() {
    let up = Point(0, -1)
    let right = Point(1, 0)
    #expect(abs(GlyphForm.square.rim(ofReach: 10, toward: right) - 10 / 2.0.squareRoot()) < 1e-9)
    #expect(abs(GlyphForm.diamond.rim(ofReach: 10, toward: right) - 10) < 1e-9)
    #expect(abs(GlyphForm.triangle.rim(ofReach: 10, toward: up) - 10) < 1e-9)
    #expect(abs(GlyphForm.wedge.rim(ofReach: 10, toward: up) - 5) < 1e-9)
    #expect(GlyphForm.circle.rim(ofReach: 10, toward: up) == 10)
  }

  @Test(arguments: GlyphForm.allCases)
  func `The rim lies between the nearest side and the farthest corner`(_ form: GlyphForm) {
    for step in 0..<360 {
      let angle = Double(step) * Double.pi / 180
      let rim = form.rim(ofReach: 1, toward: Point(cos(angle), sin(angle)))
      #expect(rim >= form.inset - 1e-9 && rim <= 1 + 1e-9)
    }
  }
}
