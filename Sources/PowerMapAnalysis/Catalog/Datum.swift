/// A piece of an answer that has a shape of its own: number, word, list or record.
public indirect enum Datum: Hashable, Sendable {
  /// Nothing.
  case null
  /// A number.
  case number(Double)
  /// A word or an identity.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// Several in order.
  case list([Datum])
  /// Named parts in order.
  case record([Field])

  /// A named part of a record.
  public struct Field: Hashable, Sendable {
    /// The name of the part.
    public let name: String
    /// The part.
    public let value: Datum

    /// Makes a named part.
    public init(_ name: String, _ value: Datum) {
      self.name = name
      self.value = value
    }
  }

  /// A number, or null for nil.
  public static func optional(_ number: Double?) -> Datum { number.map { .number($0) } ?? .null }
}
