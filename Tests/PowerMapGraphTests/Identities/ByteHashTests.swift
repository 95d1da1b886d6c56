import Testing

@testable import PowerMapGraph

@Suite struct ByteHashTests {
  @Test func `Texts of any length have the hash of their bytes`() {
    let texts = (0...40).flatMap { length in
      ["a", "b"].map { String(repeating: "x", count: length) + $0 }
    }
    let hashes = texts.map { ByteHash.of($0.utf8.span) }
    #expect(Set(hashes).count == texts.count)
    #expect(texts.map { ByteHash.of(($0 + "").utf8.span) } == hashes)
  }

  @Test func `Numbers that were chosen to have one hash have several in another run`() {
    func hash(_ numbers: [UInt64], seed: UInt64) -> UInt64 {
      var hash = ByteHash(seed: seed)
      for number in numbers { hash.combine(number) }
      return hash.value
    }
    // What follows a number is chosen so that it makes up for what the number did.
    func state(after number: UInt64, seed: UInt64) -> UInt64 {
      let state = (seed ^ number) &* 0x9E37_79B9_7F4A_7C15
      return state ^ state >> 29
    }
    let chosen = (1...100).map { [$0, state(after: $0, seed: 0x243F_6A88_85A3_08D3) ^ 1] as [UInt64] }
    #expect(Set(chosen.map { hash($0, seed: 0x243F_6A88_85A3_08D3) }).count == 1)
    #expect(Set(chosen.map { hash($0, seed: 0x9E37_79B9_7F4A_7C15) }).count == chosen.count)
  }
}
