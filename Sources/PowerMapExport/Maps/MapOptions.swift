public import PowerMapAnalysis
public import PowerMapGraph

/// What a user asks of a map, in words of the data: everything may be left open.
public struct MapOptions: Hashable, Sendable {
  /// The id of the style.
  public var style = "influence"
  /// The title; nil for the one of the map.
  public var title: String?
  /// The column or measure across, for styles that have axes.
  public var x: String?
  /// The column or measure upward, for styles that have axes.
  public var y: String?
  /// The column or measure that places people, for styles that go from high to low; nil for the usual one of the style.
  public var by: String?
  /// The identity of the stakeholder in the middle, for styles that have one; nil for a decision maker.
  public var target: String?
  /// The side on which support stands, for styles that part allies from opponents; nil for the usual one of the style.
  public var support: Side?
  /// A later map of the same people, for styles that compare; nil for none.
  public var later: StakeholderGraph?
  /// A well-known pair of axes, for styles that have axes; nil for interest and influence, or what there is.
  public var axes: QuadrantAxes?
  /// Where the fields of styles that have axes part; nil for the middle of rating scales, else the median.
  public var cut: QuadrantCut?
  /// The column or measure that circles show by their area; nil for influence exerted.
  public var size: String?
  /// The column or measure that circles show by their color; nil for the groups of the map, in the colors
  /// of the file where it has some.
  public var color: String?
  /// The column or measure that is shown by circles, squares, triangles; nil for circles alone.
  public var shape: String?
  /// The column or measure that outlines show, also `stance`; nil for what the style shows by them.
  public var outline: String?
  /// What stands beside everybody: `name`, `id`, or the column or measure that stands below the name; nil for the name.
  public var label: String?
  /// The column of ties that widths of lines show: `weight`, `amount`, `confidence` or a further one; nil for the weight.
  public var width: String?
  /// The most stakeholders that are labelled; nil for all on maps of up to 150, else 80.
  public var labelLimit: Int?
  /// The id of the way to choose what is drawn, `all` for everybody; nil for what suits the style where a map is large.
  public var show: String?
  /// The most stakeholders to choose; nil for 150.
  public var showLimit: Int?
  /// Sentences about what was left out on reading, shown below the title.
  public var remarks: [String] = []
  /// Where stakeholders stood on an earlier map; nil where they may stand anywhere.
  public var positions: MapPositions?
  /// Whether stakeholders stand where the file says, where it is of a program that places them and no positions are given.
  public var keepsOwnPlaces = true
  /// How exactly measures are computed that can be estimated.
  public var precision = Precision.automatic

  /// Leaves everything open.
  public init() {}
}
