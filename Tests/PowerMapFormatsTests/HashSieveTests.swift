import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct HashSieveTests {
  private func hash(_ number: Int) -> UInt64 {
    var hash = ByteHash()
    hash.combine(UInt64(number))
    return hash.value
  }

  @Test func `Of many hashes those that come twice are left, with few others`() {
    let hashes = (0..<10_000).map { hash($0 == 9_000 ? 17 : $0 == 9_500 ? 4_000 : $0) }
    let doubtful = HashSieve.doubtful(among: hashes.indices) { hashes[$0] }
    #expect(doubtful == doubtful.sorted())
    #expect(Set(doubtful).isSuperset(of: [17, 4_000, 9_000, 9_500]))
    #expect(doubtful.count < 20)
  }

  @Test(arguments: [0, 1, 2, 1000])
  func `Equal hashes are all left, different ones hardly any`(count: Int) {
    #expect(HashSieve.doubtful(among: 0..<count) { _ in 7 }.count == (count > 1 ? count : 0))
    #expect(HashSieve.doubtful(among: 0..<count, hash: hash).count < 5)
  }
}
