public import PowerMapAnalysis

/// A template with everything found that its places ask for.
///
/// Nothing can be written while there are faults; maps are drawn by the caller.
public struct FilledTemplate: Sendable {
  /// What is written for a figure that is not defined.
  static let undefined = Language.undefined

  /// What is wrong, in the order of the text.
  public private(set) var faults: [TemplateFault] = []
  /// What a person should look at, in the order of the text: undefined figures and shared ranks.
  public private(set) var warnings: [TemplateFault] = []
  /// The styles of the maps that are asked for, each once, with its first place.
  public private(set) var styles: [(id: String, place: TemplatePlace)] = []
  private let kind: TemplateKind
  private var pieces: [Piece] = []

  private enum Piece {
    case text(String)
    case map(String)
  }

  /// Finds what the places of a text ask for.
  ///
  /// - Parameter identity: the id that a stakeholder has on this map, by the one that places use.
  public init(
    _ text: String, kind: TemplateKind, analysis: Analysis, identity: @escaping (String) -> String = { $0 }
  ) {
    self.kind = kind
    let template = Template(text)
    faults = template.faults
    let answers = TemplateAnswers(
      MeasureAnswers(analysis), needsFindings: template.asks { $0.hasPrefix("finding.") }, identity: identity)
    var code = CodeTracking()
    for piece in template.pieces {
      switch piece {
      case .text(let text):
        pieces.append(.text(text))
        code.pass(text)
      case .placeholder(let placeholder):
        if kind == .html, let element = code.element {
          fault(placeholder.place, .other("a value cannot stand safely inside of \(element); put it into the text"))
        } else {
          fill(placeholder, answers)
        }
      }
    }
    faults.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  /// The filled text.
  ///
  /// - Parameter pictures: the maps by their styles.
  /// - Precondition: there are no faults, and a picture for each style.
  public func text(pictures: [String: TemplatePicture] = [:]) -> String {
    precondition(faults.isEmpty, "a template with faults is not written")
    return pieces.map { piece in
      switch piece {
      case .text(let text): return text
      case .map(let style):
        guard let picture = pictures[style] else { preconditionFailure("every map has its picture") }
        return kind.written(picture)
      }
    }.joined()
  }

  private mutating func fault(_ place: TemplatePlace, _ problem: TemplateFault.Problem) {
    faults.append(TemplateFault(place, problem))
  }

  private mutating func fill(_ placeholder: Template.Placeholder, _ answers: TemplateAnswers) {
    let place = placeholder.place
    guard let format = TemplateFormat(placeholder.format) else {
      return fault(
        place, .other("\(placeholder.format ?? "") is no format; write \(TemplateFormat.allowed) behind the bar"))
    }
    guard let reference = TemplateReference(placeholder.expression) else {
      return fault(
        place, .other("“\(placeholder.expression)” is not a name with brackets; write it such as strength.out[mayor]"))
    }
    do throws(TemplateFault.Problem) {
      let (value, warning) = try answers.value(reference)
      if let warning { warnings.append(TemplateFault(place, .other(warning))) }
      if placeholder.format != nil, !value.takesFormat {
        return fault(place, .other("\(placeholder.expression) is no number; leave out what stands behind the bar"))
      }
      switch value {
      case .prose(let prose): pieces.append(.text(kind.written(prose)))
      case .numbers(let numbers):
        let words = format.written(numbers).map { Prose([.words($0)]) }
        pieces.append(.text(kind.written(.list(words))))
      case .map(let style):
        if !styles.contains(where: { $0.id == style }) { styles.append((style, place)) }
        pieces.append(.map(style))
      case .undefined(let reason):
        warnings.append(TemplateFault(place, .other("\(placeholder.expression) is not defined: \(reason)")))
        pieces.append(.text(FilledTemplate.undefined))
      }
    } catch {
      fault(place, error)
    }
  }
}

extension Template {
  /// Whether a place asks for something of a name.
  fileprivate func asks(_ isMeant: (String) -> Bool) -> Bool {
    pieces.contains { piece in
      if case .placeholder(let placeholder) = piece { isMeant(placeholder.expression) } else { false }
    }
  }
}

extension TemplateValue {
  /// Whether a format says how it is written; one that is undefined today may be a number tomorrow.
  fileprivate var takesFormat: Bool {
    switch self {
    case .numbers, .undefined: true
    case .prose, .map: false
    }
  }
}

/// Whether a text of HTML is inside of a script or a style, where no escaping makes a value safe.
private struct CodeTracking {
  /// The element that is open, nil outside of both.
  private(set) var element: String?

  mutating func pass(_ text: String) {
    var rest = text.lowercased()[...]
    while true {
      let tags = element.map { ["</\($0)"] } ?? ["<script", "<style"]
      let found = tags.compactMap { tag in rest.firstRange(of: tag).map { (tag: tag, range: $0) } }
      guard let first = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return }
      element = element == nil ? String(first.tag.dropFirst()) : nil
      rest = rest[first.range.upperBound...]
    }
  }
}
