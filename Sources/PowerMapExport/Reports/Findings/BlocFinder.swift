import PowerMapAnalysis
import PowerMapGraph

/// Finds that more than half of all ties stay inside a few blocs.
struct BlocFinder: Finder {
  private let id = "communities"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard graph.order >= FindingThresholds.fewestForBlocs, graph.canForgetTies,
      let modularity = answers.figure("modularity"),
      modularity >= FindingThresholds.modularity, let blocs = answers.blocs, blocs.count > 1
    else { return [] }
    var bloc = [Int](repeating: -1, count: graph.order)
    for (number, members) in blocs.enumerated() { for vertex in members { bloc[vertex.index] = number } }
    let arcs = graph.positive.outgoing
    let inside = graph.vertices.reduce(0) { count, tail in
      count + arcs.heads(of: tail).filter { bloc[tail.index] >= 0 && bloc[tail.index] == bloc[$0.index] }.count
    }
    let share = Double(inside) / Double(max(1, arcs.count))
    guard share > 0.5 else { return [] }
    let told = blocs.prefix(4).map { answers.graph.prose(answers.leading($0), limit: 4) }
    return [
      Finding(
        Language.Bloc.headline(blocs.count, inside: share), importance: .notable,
        effect: modularity / FindingThresholds.modularity, section: .coalitions,
        basis: .told(answers.pairsStaying(in: blocs).map(Language.Bloc.together) ?? Language.Certainty.tooLarge),
        figures: [.init(Language.Bloc.count, blocs.count), .init(Language.Bloc.inside, NumberText.percent(share))],
        meaning: Language.Bloc.meaning(Array(told), of: blocs.count), limits: Language.Bloc.limits,
        measures: [id, "modularity"])
    ]
  }
}

extension MeasureAnswers {
  /// The blocs of at least three, largest first, nil without ties.
  var blocs: [[Vertex]]? {
    guard case .optimum(let fields) = value("communities"),
      case .list(let partition) = fields.first(where: { $0.name == "partition" })?.value, partition.count == graph.order
    else { return nil }
    let labels = partition.map { datum -> String? in
      if case .number(let number) = datum { NumberText.exact(number) } else { nil }
    }
    return Grouping(labels).members.filter { $0.count >= FindingThresholds.smallestBloc }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// Some stakeholders by the influence they exert, most first.
  func leading(_ vertices: [Vertex]) -> [Vertex] {
    guard let scores = scores(InfluenceWords(graph).exerted) else { return vertices }
    return vertices.sorted { (scores[$1] ?? 0, $0) < (scores[$0] ?? 0, $1) }
  }

  /// The share of pairs within blocs who stay together when ties are forgotten and blocs are sought anew; nil where the map
  /// is too large or has too few ties to try it out.
  fileprivate func pairsStaying(in blocs: [[Vertex]]) -> Double? {
    let trials = FindingThresholds.blocTrials
    guard graph.canForgetTies, graph.order <= FindingThresholds.largestForBlocs else { return nil }
    var loss = TieLoss(of: graph, share: FindingThresholds.forgotten, seed: analysis.seed)
    var together = 0
    var all = 0
    for _ in 0..<trials {
      guard let found = Communities(of: loss.next(), runs: 1, seed: analysis.seed) else { continue }
      for members in blocs {
        let sizes = Dictionary(grouping: members) { found.number[$0.index] }.values.map(\.count)
        together += sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        all += members.count * (members.count - 1) / 2
      }
    }
    return all > 0 ? Double(together) / Double(all) : nil
  }
}
