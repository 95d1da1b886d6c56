import Foundation

/// As much of JSON Schema (draft 2020-12) as the program's own schema uses, and an error for what it does not know.
struct JSONSchema {
  private let root: [String: Any]

  init(_ root: [String: Any]) { self.root = root }

  /// What is wrong with a value, each with the way to it; nothing where it obeys.
  func faults(_ value: Any) -> [String] { faults(value, root, at: "") }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "$defs", "title", "description", "patternProperties": return []
      case "$ref": return faults(value, definition(rule), at: path)
      case "type":
        let names = rule as? [String] ?? [rule as? String ?? ""]
        return names.contains { JSONSchema.isOf($0, value) } ? [] : ["\(path) is no \(names)"]
      case "const": return value as? String == rule as? String ? [] : ["\(path) is not \(rule)"]
      case "anyOf":
        let choices = rule as? [[String: Any]] ?? []
        return choices.contains { faults(value, $0, at: path).isEmpty } ? [] : ["\(path) fits no choice"]
      case "required":
        let members = value as? [String: Any] ?? [:]
        return (rule as? [String] ?? []).filter { members[$0] == nil }.map { "\(path) has no \($0)" }
      case "properties":
        let members = value as? [String: Any] ?? [:]
        return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, schema in
          members[name].map { faults($0, schema, at: "\(path)/\(name)") } ?? []
        }
      case "additionalProperties": return otherFaults(value, schema, at: path)
      case "items":
        return (value as? [Any] ?? []).enumerated().flatMap {
          faults($1, rule as? [String: Any] ?? [:], at: "\(path)/\($0)")
        }
      case "prefixItems":
        return zip(value as? [Any] ?? [], rule as? [[String: Any]] ?? []).flatMap { faults($0, $1, at: path) }
      case "minItems": return ((value as? [Any])?.count ?? 0) >= rule as? Int ?? 0 ? [] : ["\(path) is too short"]
      case "maxItems": return ((value as? [Any])?.count ?? 0) <= rule as? Int ?? 0 ? [] : ["\(path) is too long"]
      case "uniqueItems":
        let texts = value as? [String] ?? []
        return Set(texts).count == texts.count ? [] : ["\(path) says something twice"]
      default: return ["\(path): the keyword \(keyword) is not known"]
      }
    }
  }

  /// The members that only a pattern allows, by their patterns.
  private func otherFaults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    let named = schema["properties"] as? [String: Any] ?? [:]
    let patterns = (schema["patternProperties"] as? [String: [String: Any]] ?? [:]).compactMap { pattern, schema in
      (try? NSRegularExpression(pattern: pattern)).map { (pattern: $0, schema: schema) }
    }
    return (value as? [String: Any] ?? [:]).flatMap { name, member -> [String] in
      if named[name] != nil { return [] }
      let range = NSRange(name.startIndex..., in: name)
      let rules = patterns.filter { $0.pattern.firstMatch(in: name, range: range) != nil }
      if rules.isEmpty { return ["\(path)/\(name) is not foreseen"] }
      return rules.flatMap { faults(member, $0.schema, at: "\(path)/\(name)") }
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["no definition": name]
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "number": !(value is String) && value is Double
    case "null": value is NSNull
    default: false
    }
  }
}
