import Testing

@testable import PowerMapExport

@Suite struct LaneLayoutTests {
  private func members(_ count: Int, layers: Int, lanes: Int) -> [LaneLayout.Member] {
    (0..<count).map { index in
      LaneLayout.Member(
        width: 50 + Double(index * 7 % 40), height: 30, layer: index % layers, lane: index * 3 % lanes,
        contacts: [(index + 5) % count])
    }
  }

  @Test(arguments: [(1, 1, 1), (12, 3, 1), (40, 4, 5), (150, 5, 9)])
  func `Boxes are apart, each in its layer and its lane`(_ count: Int, _ layers: Int, _ lanes: Int) throws {
    let members = members(count, layers: layers, lanes: lanes)
    let layout = LaneLayout(members, layers: layers, lanes: lanes)
    let boxes = zip(members, layout.centers).map { Box(center: $1, width: $0.width, height: $0.height) }
    for (position, box) in boxes.enumerated() {
      for other in boxes[(position + 1)...] { #expect(box.overlap(with: other) == 0) }
    }
    for (member, center) in zip(members, layout.centers) {
      #expect(layout.layers[member.layer].contains(center.y))
      let lane = try #require(layout.lanes[member.lane])
      #expect(lane.minX <= center.x && center.x <= lane.maxX)
    }
    let frames = layout.lanes.compactMap { $0 }
    for (position, frame) in frames.enumerated() {
      for other in frames[(position + 1)...] { #expect(frame.overlap(with: other) == 0) }
    }
  }

  @Test func `Lanes that share no layer stand below each other`() throws {
    let layout = LaneLayout(
      [
        LaneLayout.Member(width: 50, height: 30, layer: 0, lane: 0),
        LaneLayout.Member(width: 50, height: 30, layer: 1, lane: 1),
      ], layers: 2, lanes: 2)
    let lanes = layout.lanes.compactMap { $0 }
    #expect(lanes.count == 2)
    #expect(lanes[0].minX == lanes[1].minX)
    #expect(lanes[0].maxY < lanes[1].minY)
  }

  @Test func `Those with ties stand near each other, so that no tie crosses another`() {
    // A ladder whose ends were given in opposite orders.
    let members = (0..<12).map { index in
      LaneLayout.Member(width: 50, height: 30, layer: index / 6, lane: 0, contacts: [11 - index])
    }
    let layout = LaneLayout(members, layers: 2, lanes: 1, proportion: 10)
    for first in 0..<6 {
      for second in (first + 1)..<6 {
        let isLeft = layout.centers[first].x < layout.centers[second].x
        let isLeftBelow = layout.centers[11 - first].x < layout.centers[11 - second].x
        let areInOneRow =
          layout.centers[first].y == layout.centers[second].y
          && layout.centers[11 - first].y == layout.centers[11 - second].y
        #expect(!areInOneRow || isLeft == isLeftBelow)
      }
    }
  }

  @Test func `Nobody needs no place`() {
    #expect(LaneLayout([], layers: 1, lanes: 1).centers.isEmpty)
  }
}
