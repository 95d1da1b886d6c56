/// An element of a chart, written as SVG with its attributes in the order given.
struct SVGElement {
  private let name: String
  private let attributes: [(String, String)]
  private let content: String

  /// Makes an element; its content is SVG already.
  init(_ name: String, _ attributes: [(String, String)] = [], content: String = "") {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// Makes a line of text.
  init(text: String, x: Double, y: Double, anchor: String = "start", size: Double = 13, color: String = ChartColor.ink)
  {
    let attributes = [
      ("x", SVGElement.number(x)), ("y", SVGElement.number(y)), ("text-anchor", anchor),
      ("font-size", SVGElement.number(size)),
      ("fill", color),
    ]
    self.init("text", attributes, content: HTMLText.escaped(text))
  }

  /// A coordinate with two decimal places at most.
  static func number(_ value: Double) -> String {
    let text = NumberText.rounded(value, places: 2).replacingMinus()
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }

  /// The element as SVG.
  var text: String {
    let written = attributes.map { " \($0.0)=\"\(HTMLText.escaped($0.1))\"" }.joined()
    return content.isEmpty ? "<\(name)\(written)/>" : "<\(name)\(written)>\(content)</\(name)>"
  }

  /// A drawing of a size that holds some elements.
  static func drawing(width: Double, height: Double, _ elements: [SVGElement]) -> String {
    let attributes = [
      ("viewBox", "0 0 \(number(width)) \(number(height))"),
      ("font-family", "Helvetica Neue, Liberation Sans, Arial, sans-serif"),
    ]
    return SVGElement("svg", attributes, content: elements.map(\.text).joined()).text
  }
}

extension String {
  /// The text with the minus sign of people's numbers as the hyphen of machines' numbers.
  fileprivate func replacingMinus() -> String { String(map { $0 == "−" ? "-" : $0 }) }
}
