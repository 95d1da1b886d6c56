import PowerMapGraph
import Synchronization
import Testing

@testable import PowerMapAnalysis

@Suite struct CoresTests {
  @Test func `Parts are joined in the order of the pieces`() {
    let joined = Cores.fold(100, scratch: { 0 }, part: { piece, _ in [piece] }, into: []) { $0 += $1 }
    #expect(joined == Array(0..<100))
    #expect(Cores.map(0) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func `Parts are joined until there are enough, whatever was done beyond`(cores: Int) {
    let joined: [Int] = Computation.$cores.withValue(cores) {
      Cores.fold(upTo: 1_000_000_000_000, scratch: { 0 }, part: { piece, _ in piece }, into: [Int]()) { joined, piece in
        joined.append(piece)
        return piece == 41
      }
    }
    #expect(joined == Array(0...41))
  }

  @Test func `One core gives the bits that all cores give`() throws {
    let graph = GoldenNetwork.named("les_miserables").graph
    for id in ["betweenness", "betweenness.weighted", "closeness.harmonic", "closeness.harmonic.weighted"] {
      let all = Analysis(graph).scores(id)?.values
      let one = Computation.$cores.withValue(1) { Analysis(graph).scores(id)?.values }
      #expect(all != nil && all == one, "\(id)")
    }
  }

  @Test func `Progress ends when everything is done`() {
    let listener = Listener()
    Computation.$progress.withValue(listener) { _ = Cores.map(7) { $0 } }
    #expect(listener.last.withLock { $0 } == [7, 7])
  }

  @Test func `The progress of a part is told as that of the whole`() {
    let listener = Listener()
    Computation.$progress.withValue(PartProgress(of: listener, after: 3, of: 20)) { _ = Cores.map(7) { $0 } }
    #expect(listener.last.withLock { $0 } == [10, 20])
    #expect(PartProgress(of: nil, after: 3, of: 20) == nil)
  }

  private final class Listener: ProgressListener {
    let last = Mutex([0, 0])

    func set(done: Int, of pieces: Int) { last.withLock { $0 = [done, pieces] } }
  }

  @Test func `Distances that are shared are those that are not`() throws {
    let graph = GoldenNetwork.named("river_coalition").graph
    let ids = MeasureCatalog.entries(for: graph).map(\.id).filter { $0.contains("closeness") || $0.contains("ecc") }
    let alone = ids.map { Analysis(graph).scores($0)?.optionals }
    let shared = Computation.sharingDistances { ids.map { Analysis(graph).scores($0)?.optionals } }
    #expect(!ids.isEmpty && alone == shared)
  }
}
