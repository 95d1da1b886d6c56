import PowerMapAnalysis
import PowerMapGraph

/// A report as its parts, apart from any format: HTML and Markdown render the same document.
struct ReportDocument {
  /// A heading with what stands under it.
  struct Section {
    /// The anchor, made of words of the report, never of data.
    let id: String
    let title: String
    var blocks: [Block]
    /// The ids of the measures that it shows, which the method section explains.
    var measures: [String] = []
  }

  /// A piece of a section.
  enum Block {
    case paragraph(Prose)
    /// What the numbers above say and what they do not.
    case reading(Prose)
    case list([Prose])
    /// A few numbers in large type.
    case keyFigures([Fact])
    case facts([Fact])
    case findings([Finding])
    case table(ReportTable)
    case maps([ReportMap])
    case chart(Chart)
    case cards([CardText])
  }

  /// A labeled piece of information.
  struct Fact {
    let label: String
    let text: Prose
  }

  /// A measure explained; several ids may share an explanation.
  struct CardText {
    var ids: [String]
    var title: String
    let card: MeasureCard
  }

  let title: String
  let facts: [Fact]
  let sections: [Section]
}

/// A table of a report: the first column names the rows.
struct ReportTable {
  /// A column by its heading.
  struct Column {
    let title: Prose
    var isNumeric = true
  }

  /// A cell; numbers may be drawn as a bar or shaded as heat, both as a share of the most, from 0 to 1.
  struct Cell {
    let text: Prose
    var bar: Double?
    var heat: Double?

    init(_ text: Prose, bar: Double? = nil, heat: Double? = nil) {
      self.text = text
      self.bar = bar
      self.heat = heat
    }
  }

  let caption: Prose
  let columns: [Column]
  let rows: [[Cell]]
  /// The most columns behind the first that a page on a screen shows at once; nil for all.
  var columnLimit: Int?

  /// The table in several, each with the first column and some of the others.
  func parted(_ parts: [Range<Int>]) -> [ReportTable] {
    guard parts.count > 1 else { return [self] }
    return parts.enumerated().map { position, part in
      ReportTable(
        caption: Language.Tables.part(caption, position + 1, of: parts.count), columns: [columns[0]] + columns[part],
        rows: rows.map { row in [0].filter(row.indices.contains).map { row[$0] } + row[part.clamped(to: row.indices)] })
    }
  }

  /// The tables that a page on a screen shows.
  var onScreen: [ReportTable] {
    guard let columnLimit, columns.count - 1 > columnLimit else { return [self] }
    return parted(
      stride(from: 1, to: columns.count, by: columnLimit).map { $0..<min(columns.count, $0 + columnLimit) })
  }
}
