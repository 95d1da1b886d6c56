/// A picture fit to stand inside a page: taken apart and written anew from a short list of elements and attributes.
///
/// Reads the subset of SVG that powermap writes and refuses everything else: scripts, styles, links, references, images, document types,
/// processing instructions, comments. The page never holds a byte of the picture that was not understood.
struct InlineSVG {
  /// Why a picture was refused.
  struct Refusal: Error, Hashable {
    let reason: String
  }

  /// The picture, ready for a page.
  let text: String

  /// Takes a picture apart and writes it anew, with a text for those who do not see it.
  ///
  /// - Parameter prefix: what ids begin with, so that those of several pictures on a page differ.
  init(_ svg: String, label: String, prefix: String = "") throws(Refusal) {
    var reader = SVGReader(svg)
    var written = ""
    var open: [String] = []
    var isFinished = false
    while let piece = try reader.next() {
      switch piece {
      case .text(let text):
        let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        if let parent = open.last, InlineSVG.textElements.contains(parent) {
          written += HTMLText.escaped(text)
        } else if !isBlank {
          throw Refusal(reason: "text outside a text element")
        }
      case .start(let name, let attributes, let isEmpty):
        if isFinished || (name == "svg") != open.isEmpty || !InlineSVG.elements.contains(name) {
          throw Refusal(reason: "the element \(name)")
        }
        written += "<" + name + (try InlineSVG.written(attributes, of: name, prefix: prefix))
        if open.isEmpty { written += " role=\"img\" aria-label=\"\(HTMLText.escaped(label))\"" }
        written += isEmpty ? "></\(name)>" : ">"
        if !isEmpty { open.append(name) } else if open.isEmpty { isFinished = true }
      case .end(let name):
        guard open.popLast() == name else { throw Refusal(reason: "an end of \(name) that was not begun") }
        written += "</\(name)>"
        isFinished = open.isEmpty
      }
    }
    guard isFinished else { throw Refusal(reason: "a picture that does not end") }
    text = written
  }

  private static let elements: Set<String> = [
    "svg", "g", "path", "polygon", "polyline", "line", "rect", "circle", "ellipse", "text", "tspan", "title", "desc",
  ]

  private static let textElements: Set<String> = ["text", "tspan", "title", "desc"]

  /// Attributes that are understood but have no place in a page, which sizes and labels the picture itself.
  private static let dropped: Set<String> = ["xmlns", "role", "aria-label"]

  private static func written(
    _ attributes: [(String, String)], of element: String, prefix: String
  ) throws(Refusal) -> String {
    var written = ""
    var seen: Set<String> = []
    for (name, value) in attributes {
      guard seen.insert(name).inserted else { throw Refusal(reason: "the attribute \(name) twice") }
      if dropped.contains(name) || (element == "svg" && ["width", "height"].contains(name)) { continue }
      guard let grammar = SVGAttribute.grammars[name], grammar.admits(value) else {
        throw Refusal(reason: "the attribute \(name) with the value \(value)")
      }
      if name == "id" {
        // What the part stands for is its class, too, for the style and the script of the page.
        written += " id=\"\(HTMLText.escaped(prefix + value))\" class=\"\(value.prefix { $0 != "-" })\""
      } else {
        written += " \(name)=\"\(HTMLText.escaped(value))\""
      }
    }
    return written
  }
}
