/// A table of a report in HTML.
struct HTMLTable {
  let markup: HTMLMarkup

  /// A table of more columns is set in smaller type.
  private static let columnLimit = 7
  /// A column with longer texts is kept wide enough to read on a phone.
  private static let lengthLimit = 45
  /// Beside so many columns of numbers long texts are set below their row on a phone.
  private static let numberLimit = 2

  /// Writes a table; the names at the heads of its rows lead to their places on the maps.
  init(_ table: ReportTable, links: MapLinks) {
    let heads = table.columns.map { column -> TemplateRecord in
      ["textHTML": .markup(HTMLMarkup(column.title)), "isNumeric": .flag(column.isNumeric)]
    }
    let areLong = table.columns.indices.map { column in
      table.rows.contains { column < $0.count && $0[column].text.plain.count > HTMLTable.lengthLimit }
    }
    let longs = areLong.dropFirst().count { $0 }
    let rows = table.rows.map { row -> TemplateRecord in
      let cells = zip(row, zip(table.columns, areLong)).dropFirst().map {
        HTMLTable.cell($0, $1.0, isLong: $1.1, isLabeled: longs > 1)
      }
      let head = row.first.map { HTMLMarkup($0.text, links: links) } ?? HTMLMarkup("")
      return ["headHTML": .markup(head), "cells": .list(cells)]
    }
    let numbers = table.columns.dropFirst().count(where: \.isNumeric)
    let isTold = longs > 0 && numbers <= HTMLTable.numberLimit && longs + numbers == table.columns.count - 1
    markup = PageTemplates.filled(
      "table",
      with: [
        "isDense": .flag(table.columns.count > HTMLTable.columnLimit), "isHeat": .flag(table.isHeat),
        "isTold": .flag(isTold),
        "captionHTML": .markup(HTMLMarkup(table.caption)),
        "columns": .list(heads), "rows": .list(rows),
      ])
  }

  private static func cell(
    _ cell: ReportTable.Cell, _ column: ReportTable.Column, isLong: Bool, isLabeled: Bool
  ) -> TemplateRecord {
    var record: TemplateRecord = ["textHTML": .markup(HTMLMarkup(cell.text))]
    if let bar = cell.bar {
      record["class"] = .text("number with-bar")
      record["bar"] = .text(NumberText.rounded(100 * min(1, max(0, bar)), places: 1))
    } else if let heat = cell.heat {
      record["class"] = .text("number heat-\(step(heat))")
    } else if column.isNumeric {
      record["class"] = .text("number")
    } else if isLong {
      record["class"] = .text("long")
      if isLabeled { record["label"] = .text(column.title.plain) }
    }
    return record
  }

  /// One of seven shades: 0 only for nothing.
  private static func step(_ heat: Double) -> Int { heat > 0 ? 1 + min(5, Int(heat * 6)) : 0 }
}

extension ReportTable {
  /// Whether its cells are shaded.
  fileprivate var isHeat: Bool { rows.contains { $0.contains { $0.heat != nil } } }
}
