import PowerMapGraph
import Testing

@Suite struct RatingScaleTests {
  @Test(arguments: ["1-5", "1–5", "1..5", "1 to 5", " 1 - 5 "])
  func `A scale is read in the ways people write it`(text: String) {
    #expect(RatingScale(text) == RatingScale(lowest: 1, highest: 5))
  }

  @Test(arguments: ["", "5", "5-1", "a-b", "1-5-9"])
  func `What has no two ends in order is no scale`(text: String) {
    #expect(RatingScale(text) == nil)
  }

  @Test(
    arguments: [
      ([0.2, 1], "0-1"), ([1, 3], "1-3"), ([1, 4], "1-5"), ([0, 4], "0-10"), ([7], "0-10"), ([55, 0], "0-100"),
      ([4000, 10], "0-4000"),
    ] as [([Double], String)])
  func `The smallest standard scale that holds the ratings is taken`(ratings: [Double], scale: String) {
    #expect(RatingScale.standard(holding: ratings)?.description == scale)
  }

  @Test func `No ratings have no scale`() {
    #expect(RatingScale.standard(holding: []) == nil)
  }
}
