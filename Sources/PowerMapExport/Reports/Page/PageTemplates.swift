import Mustache

/// The templates of the page, which are part of the program.
///
/// Markup that is taken as it is stands in three braces and has a name that ends in `HTML`; everything else is escaped by
/// ``HTMLText``, in attributes too. Mustache's own escaping is not used: it misses quotes and brackets that a combining mark follows.
enum PageTemplates {
  /// Escapes what templates are filled with.
  private struct Escaping: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
  }

  /// How templates name the escaping in their first line; partials do not inherit it.
  static let heading = "{{% CONTENT_TYPE:REPORT}}"

  /// The text of every template, by name.
  static let texts: [String: String] = [
    "page": text(PackageResources.page_mustache), "paragraph": text(PackageResources.paragraph_mustache),
    "list": text(PackageResources.list_mustache), "facts": text(PackageResources.facts_mustache),
    "findings": text(PackageResources.findings_mustache), "table": text(PackageResources.table_mustache),
    "maps": text(PackageResources.maps_mustache), "tools": text(PackageResources.tools_mustache),
    "chart": text(PackageResources.chart_mustache), "cards": text(PackageResources.cards_mustache),
  ]

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(Escaping(), named: "REPORT")
    return MustacheLibrary(
      templates: texts.mapValues { text in
        do {
          return try MustacheTemplate(string: heading + text)
        } catch {
          preconditionFailure("a template of the page is not well formed: \(error)")
        }
      })
  }()

  /// A template filled with what a record holds.
  static func filled(_ name: String, with record: TemplateRecord) -> HTMLMarkup {
    guard let text = library.render(record, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return HTMLMarkup(escaped: text)
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
