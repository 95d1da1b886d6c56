import Testing

@testable import PowerMapExport

@Suite struct InlineSVGTests {
  private func inline(_ body: String) throws -> String {
    try InlineSVG("<svg viewBox=\"0 0 1 1\">\(body)</svg>", label: "a map").text
  }

  @Test func `A picture of the known elements is written anew`() throws {
    let svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="9pt" viewBox="0 0 10 9" role="img" font-family="Arial,sans-serif">
      <title>T</title><g><title>A &amp; B</title><circle cx="1" cy="2" r="3" fill="#FF00aa" stroke="none"/></g>
      </svg>

      """
    let text = try InlineSVG(svg, label: "the <map>").text
    #expect(
      text == """
        <svg viewBox="0 0 10 9" font-family="Arial,sans-serif" role="img" aria-label="the &lt;map&gt;"><title>T</title>\
        <g><title>A &amp; B</title><circle cx="1" cy="2" r="3" fill="#FF00aa" stroke="none"></circle></g></svg>
        """)
  }

  @Test func `Parts of the picture keep their ids, apart from those of other pictures, and a class`() throws {
    let text = try InlineSVG(
      "<svg viewBox=\"0 0 1 1\"><g id=\"stakeholder-3\"></g><g id=\"label-3-1\"></g><g id=\"legend-2\"></g></svg>",
      label: "", prefix: "rings-"
    ).text
    #expect(text.contains("<g id=\"rings-stakeholder-3\" class=\"stakeholder\"></g>"))
    #expect(text.contains("<g id=\"rings-label-3-1\" class=\"label\"></g>"))
    #expect(text.contains("<g id=\"rings-legend-2\" class=\"legend\"></g>"))
  }

  @Test func `Markup in texts stays text`() throws {
    #expect(try inline("<text x=\"1\">&lt;script&gt;&#60;b&#x3e;</text>").contains("&lt;script&gt;&lt;b&gt;"))
  }

  @Test(
    arguments: [
      "<script>1</script>", "<style>a{}</style>", "<a href=\"x\"><text>y</text></a>", "<image href=\"x\"/>",
      "<use href=\"#a\"/>",
      "<foreignObject/>", "<g onload=\"x\"/>", "<g style=\"x\"/>", "<g id=\"x\"/>", "<g id=\"label-x\"/>",
      "<g class=\"stakeholder\"/>", "<g fill=\"url(#a)\"/>",
      "<!-- c -->",
      "<?php ?>", "<![CDATA[x]]>", "loose text", "<g><path></g>", "<g fill='none'/>", "<g fill=\"a\" fill=\"b\"/>",
      "<svg/>",
      "<text>&nbsp;</text>", "<text>&", "<g transform=\"URL(x)\"/>", "</svg><g/><svg>", "<G/>", "<g",
      "<path d=\"javascript:x\"/>",
    ])
  func `Everything else is refused`(body: String) {
    #expect(throws: InlineSVG.Refusal.self) { try inline(body) }
  }

  @Test(arguments: ["", "text", "<!DOCTYPE svg><svg/>", "<g/>", "<svg>", "<svg/><svg/>"])
  func `What is no picture is refused`(svg: String) {
    #expect(throws: InlineSVG.Refusal.self) { try InlineSVG(svg, label: "") }
  }
}
