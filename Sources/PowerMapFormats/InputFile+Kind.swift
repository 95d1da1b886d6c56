extension InputFile {
  /// How much of a file is looked at to tell what it is, in bytes.
  private static let headSize = 4096

  /// The beginning of the text of a file, in lower case; zeros, as in UTF-16, are left out.
  var head: String {
    String(decoding: bytes.prefix(InputFile.headSize).filter { $0 != 0 }, as: UTF8.self).lowercased()
  }

  /// Whether the name ends like that of a format, whatever its case.
  func hasEnding(_ endings: String...) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix(".\($0)") || name.hasSuffix(".\($0).gz") }
  }

  /// Whether the file is XML whose first element is called that.
  func isXML(of root: String) -> Bool {
    guard head.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "<",
      let start = head.range(ofFirst: "<\(root)")
    else {
      return false
    }
    let next = head[start...].dropFirst(root.count + 1).first
    return next == nil || next == ">" || next?.isWhitespace == true
  }

  /// Whether the first line that is not blank, in lower case and without a byte order mark, is as asked.
  func firstLine(_ isAsAsked: (String) -> Bool) -> Bool {
    let lines = head.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline).lazy.map { String($0).trimmed }
    return lines.first { !$0.isEmpty && !$0.hasPrefix("%") }.map(isAsAsked) ?? false
  }

  /// Whether the file holds a JSON object on each line, as those of FollowTheMoney do.
  var holdsJSONLines: Bool {
    hasEnding("jsonl", "ndjson", "ftm")
      || hasEnding("json")
        && firstLine { $0.hasPrefix("{") && $0.contains("\"schema\"") && $0.contains("\"properties\"") }
  }

  /// The file as it was before it was compressed.
  func unpacked() throws(FormatError) -> InputFile {
    guard Gzip.isCompressed(bytes) else { return self }
    return InputFile(name: name, bytes: try Gzip.inflate(bytes, name: name))
  }
}

extension String {
  /// Where a text first begins, nil when it does not stand in here.
  fileprivate func range(ofFirst text: String) -> String.Index? {
    var position = startIndex
    while let start = self[position...].firstIndex(of: text.first ?? " ") {
      if self[start...].hasPrefix(text) { return start }
      position = index(after: start)
    }
    return nil
  }
}
