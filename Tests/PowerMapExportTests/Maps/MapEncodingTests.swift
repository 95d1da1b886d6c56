import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MapEncodingTests {
  private func options(_ set: (inout MapOptions) -> Void) -> MapOptions {
    var options = MapOptions()
    set(&options)
    return options
  }

  private func drawing(_ options: MapOptions, _ style: any MapStyle = .influence) throws -> Drawing {
    let map = try PowerMap(of: try MapFixture.coalition(), options: options)
    return try map.drawing(style, measure: HalfWidthText()).drawing
  }

  private static let everything: [MapOptions] = {
    var all: [MapOptions] = [MapOptions()]
    for color in ["sector", "stance", "influence", "betweenness", "influence.net", "decision_maker"] {
      var options = MapOptions()
      options.color = color
      options.shape = "sector"
      options.outline = color == "stance" ? "decision_maker" : "stance"
      options.label = "interest"
      options.width = "weight"
      options.size = "influence"
      all.append(options)
    }
    return all
  }()

  @Test(arguments: everything, [true, false])
  func `Every text can be read on what lies under it`(_ options: MapOptions, _ isInfluence: Bool) throws {
    let drawing = isInfluence ? try drawing(options) : try drawing(options, .quadrant)
    var under: [(box: Box, fill: Color)] = []
    for shape in drawing.allShapes {
      switch shape {
      case .circle(let center, let radius, let paint):
        if let fill = paint.fill {
          under.append((Box(center: center, width: 1.4 * radius, height: 1.4 * radius), fill))
        }
      case .rectangle(let box, let paint):
        if let fill = paint.fill, fill.opacity == 1 { under.append((box, fill)) }
      case .polygon(let points, let paint):
        let middle = points.reduce(.zero, +) * (1 / Double(points.count))
        if let fill = paint.fill, paint.stroke != nil { under.append((Box(center: middle, width: 6, height: 6), fill)) }
      case .text(let text):
        let width = HalfWidthText().width(of: text.string, size: text.size, isBold: text.isBold)
        let shift = text.alignment == .start ? width / 2 : (text.alignment == .end ? -width / 2 : 0)
        let middle = text.place + Point(shift, -0.36 * text.size)
        let below = under.last { $0.box.overlap(with: Box(center: middle, width: 1, height: 1)) > 0.5 }
        #expect(text.color.contrast(with: below?.fill ?? Palette.paper) >= 4.5, "\(text.string)")
      default: break
      }
    }
  }

  @Test func `Numbers color by classes, the legend tells their cut points, counts and no data`() throws {
    let drawing = try drawing(options { $0.color = "influence" })
    #expect(drawing.texts.contains("Color = influence"))
    for text in ["5", "1", "no data", "(1)"] { #expect(drawing.texts.contains(text)) }
    #expect(drawing.tooltips.contains { $0.hasPrefix("Chess Club") && $0.contains("Influence no data") })
  }

  @Test func `Stance colors by its words and needs no outline besides`() throws {
    let drawing = try drawing(options { $0.color = "stance" }, .quadrant)
    #expect(drawing.texts.contains("strongly supports (above 0.6)"))
    #expect(!drawing.texts.contains("Stance (outline and sign)"))
  }

  @Test func `Forms, outlines and labels are drawn and explained`() throws {
    let drawing = try drawing(
      options {
        $0.shape = "sector"
        $0.outline = "decision_maker"
        $0.label = "interest"
      })
    for text in ["Shape = sector", "Outline = decision maker", "below names: interest; –: no data (1)"] {
      #expect(drawing.texts.contains(text))
    }
    let forms = drawing.marked.compactMap { mark, _ -> GlyphForm? in
      if case .stakeholder(_, let body) = mark { body.form } else { nil }
    }
    #expect(Set(forms) == [.circle, .square, .triangle, .diamond])
    let ids = try self.drawing(options { $0.label = "id" }).texts
    #expect(ids.contains("s13") && !ids.contains("Chess Club"))
  }

  @Test(arguments: ["color", "shape", "outline", "label"])
  func `A column or measure that is not there is refused by name`(_ encoding: String) throws {
    let options = options {
      switch encoding {
      case "color": $0.color = "planet"
      case "shape": $0.shape = "planet"
      case "outline": $0.outline = "planet"
      default: $0.label = "planet"
      }
    }
    #expect(throws: MapError.unknownColumn("planet")) { try self.drawing(options) }
  }

  @Test func `Everybody and every line has an id of its own, and a page takes the ids over`() throws {
    let drawing = try drawing(options { $0.shape = "sector" })
    #expect(Set(drawing.ids).count == drawing.ids.count)
    #expect(drawing.ids.filter { $0.hasPrefix("stakeholder-") }.count == 14)
    #expect(drawing.ids.filter { $0.hasPrefix("tie-") }.count == 14)
    let svg = SVGWriter.text(of: drawing)
    #expect(svg.contains("<g id=\"stakeholder-14\"><title>Chess Club"))
    let page = try InlineSVG(svg, label: "map", prefix: "influence-map-").text
    #expect(page.contains("<g id=\"influence-map-stakeholder-14\" class=\"stakeholder\"><title>Chess Club"))
    #expect(throws: InlineSVG.Refusal.self) {
      try InlineSVG("<svg viewBox=\"0 0 1 1\"><g id=\"cookie\"></g></svg>", label: "map")
    }
  }

  @Test func `What was left out and where the data come from stand on the map`() throws {
    var about = MapDescription()
    about.collection = "Two interviews"
    about.nonrespondents = ["s1", "the mayor"]
    about.extras = [MapDescription.Entry(key: "Source", value: "Register of lobbyists")]
    let people = ["Ana", "Bo"].enumerated().map { Stakeholder(id: MapFixture.id($0), name: $1) }
    let graph = try StakeholderGraph(
      stakeholders: people, ties: [Tie(from: "s0", to: "s1", weight: 0)], about: about)
    let options = options { $0.remarks = ["As of 2024: 2 of 3 stakeholders, 1 of 4 ties."] }
    let texts = try PowerMap(of: graph, options: options).drawing(.influence, measure: HalfWidthText()).drawing.texts
    #expect(texts.contains("As of 2024: 2 of 3 stakeholders, 1 of 4 ties."))
    #expect(texts.contains("Not drawn: 1 tie of weight 0."))
    #expect(
      texts.last
        == "Source: Register of lobbyists. Data: Two interviews. Asked without an answer: Bo, the mayor.")
  }
}
