import Foundation
import PowerMapExport
import Testing

@testable import PowerMapExport

@Suite struct RingLayoutTests {
  private func members(_ count: Int, rings: Int, slices: Int) -> [RingLayout.Member] {
    (0..<count).map { index in
      RingLayout.Member(
        width: 40 + Double(index * 7 % 50), height: 20 + Double(index * 5 % 20), ring: index % rings,
        slice: index * 3 % slices, contacts: [(index + 1) % count])
    }
  }

  @Test(arguments: [(1, 1, 1), (9, 3, 2), (40, 3, 5), (120, 4, 9)])
  func `Boxes are apart, each in its ring and its slice`(_ count: Int, _ rings: Int, _ slices: Int) {
    let layout = RingLayout(
      members(count, rings: rings, slices: slices), rings: rings, slices: slices, start: .angle(-Double.pi / 2))
    #expect(layout.radii == layout.radii.sorted())
    let boxes = zip(layout.members, layout.centers).map { Box(center: $1, width: $0.width, height: $0.height) }
    for (position, box) in boxes.enumerated() {
      for other in boxes[(position + 1)...] { #expect(box.overlap(with: other) < 1) }
    }
    for (member, center) in zip(layout.members, layout.centers) {
      #expect(center.length <= layout.radii[member.ring] + 1e-9)
      #expect(center.length >= layout.innerRadius(member.ring) - 1e-9)
      guard slices > 1 else { continue }
      let slice = layout.slices[member.slice]
      let middle = (slice.lowerBound + slice.upperBound) / 2
      let turn = (atan2(center.y, center.x) - middle).remainder(dividingBy: 2 * Double.pi)
      #expect(abs(turn) <= (slice.upperBound - slice.lowerBound) / 2 + 1e-9)
    }
  }

  @Test func `Slices fill the whole, in order`() {
    let layout = RingLayout(members(20, rings: 2, slices: 4), rings: 2, slices: 4, start: .angle(0))
    #expect(layout.slices[0].lowerBound == 0)
    #expect(abs(layout.slices[3].upperBound - 2 * Double.pi) < 1e-9)
    for (one, next) in zip(layout.slices, layout.slices.dropFirst()) { #expect(one.upperBound == next.lowerBound) }
  }

  @Test func `Two slices look to the right and to the left`() {
    let layout = RingLayout(
      members(20, rings: 1, slices: 4), rings: 1, slices: 4, start: .facing(right: 1, left: 3), hole: 30)
    let middles = layout.slices.map { cos(($0.lowerBound + $0.upperBound) / 2) }
    #expect(middles[1] > 0.5)
    #expect(middles[3] < -0.5)
  }

  @Test func `Somebody alone in the innermost ring is in the middle`() {
    let layout = RingLayout(
      [RingLayout.Member(width: 30, height: 30, ring: 0, slice: 0)], rings: 1, slices: 1, start: .angle(0))
    #expect(layout.centers == [.zero])
  }

  @Test func `Nobody needs no place`() {
    #expect(RingLayout([], rings: 1, slices: 1, start: .angle(0)).centers.isEmpty)
  }
}
