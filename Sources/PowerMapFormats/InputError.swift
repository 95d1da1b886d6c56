/// Why an input could not be opened or read, before anything in it was looked at.
public struct InputError: Error, Hashable, Sendable {
  /// The path as the user gave it.
  public var path: String
  /// What went wrong: "No such file or directory".
  public var reason: String

  /// Makes an error.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
