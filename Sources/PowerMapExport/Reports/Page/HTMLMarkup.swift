import Mustache

/// HTML that is ready to stand in a page: templates take it as it is, where every other text is escaped.
///
/// Made only of what was escaped already: prose, pictures written anew, filled templates, the fixed parts of the page.
struct HTMLMarkup: MustacheCustomRenderable, Hashable, Sendable {
  let renderText: String
  let isNull = false

  /// Takes over HTML that holds no text of users but escaped.
  init(escaped text: String) { renderText = text }

  /// Writes a sentence: names apart from the direction of their surroundings, links to addresses and to places on a map.
  init(_ prose: Prose, links: MapLinks? = nil) { renderText = HTMLText.written(prose, links: links) }
}
