import PowerMapGraph

/// What the effort needs and who brings it: what the map says is needed, else all that anybody brings.
struct Niches {
  /// Whether the map says what is needed.
  let areTold: Bool
  /// Everything that is needed, each once, in the order in which it is told or first named.
  let all: [String]
  private let providers: [String: [Vertex]]

  init(_ graph: StakeholderGraph) {
    var named: [String] = []
    var providers: [String: [Vertex]] = [:]
    for vertex in graph.vertices {
      for niche in graph[vertex].niches where providers[niche]?.contains(vertex) != true {
        if providers[niche] == nil { named.append(niche) }
        providers[niche, default: []].append(vertex)
      }
    }
    let needs = graph.about.conventions.needs
    var seen: Set<String> = []
    areTold = needs != nil
    all = (needs ?? named).filter { seen.insert($0).inserted }
    self.providers = providers
  }

  /// Who brings something, in the order of the map.
  subscript(niche: String) -> [Vertex] { providers[niche] ?? [] }

  /// What nobody brings.
  var missing: [String] { all.filter { self[$0].isEmpty } }

  /// What one stakeholder alone brings.
  var sole: [String] { all.filter { self[$0].count == 1 } }

  /// What somebody brings of what is needed.
  func brought(by vertex: Vertex) -> [String] { all.filter { self[$0].contains(vertex) } }
}
