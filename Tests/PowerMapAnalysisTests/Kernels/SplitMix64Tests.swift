import Foundation
import Testing

@testable import PowerMapAnalysis

@Suite struct SplitMix64Tests {
  @Test func `A seed gives the same numbers everywhere`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/random_numbers.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    #expect(records.count == 4)
    for record in records {
      let seed = UInt64(record["seed"] as! String)!
      var words = SplitMix64(seed: seed)
      #expect((record["next"] as! [String]).allSatisfy { UInt64($0)! == words.next() })
      var units = SplitMix64(seed: seed)
      #expect((record["unit"] as! [Double]).allSatisfy { abs($0 - units.unit()) < 1e-15 })
      var limited = SplitMix64(seed: seed)
      #expect((record["below10"] as! [Int]).allSatisfy { $0 == limited.below(10) })
      var shuffled = Array(0..<10)
      var cards = SplitMix64(seed: seed)
      cards.shuffle(&shuffled)
      #expect(shuffled == record["shuffle10"] as! [Int])
    }
  }

  @Test func `A piece begins with the number at its position`() {
    var numbers = SplitMix64(seed: 9)
    for piece in 0..<5 {
      var (own, other) = (SplitMix64(seed: 9, piece: piece), SplitMix64(seed: numbers.next()))
      #expect(own.next() == other.next())
    }
  }
}
