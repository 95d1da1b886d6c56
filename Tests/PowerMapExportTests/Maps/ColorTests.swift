import PowerMapExport
import Testing

@Suite struct ColorTests {
  @Test func `Black on white has the greatest contrast`() {
    #expect(abs(Color(0x000000).contrast(with: Color(0xFFFFFF)) - 21) < 1e-9)
    #expect(Color(0x777777).contrast(with: Color(0x777777)) == 1)
  }

  @Test func `Gray of 119 has the luminance of the standard's formula`() {
    #expect(abs(Color(0x777777).luminance - 0.18447) < 1e-4)
  }

  @Test func `A color is written with six digits`() {
    #expect(Color(0x0000FF).hexadecimal == "#0000FF")
  }
}
