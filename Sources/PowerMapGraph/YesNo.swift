/// Yes or no, as people write it in a cell.
public enum YesNo {
  /// What a text says; nil where it says neither.
  public static func parse(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "t", "1", "x", "✓", "✔": true
    case "no", "n", "false", "f", "0": false
    default: nil
    }
  }
}
