import Mustache

/// What a template is filled with: texts, flags, ready markup, and lists of further records, by name.
///
/// A name that the record does not have is empty; unlike in Mustache at large, the records around are not asked.
struct TemplateRecord: MustacheParent, ExpressibleByDictionaryLiteral, Sendable {
  /// What may stand under a name.
  enum Value: Sendable {
    /// A text, which is escaped where it is filled in.
    case text(String)
    /// Markup, taken as it is; its name ends in `HTML`.
    case markup(HTMLMarkup)
    case flag(Bool)
    case record(TemplateRecord)
    case list([TemplateRecord])
  }

  private struct Nothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
  }

  private var values: [String: Value] = [:]

  init(dictionaryLiteral elements: (String, Value)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a name.
  subscript(name: String) -> Value? {
    get { values[name] }
    set {
      if case .markup = newValue { precondition(name.hasSuffix("HTML"), "markup without a name that says so") }
      values[name] = newValue
    }
  }

  /// The words of the templates.
  static let words: TemplateRecord = {
    var record: TemplateRecord = [:]
    for (name, text) in Language.Page.templates { record[name] = .text(text) }
    return record
  }()

  /// What Mustache finds under a name.
  func child(named name: String) -> Any? {
    switch values[name] {
    case .text(let text): text
    case .markup(let markup): markup
    case .flag(let flag): flag
    case .record(let record): record
    case .list(let records): records
    case nil: Nothing()
    }
  }
}
