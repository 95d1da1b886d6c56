/// What kind of file a template becomes, which says how values are escaped.
public enum TemplateKind: Hashable, Sendable {
  /// Markdown; pandoc makes anything of it.
  case markdown
  /// HTML; values stand between tags or inside of quoted attributes.
  case html
  /// Plain text.
  case plain

  /// The endings of file names that have a kind.
  public static let endings = ["md", "markdown", "html", "htm", "txt", "text"]

  /// The kind of files of an ending; nil for files into which values cannot be written safely.
  public init?(ending: String?) {
    switch ending {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "txt", "text": self = .plain
    default: return nil
    }
  }

  /// A sentence with everything escaped that came from a file.
  ///
  /// In HTML names have no tags around them, since a place may stand in an attribute.
  func written(_ prose: Prose) -> String {
    switch self {
    case .markdown: MarkdownText.written(prose)
    case .html: HTMLText.escaped(prose.plain)
    case .plain: prose.plain
    }
  }

  /// A picture that lies beside the file.
  func written(_ picture: TemplatePicture) -> String {
    let address = TemplateKind.address(of: picture.fileName)
    return switch self {
    case .markdown: "![\(MarkdownText.escaped(picture.title))](\(address))"
    case .html:
      "<img src=\"\(HTMLText.escaped(address))\" alt=\"\(HTMLText.escaped("\(picture.title). \(picture.summary)"))\">"
    case .plain: picture.fileName
    }
  }

  /// A file name as an address: everything but letters and digits of ASCII, `-`, `.` and `_` in hexadecimal.
  private static func address(of name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || "-._".unicodeScalars.contains(scalar) { return String(scalar) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

/// A map that was drawn for a template.
public struct TemplatePicture: Hashable, Sendable {
  /// The name of its file, which lies beside that of the template.
  public let fileName: String
  /// What the map is called.
  public let title: String
  /// What it shows, for those who do not see it.
  public let summary: String

  /// Describes a picture.
  public init(fileName: String, title: String, summary: String) {
    self.fileName = fileName
    self.title = title
    self.summary = summary
  }
}
