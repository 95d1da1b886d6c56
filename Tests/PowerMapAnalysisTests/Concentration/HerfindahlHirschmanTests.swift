import PowerMapAnalysis
import Testing

@Suite struct HerfindahlHirschmanTests {
  @Test func `Four equal shares have a quarter`() {
    #expect(HerfindahlHirschman().value(of: [5, 5, 5, 5]) == 0.25)
    #expect(HerfindahlHirschman(.normalized).value(of: [5, 5, 5, 5]) == 0)
    #expect(HerfindahlHirschman(.normalized).value(of: [0, 3]) == 1)
  }
}
