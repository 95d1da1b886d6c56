import Foundation
import Testing

@testable import PowerMapExport

@Suite struct PagePartsTests {
  @Test func `Neither style nor script can end its own element or load anything`() {
    for text in [PageParts.style, PageParts.script] {
      for forbidden in ["</", "<!--", "http:", "https:", "@import", "url(", "\r"] {
        #expect(!text.contains(forbidden), "\(forbidden)")
      }
    }
  }

  @Test func `The script makes elements by name only, asks no network and keeps nothing`() {
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(",
      "XMLHttpRequest",
      "WebSocket", "localStorage", "sessionStorage", "indexedDB", "cookie", "createPolicy", "import(", "setTimeout(\"",
    ] {
      #expect(!PageParts.script.contains(forbidden), "\(forbidden)")
    }
  }
}
