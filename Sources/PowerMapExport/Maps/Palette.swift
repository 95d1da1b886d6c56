/// The colors of maps: groups by Okabe and Ito's palette, which people with any color vision can tell apart.
public enum Palette {
  /// Text and outlines.
  public static let ink = Color(0x1F2933)
  /// Text of lesser weight.
  public static let muted = Color(0x5F6B76)
  /// Fine lines of the page.
  public static let rule = Color(0xD5DBE1)
  /// The page.
  public static let paper = Color(0xFFFFFF)
  /// Conflict and opposition.
  public static let vermillion = Color(0xD55E00)
  /// Support.
  public static let green = Color(0x00785A)
}
