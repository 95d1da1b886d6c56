/// A small picture with what it shows in words.
struct Chart {
  /// What it is called.
  let title: String
  /// The picture.
  let svg: String
  /// What it shows, for those who do not see it.
  let alternative: Prose
}

/// Colors that readers with any color vision tell apart, and that stay apart in gray (Okabe and Ito 2008).
enum ChartColor {
  static let series = ["#0072B2", "#D55E00", "#009E73"]
  static let pale = "#B8C4D0"
  static let axis = "#5B6673"
  static let ink = "#1D2430"
}
