/// Which ties of a map are unknown: nobody who answered could tell of them, so that they are neither there nor absent.
///
/// Of a map with direction one end of a tie was asked. Without direction, and where answers were reconstructed from the other side, either
/// end can tell, and a tie is unknown only where both kept silent. A tie that is on the map is known, whoever told of it.
public struct UnknownTies: Sendable {
  /// Those on the map who did not answer, in order.
  public let silent: [Vertex]
  /// How many were asked, those who are not on the map among them; nil where the map does not say.
  public let asked: Int?
  /// How many of them answered; nil where the map does not say how many were asked.
  public var answered: Int? { asked.map { max(0, $0 - missing) } }
  /// How many of those asked did not answer, those who are not on the map among them.
  public let missing: Int
  private let graph: StakeholderGraph
  private let isSilent: [Bool]
  /// Of whom a stakeholder said not to know, or was said not to be known by, in order.
  private let doubts: [Vertex: [Vertex]]
  private let pairs: Set<[Vertex]>
  private let asksBothEnds: Bool

  /// Looks for what is unknown; nil where everybody answered.
  public init?(of graph: StakeholderGraph) {
    let about = graph.about
    guard !about.nonrespondents.isEmpty || !about.reports.unanswered.isEmpty else { return nil }
    self.graph = graph
    let found = about.nonrespondents.map { graph.respondent($0) }
    silent = Set(found.compactMap { $0 }).sorted()
    let absent = found.count { $0 == nil }
    missing = silent.count + absent
    asked = about.reports.asksEverybody ? graph.order + absent : about.asked.flatMap { Int($0) }
    var isSilent = [Bool](repeating: false, count: graph.order)
    for vertex in silent { isSilent[vertex.index] = true }
    self.isSilent = isSilent
    var doubts: [Vertex: [Vertex]] = [:]
    var pairs: Set<[Vertex]> = []
    for tie in about.reports.unanswered {
      guard let source = graph.vertex(of: tie.source), let target = graph.vertex(of: tie.target) else { continue }
      doubts[source, default: []].append(target)
      doubts[target, default: []].append(source)
      pairs.insert(about.reports.reporter == .source ? [source, target] : [target, source])
    }
    self.doubts = doubts
    self.pairs = pairs
    asksBothEnds = graph.isUndirected || about.reports.isReconstructed
  }

  /// To whom a stakeholder may have ties that are unknown, ascending.
  ///
  /// - Complexity: O(n log n) for somebody who should have told of them, O(silent · log) for all others.
  public func heads(of tail: Vertex) -> [Vertex] {
    let near = doubts[tail] ?? []
    let candidates: [Vertex] =
      if asksBothEnds || graph.about.reports.reporter == .target {
        silent + near
      } else {
        isSilent[tail.index] ? Array(graph.vertices) : near
      }
    return Set(candidates).sorted().filter { isUnknown(from: tail, to: $0) }
  }

  /// Whether the tie from one stakeholder to another is unknown.
  public func isUnknown(from tail: Vertex, to head: Vertex) -> Bool {
    guard tail != head, graph.positive.outgoing.position(from: tail, to: head) == nil,
      graph.negative.outgoing.position(from: tail, to: head) == nil
    else { return false }
    if asksBothEnds { return keptSilent(tail, on: head) && keptSilent(head, on: tail) }
    return graph.about.reports.reporter == .source ? keptSilent(tail, on: head) : keptSilent(head, on: tail)
  }

  /// Whether somebody who was asked told nothing of their tie with another.
  private func keptSilent(_ reporter: Vertex, on other: Vertex) -> Bool {
    isSilent[reporter.index] || pairs.contains([reporter, other])
  }

  /// About how many ties are unknown at most, told without looking at each.
  private var largestCount: Int {
    silent.count * (asksBothEnds ? silent.count : graph.order) + 2 * graph.about.reports.unanswered.count
  }

  /// The map if every tie that is unknown were there, of strength 1; nil where that were millions of ties.
  ///
  /// The map itself is the other bound: every one of them absent.
  /// - Complexity: O(n · silent + m).
  public func graphWithAll(limit: Int = 4_000_000) -> StakeholderGraph? {
    guard largestCount <= limit else { return nil }
    var ties = graph.ties
    for tail in graph.vertices {
      for head in heads(of: tail) where !graph.isUndirected || tail < head {
        ties.append(from: tail, to: head, direction: graph.isUndirected ? .mutual : .directed)
      }
    }
    do {
      return try StakeholderGraph(
        stakeholders: graph.stakeholders, ties: ties, about: graph.directedDescription, extraColumns: graph.extraColumns
      )
    } catch {
      preconditionFailure("a valid graph with more ties is a valid graph: \(error)")
    }
  }

  /// How many ties are unknown; nil where they may be millions.
  public func count(limit: Int = 4_000_000) -> Int? {
    guard largestCount <= limit else { return nil }
    return graph.vertices.reduce(0) { $0 + heads(of: $1).count } / (graph.isUndirected ? 2 : 1)
  }
}

extension StakeholderGraph {
  /// The stakeholder whom a list of respondents names, by identity or else by name; nil for somebody who is not on the map.
  public func respondent(_ text: String) -> Vertex? {
    vertex(of: Stakeholder.ID(text)) ?? vertices.first { self[$0].name == text }
  }
}

extension StakeholderGraph {
  /// The map with the ties of those who did not answer as the others told of them: a tie to somebody silent goes both ways.
  ///
  /// Made for relations that are mutual by nature, such as working together (Stork & Richards 1992). Rows that are added say so in their notes;
  /// between two who both kept silent nothing is known. A map without direction stays as it is: there each tie has been told by either end.
  public func reconstructingAnswers() -> StakeholderGraph {
    guard let unknown = UnknownTies(of: self), !isUndirected else { return self }
    let silent = Set(unknown.silent)
    var ties = self.ties
    let isSource = about.reports.reporter == .source
    for row in 0..<self.ties.count where !self.ties.isMutual(row: row) {
      let (source, target) = (self.ties.sources[row], self.ties.targets[row])
      guard silent.contains(isSource ? target : source), !silent.contains(isSource ? source : target),
        positive.outgoing.position(from: target, to: source) == nil,
        negative.outgoing.position(from: target, to: source) == nil
      else { continue }
      ties.appendReversed(row: row, notes: "reconstructed from the other side’s answer")
    }
    var about = about
    about.reports.isReconstructed = true
    do {
      return try StakeholderGraph(stakeholders: stakeholders, ties: ties, about: about, extraColumns: extraColumns)
    } catch {
      preconditionFailure("a valid graph with more ties is a valid graph: \(error)")
    }
  }
}
