public import PowerMapGraph

/// Finds the blocs that a map falls into: communities with more ties inside than chance would have it.
///
/// With *m* the strength of all ties, *W(i, j)* that of the tie from *i* to *j* and *s* the strengths sent and received,
/// the communities sought are those of greatest
///
///     modularity = Σ_{i, j in one community} ( W(i, j) / m − s_out(i) s_in(j) / m² )
///
/// Without direction every tie is taken both ways. The best of several runs of the Leiden algorithm is given, on maps of
/// more than 2,000 after going on from it until nothing is gained; of equally good ones that with the fewest communities,
/// then the first in the order of stakeholders. Communities are connected,
/// and numbered from 0 by size, then by their first member. Run *r* begins with the *r*-th number of SplitMix64 from the
/// seed.
///
/// - Range: modularity −0.5 to below 1; 0 and more for the best communities.
/// - Ties: counted, or read as strengths.
/// - Undefined: without ties.
/// - Complexity: runs times about O(m log n).
/// - Reference: Traag, Waltman & van Eck 2019, *Scientific Reports* 9:5233; Newman & Girvan 2004, *Physical Review E*
///   69:026113; Leicht & Newman 2008, *Physical Review Letters* 100:118703.
///
/// In two triangles joined by one tie: the triangles, 6/7 − 1/2 = 0.357.
public struct Communities: Hashable, Sendable {
  /// The number of each stakeholder's community.
  public let number: [Int]
  /// The modularity of the communities.
  public let modularity: Double

  /// Finds the communities of a map, nil without ties.
  ///
  /// - Parameters:
  ///   - weighting: whether ties are counted or read as strengths.
  ///   - runs: how often they are sought, at least once.
  ///   - seed: where random numbers begin.
  public init?(of graph: StakeholderGraph, _ weighting: Weighting = .binary, runs: Int = 20, seed: UInt64 = 1) {
    let topology = graph.positive.weighed(by: weighting)
    guard topology.outgoing.count > 0 else { return nil }
    var seeds = SplitMix64(seed: seed)
    let starts = (0..<max(1, runs)).map { _ in seeds.next() }
    let found = Cores.map(starts.count) { run in
      var search = LeidenSearch(in: topology, seed: starts[run])
      return Communities.bySize(search.division())
    }
    guard var best = Communities.best(of: found) else { return nil }
    if found.count > 1 {
      var search = LeidenSearch(in: topology, seed: seeds.next())
      best = Communities.bySize(search.division(goingOnFrom: best))
    }
    number = best.number.map { Int($0) }
    modularity = best.modularity
  }

  /// The one of greatest modularity; of equally good ones that with the fewest communities, then the first in the order
  /// of stakeholders.
  private static func best(of found: [LeidenSearch.Division]) -> LeidenSearch.Division? {
    let most = found.map(\.modularity).max() ?? 0
    return found.filter { $0.modularity >= most - 1e-9 }.min { first, second in
      let counts = (first.number.max() ?? 0, second.number.max() ?? 0)
      return counts.0 != counts.1 ? counts.0 < counts.1 : first.number.lexicographicallyPrecedes(second.number)
    }
  }

  /// Numbers parts anew, the largest first, then that with the first member.
  private static func bySize(_ division: LeidenSearch.Division) -> LeidenSearch.Division {
    let parts = Partition(division.number, below: division.number.count)
    var size = [Int](repeating: 0, count: parts.count)
    for part in parts.number { size[Int(part)] += 1 }
    var rank = [Int32](repeating: 0, count: parts.count)
    let largestFirst = size.indices.sorted { size[$0] != size[$1] ? size[$0] > size[$1] : $0 < $1 }
    for (new, part) in largestFirst.enumerated() { rank[part] = Int32(new) }
    return LeidenSearch.Division(number: parts.number.map { rank[Int($0)] }, modularity: division.modularity)
  }

  static let entries =
    MeasureEntry.variants(of: "communities", weighted: .strengths) { CommunityPartition(weighting: $0) }
    + MeasureEntry.variants(of: "modularity", weighted: .strengths) { CommunityModularity(weighting: $0) }
}

/// The communities, as the catalogue asks for them.
private struct CommunityPartition: CatalogMeasure {
  let weighting: Weighting

  static let card = MeasureCard(
    title: "Communities", topic: .coalitions, question: "Which blocs actually work together?",
    definition:
      "The division into connected communities with the most ties inside beyond what chance would give.",
    reading: "Those with the same number form a bloc, 0 the largest; compare them with the groups on paper.",
    caution: "Small maps have many divisions that are nearly as good, and large ones hide small blocs in large ones.",
    range: "0, 1, 2, …", reference: "Traag, Waltman & van Eck 2019, Scientific Reports 9:5233; Leicht & Newman 2008",
    complexity: "runs times about O(m log n)", status: .core)

  static let parameters = Simulation.parameters(meaning: "How often they are sought; 20 by default.")

  static let kind = "optimum"

  func answer(to question: Question) -> Answer {
    let search = Simulation(of: question, runs: 20)
    guard let found = search.communities(of: question.graph, weighting) else {
      return .undefined(Self.kind, because: "There are no ties.")
    }
    return Answer(
      .optimum([
        Datum.Field("modularity", .number(found.modularity)),
        Datum.Field("partition", .list(found.number.map { .number(Double($0)) })),
      ]),
      parameters: search.fields, note: search.bestOfRuns)
  }
}

/// The modularity of the communities, as the catalogue asks for it.
private struct CommunityModularity: CatalogMeasure {
  let weighting: Weighting

  static let card = MeasureCard(
    title: "Modularity of the communities", topic: .coalitions, question: "How clearly does the map fall into blocs?",
    definition: "The share of ties inside the communities minus the share that chance would give.",
    reading: "0 there are no blocs; above about 0.3 they are clear.",
    caution: "Maps drawn at random have blocs too: few ties among many make a high value by themselves.",
    range: "0 to below 1", reference: "Newman & Girvan 2004, Physical Review E 69:026113; Leicht & Newman 2008",
    complexity: CommunityPartition.card.complexity, status: .core)

  static let parameters = CommunityPartition.parameters

  static let kind = "graph"

  func answer(to question: Question) -> Answer {
    let search = Simulation(of: question, runs: 20)
    guard let found = search.communities(of: question.graph, weighting) else { return Answer(.graph(nil)) }
    return Answer(.graph(found.modularity), parameters: search.fields, note: search.bestOfRuns)
  }
}

extension Simulation {
  fileprivate func communities(of graph: StakeholderGraph, _ weighting: Weighting) -> Communities? {
    Communities(of: graph, weighting, runs: runs, seed: seed)
  }

  fileprivate var bestOfRuns: String { "At least: the best of \(runs) runs; a better division may exist." }
}
