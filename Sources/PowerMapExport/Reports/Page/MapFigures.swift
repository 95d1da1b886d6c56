import PowerMapAnalysis
import PowerMapGraph

/// The maps of a report one below the other, with the controls by which the script lets a reader explore them.
struct MapFigures {
  let markup: HTMLMarkup

  /// Takes the pictures apart and writes them anew; what cannot be shown is said.
  init(_ maps: [ReportMap], explorer: MapExplorer) {
    var tools = explorer.choices
    tools["words"] = .record(.words)
    markup = PageTemplates.filled(
      "maps",
      with: [
        "toolsHTML": .markup(PageTemplates.filled("tools", with: tools)), "maps": .list(maps.map(MapFigures.figure)),
      ])
  }

  private static func figure(_ map: ReportMap) -> TemplateRecord {
    var record: TemplateRecord = [
      "anchor": .text(anchor(map.id)), "id": .text(map.id), "title": .text(map.title), "label": .text(map.label),
      "summary": .text(map.summary), "explanation": .text(map.explanation ?? ""),
      "hasExplanation": .flag(map.explanation != nil),
    ]
    do throws(InlineSVG.Refusal) {
      guard let svg = map.svg else {
        record["missing"] = .text(Language.Maps.missing(because: map.missingBecause))
        return record
      }
      let picture = try InlineSVG(svg, label: "\(map.title). \(map.summary)", prefix: map.id + "-")
      record["hasPicture"] = .flag(true)
      record["pictureHTML"] = .markup(HTMLMarkup(escaped: picture.text))
    } catch {
      record["missing"] = .text(Language.Maps.unreadable(error.reason))
    }
    return record
  }

  /// An anchor made of the letters and hyphens of an id.
  private static func anchor(_ id: String) -> String {
    "map-" + id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

extension MapExplorer {
  /// What readers can choose from: groups, kinds of ties, signs, strengths, measures.
  var choices: TemplateRecord {
    let groups = answers.analysis.grouping?.labels ?? []
    let kinds = graph.ties.kinds.texts
    func options(_ texts: [String]) -> TemplateRecord.Value {
      .list(texts.enumerated().map { ["value": .text(String($0)), "text": .text($1)] })
    }
    let strengths = Set((0..<graph.ties.count).map { graph.ties.weight(row: $0) }).subtracting([0]).sorted()
    return [
      "groups": options(groups), "hasGroups": .flag(groups.count > 1),
      "kinds": options(kinds), "hasKinds": .flag(kinds.count > 1),
      "hasSigns": .flag(graph.negative.tieCount > 0 && graph.positive.tieCount > 0),
      "hasStrengths": .flag(strengths.count > 1),
      "measures": options(PageMeasure.all(for: answers).map { $0.title }),
    ]
  }
}
