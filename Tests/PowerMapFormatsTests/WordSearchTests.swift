import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct WordSearchTests {
  @Test func `The first byte that matches is found at every place, whatever the others are`() {
    for filler in [0x00, 0x2B, 0x2D, 0x80, 0xAC, 0xFF] as [UInt8] {
      for place in 0..<8 {
        var bytes = [UInt8](repeating: filler, count: 8)
        #expect(WordSearch(for: 0x2C).matches(in: bytes.span.word(at: 0)) == 0)
        bytes[place] = 0x2C
        #expect(WordSearch(for: 0x2C).matches(in: bytes.span.word(at: 0)).trailingZeroBitCount / 8 == place)
      }
    }
  }
}
