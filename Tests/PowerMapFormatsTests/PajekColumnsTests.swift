import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct PajekColumnsTests {
  private let network = ("map.net", "*Vertices 3\n1 a\n2 b\n3 c\n*Edges\n1 2\n")

  private func read(_ files: (String, String)...) throws -> ReadMap {
    try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func fault(_ files: (String, String)...) -> String {
    do {
      _ = try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
      return "no fault"
    } catch {
      return "\(error.faults[0].place): \(error.faults[0].message)"
    }
  }

  @Test func `Partitions and vectors in files of their own belong to the network beside them`() throws {
    let map = try read(
      ("data/position.clu", "*Vertices 3\n1\n2\n2\n"), network, ("influence.vec", "*Vertices 3\n1.5\n2\n4\n"))
    #expect(map.graph.stakeholders.map(\.group) == ["1", "2", "2"])
    #expect(map.graph.stakeholders.map(\.influence) == [1.5, 2, 4])
    #expect(map.graph.stakeholders.map(\.stance) == [nil, nil, nil])
    #expect(map.notes.contains { $0.contains("the partition “position” makes the groups") })
  }

  @Test func `A second partition is a column, and its numbers are no rating`() throws {
    let map = try read(
      network, ("a.clu", "*Partition Roles\n*Vertices 3\n1\n1\n2\n"), ("power.clu", "*Vertices 3\n3\n4\n4\n"))
    #expect(map.graph.stakeholders.map(\.group) == ["1", "1", "2"])
    #expect(map.graph.stakeholders.map(\.influence) == [nil, nil, nil])
    #expect(map.graph.stakeholders.map { $0.extras["power (partition)"] } == ["3", "4", "4"])
  }

  @Test func `Whose network is missing or in doubt is refused`() {
    #expect(fault(("a.clu", "*Vertices 1\n1\n")).hasPrefix("a.clu: the file is a partition or a vector"))
    #expect(fault(network, ("b.net", "*Vertices 1\n"), ("a.vec", "*Vertices 1\n1\n")).contains("2 networks"))
    #expect(fault(network, ("a.clu", "% nothing\n")).hasPrefix("a.clu: the list of values is empty"))
    #expect(fault(network, ("a.clu", "1\n2\n")).hasPrefix("a.clu:1"))
  }

  @Test func `Values of other vertices are left out with a warning in their file`() throws {
    let map = try read(network, ("a.clu", "*Vertices 2\n1\n2\n"))
    #expect(map.warnings.contains { $0.hasPrefix("a.clu:1") && $0.contains("they are of other vertices") })
  }
}
