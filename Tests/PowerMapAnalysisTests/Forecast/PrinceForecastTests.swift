import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct PrinceForecastTests {
  private func forecast(_ rows: (position: Double, power: Double, priority: Double)...) -> PrinceForecast {
    PrinceForecast(
      rows.enumerated().map {
        .init(stakeholder: Vertex($0), position: $1.position, power: $1.power, priority: $1.priority)
      })
  }

  @Test func `Scores multiply, and the neutral count half for and half against`() throws {
    let forecast = forecast((5, 2, 3), (-3, 4, 5), (0, 1, 2))
    #expect(forecast.players.map(\.score) == [30, -60, 0])
    #expect(abs(try #require(forecast.chance) - 31.0 / 92) < 1e-15)
    #expect(forecast.balance == -30)
  }

  @Test func `Only changes within the scale can turn an issue`() {
    let crossings = forecast((5, 2, 3), (-3, 4, 5), (0, 1, 2)).crossings(limit: 5)
    #expect(crossings.map(\.player) == [1] && crossings.map(\.change) == [1.5])
  }

  @Test func `Whoever turns the issue brings the chance to one half`() throws {
    var random = [3.0, -2, 5, -4, 1, -1, 2, -5].makeIterator()
    let players = (0..<8).map { number in
      PrinceForecast.Player(
        stakeholder: Vertex(number), position: random.next() ?? 0, power: Double(1 + number % 5),
        priority: Double(1 + number * 3 % 5))
    }
    let forecast = PrinceForecast(players)
    let crossings = forecast.crossings(limit: 5)
    #expect(!crossings.isEmpty)
    for crossing in crossings {
      let position = players[crossing.player].position + crossing.change
      var moved = players
      moved[crossing.player].position = position
      #expect(abs(PrinceForecast(moved).balance) < 1e-9)
      let chance = try #require(forecast.chance(movingPlayer: crossing.player, to: position))
      // At a position of exactly 0 the weight of the neutral is counted, on both sides alike.
      #expect(abs(chance - 0.5) < 1e-9)
    }
  }

  @Test func `Nobody with a weight means no chance, and an even issue needs no turn`() {
    #expect(forecast((5, 0, 3), (-3, 4, 0)).chance == nil)
    #expect(forecast().chance == nil)
    #expect(forecast((2, 1, 1), (-2, 1, 1)).crossings(limit: 5).isEmpty)
  }
}
