/// Where the name of a stakeholder leads: to its place on the first map that shows it.
struct MapLinks {
  private var mapOfPosition: [Int: String] = [:]

  /// Looks through the maps in order; those without a picture show nobody.
  init(_ maps: [ReportMap]) {
    for map in maps where map.svg != nil {
      for case .stakeholder(let position, _) in map.marks where mapOfPosition[position] == nil {
        mapOfPosition[position] = map.id
      }
    }
  }

  /// The address within the page, nil for somebody who is on no map.
  func address(of position: Int) -> String? {
    mapOfPosition[position].map { "#\($0)-" + Drawing.Mark.id(ofStakeholder: position) }
  }
}
