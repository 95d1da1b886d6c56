/// What is written into a place of a template.
enum TemplateValue: Hashable {
  /// Words; they take no format.
  case prose(Prose)
  /// Numbers, parted by commas where there are several.
  case numbers([Double])
  /// A map of a style.
  case map(String)
  /// Nothing, and why.
  case undefined(String)
}
