import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TieStylesTests {
  private func styles(_ ties: [Tie]) throws -> (TieStyles, TieTable) {
    let graph = try MapFixture.graph((0..<30).map { "\($0)" }, ties)
    return (TieStyles(graph.ties), graph.ties)
  }

  @Test func `Five kinds have a look of their own and the others share one`() throws {
    let ties = (0..<8).flatMap { kind in
      (0...(8 - kind)).map { Tie(from: MapFixture.id(kind), to: MapFixture.id(10 + $0), kind: "kind \(kind)") }
    }
    let (styles, table) = try styles(ties)
    #expect(styles.styles.map { $0.title } == ["kind 0", "kind 1", "kind 2", "kind 3", "kind 4", "other kinds"])
    #expect(styles.style(ofRow: table.count - 1, in: table) == 5)
    #expect(Set(styles.styles.prefix(5).map { $0.dashes }).count == 5)
  }

  @Test func `A kind looks the same however frequent it is`() throws {
    let funds = Tie(from: "s0", to: "s1", kind: "funds")
    let advises = (2..<5).map { Tie(from: "s0", to: MapFixture.id($0), kind: "advises") }
    let moreFunds = (5..<12).map { Tie(from: "s0", to: MapFixture.id($0), kind: "funds") }
    let looks = try [[funds] + advises, [funds] + advises + moreFunds].map { try styles($0).0.styles }
    #expect(looks[0] == looks[1])
    #expect(looks[0].map { $0.title } == ["advises", "funds"])
  }

  @Test func `Conflict is dashed in vermillion whatever its kind`() throws {
    let (styles, table) = try styles([
      Tie(from: "s0", to: "s1", kind: "sues"), Tie(from: "s1", to: "s2", sign: .negative, kind: "sues"),
    ])
    #expect(styles.styles.map { $0.title } == ["sues", "conflict"])
    #expect(styles.isConflict(styles.style(ofRow: 1, in: table)))
    #expect(styles.styles[1].color == Palette.vermillion)
    #expect(!styles.styles[1].dashes.isEmpty)
  }

  @Test func `Ties of no kind among others are said to be so`() throws {
    let (styles, table) = try styles([Tie(from: "s0", to: "s1", kind: "funds"), Tie(from: "s1", to: "s2")])
    #expect(styles.styles.map { $0.title } == ["funds", "kind not given"])
    #expect(styles.style(ofRow: 1, in: table) == 1)
  }

  @Test func `A map of conflict alone has one look`() throws {
    let (styles, table) = try styles([Tie(from: "s0", to: "s1", sign: .negative)])
    #expect(styles.styles.map { $0.title } == ["conflict"])
    #expect(styles.style(ofRow: 0, in: table) == 0)
  }
}
