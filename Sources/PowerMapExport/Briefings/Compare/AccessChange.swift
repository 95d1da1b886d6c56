import PowerMapAnalysis
import PowerMapGraph

/// Whose route to those who decide became shorter, longer, or came up or ended between two maps.
struct AccessChange {
  private typealias Words = Language.CompareBriefing

  /// Somebody's steps to a decision then and now, nil for no route.
  private struct Route {
    let id: Stakeholder.ID
    let then: Int?
    let now: Int?
  }

  private let routes: [Route]
  private let deciding: (then: [Stakeholder.ID], now: [Stakeholder.ID])
  private let name: (Stakeholder.ID) -> Prose

  init(from earlier: StakeholderGraph, to later: StakeholderGraph, name: @escaping (Stakeholder.ID) -> Prose) {
    self.name = name
    deciding = (earlier.decisionMakers.map { earlier[$0].id }, later.decisionMakers.map { later[$0].id })
    guard !deciding.then.isEmpty, !deciding.now.isEmpty else {
      routes = []
      return
    }
    let scores = (DecisionAccess().scores(in: earlier), DecisionAccess().scores(in: later))
    func steps(_ access: Double) -> Int? { access > 0 ? Int((1 / access).rounded()) : nil }
    routes = earlier.vertices.compactMap { vertex in
      guard let then = scores.0[vertex], let other = later.vertex(of: earlier[vertex].id), let now = scores.1[other]
      else { return nil }
      return Route(id: earlier[vertex].id, then: steps(then), now: steps(now))
    }
  }

  private var changed: [Route] { routes.filter { $0.then != $0.now } }

  /// What is said of it; that nobody is marked as deciding, too.
  var sentences: [Prose] {
    if deciding.then.isEmpty && deciding.now.isEmpty { return [Words.nobodyDecides] }
    var told: [Prose] = []
    if Set(deciding.then) != Set(deciding.now) {
      told.append(
        Words.deciding(then: .list(deciding.then.map(name), limit: 6), now: .list(deciding.now.map(name), limit: 6)))
    }
    guard !deciding.then.isEmpty, !deciding.now.isEmpty else { return told }
    func names(_ chosen: [Route]) -> (names: Prose, count: Int) {
      (.list(chosen.map { name($0.id) }, limit: 5), chosen.count)
    }
    told.append(
      Words.access(
        gained: names(routes.filter { $0.then == nil && $0.now != nil }),
        lost: names(routes.filter { $0.then != nil && $0.now == nil }),
        nearer: names(
          routes.filter { route in route.then.map { then in route.now.map { $0 < then } ?? false } ?? false }),
        farther: names(
          routes.filter { route in route.then.map { then in route.now.map { $0 > then } ?? false } ?? false })))
    return told
  }

  /// Everybody whose route changed; nil where nobody's did.
  func table(_ times: Language.Times) -> ReportTable? {
    guard !changed.isEmpty else { return nil }
    func steps(_ steps: Int?) -> ReportTable.Cell { .init("\(steps.map { "\($0)" } ?? Language.Power.noRoute)") }
    return ReportTable(
      caption: Words.accessCaption,
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: times.then), .init(title: times.now),
      ],
      rows: changed.map { [.init(name($0.id)), steps($0.then), steps($0.now)] })
  }

  /// The steps of all who do not decide on either map.
  var data: Datum {
    .list(
      routes.map {
        .record([
          .init("id", .text($0.id.text)), .init("steps_then", .optional($0.then.map(Double.init))),
          .init("steps_now", .optional($0.now.map(Double.init))),
        ])
      })
  }
}
