import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

/// A distribution with all its indices, computed by exact arithmetic elsewhere.
struct Distribution: CustomTestStringConvertible {
  let name: String
  let values: [Double]
  let groups: [String]?
  let measures: [String: any Sendable]
  let theil: [String: any Sendable]?
  let representation: [String: any Sendable]?

  var testDescription: String { name }

  static let all: [Distribution] = {
    let file = GoldenNetwork.folder.appending(path: "tables/distributions.json")
    let records = try! JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: any Sendable]]
    return records.map { record in
      Distribution(
        name: record["name"] as! String, values: record["values"] as! [Double],
        groups: record["groups"] as? [String], measures: record["measures"] as! [String: any Sendable],
        theil: record["theil"] as? [String: any Sendable],
        representation: record["representation"] as? [String: any Sendable])
    }
  }()
}

@Suite struct DistributionTests {
  static let indices: [(String, any ConcentrationIndex)] = [
    ("gini", Gini()), ("gini.normalized", Gini(.normalized)), ("hhi", HerfindahlHirschman()),
    ("hhi.normalized", HerfindahlHirschman(.normalized)), ("effective_number", EffectiveNumber()),
    ("top1", TopShare(of: 1)), ("top3", TopShare(of: 3)), ("top10pct", TopTenth()),
    ("majority_count", MajorityCount()), ("hoover", Hoover()), ("theil_t", Theil()),
    ("palma", Palma()), ("theil_l", MeanLogDeviation()), ("entropy", Entropy()),
    ("entropy.normalized", Entropy(.normalized)), ("hill1", HillNumber(.one)), ("hill_inf", HillNumber(.infinity)),
  ]

  @Test(arguments: Distribution.all)
  func `Every index has the exact value`(distribution: Distribution) {
    for (name, index) in DistributionTests.indices {
      let wanted = distribution.measures[name] as? Double
      #expect(isClose(index.value(of: distribution.values), wanted), "\(name)")
    }
    let lorenz = distribution.measures["lorenz"] as? [Double]
    #expect(isClose(LorenzCurve(of: distribution.values)?.points ?? [], lorenz ?? []))
  }

  @Test(arguments: Distribution.all.filter { $0.groups != nil })
  func `Shares and inequality of groups have the exact values`(distribution: Distribution) throws {
    let people = try zip(#require(distribution.groups), distribution.values).enumerated().map { position, member in
      var person = Stakeholder(id: Stakeholder.ID("\(position)"))
      (person.group, person.resources) = member
      return person
    }
    let analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: []))
    let theil = try #require(distribution.theil)
    for part in ["total", "between", "within"] {
      #expect(isClose(analysis.figure("theil.\(part)[resources]"), theil[part] as? Double), "\(part)")
    }
    let groups = try analysis.answer("theil.groups[resources]").value.json(analysis.graph)
    #expect(isSame(groups, theil["groups"] as Any, tolerance: 1e-9))
    let shares = try analysis.answer("representation[resources]").value.json(analysis.graph)
    #expect(isSame(shares, distribution.representation as Any, tolerance: 1e-9))
  }

  @Test func `Every index is its formula, written out`() {
    var numbers = SplitMix64(seed: 21)
    for _ in 0..<200 {
      let amounts = (0...numbers.below(9)).map { _ in Double(numbers.below(6)) }
      let wanted = DistributionTests.formulas(amounts)
      for (name, index) in DistributionTests.indices {
        #expect(isClose(index.value(of: amounts), wanted[name] ?? nil), "\(name) of \(amounts)")
      }
    }
  }

  /// The indices of whole amounts, those undefined left out.
  private static func formulas(_ amounts: [Double]) -> [String: Double] {
    let (count, total) = (Double(amounts.count), amounts.reduce(0, +))
    guard total > 0 else { return [:] }
    let shares = amounts.map { $0 / total }.sorted(by: >)
    let differences = amounts.reduce(0) { sum, one in sum + amounts.reduce(0) { $0 + abs(one - $1) } }
    let squares = shares.reduce(0) { $0 + $1 * $1 }
    let entropy = shares.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
    // Everybody's share in ten pieces, so that tenths of all are whole numbers of pieces.
    let pieces = shares.flatMap { [Double](repeating: $0 / 10, count: 10) }
    let top = pieces.prefix(amounts.count).reduce(0, +)
    let lowest = pieces.suffix(4 * amounts.count).reduce(0, +)
    let largest = amounts.sorted(by: >)
    var wanted = [
      "gini": differences / (2 * count * total), "hhi": squares, "effective_number": 1 / squares, "top1": shares[0],
      "top3": shares.prefix(3).reduce(0, +), "top10pct": top, "entropy": entropy, "hill1": exp(entropy),
      "hoover": shares.reduce(0) { $0 + abs($1 - 1 / count) } / 2, "hill_inf": 1 / shares[0],
      "theil_t": shares.reduce(0) { $1 > 0 ? $0 + $1 * log($1 * count) : $0 },
    ]
    wanted["majority_count"] = (1...amounts.count).first { 2 * largest.prefix($0).reduce(0, +) > total }
      .map { Double($0) }
    if lowest > 0 { wanted["palma"] = top / lowest }
    if !amounts.contains(0) { wanted["theil_l"] = shares.reduce(0) { $0 - log($1 * count) } / count }
    guard count > 1 else { return wanted }
    wanted["gini.normalized"] = differences / (2 * (count - 1) * total)
    wanted["hhi.normalized"] = (squares - 1 / count) / (1 - 1 / count)
    wanted["entropy.normalized"] = entropy / log(count)
    return wanted
  }

  @Test func `Nothing held, nobody there and negative amounts have no index`() {
    for (name, index) in DistributionTests.indices {
      for amounts in [[], [0, 0], [-1, 2], [.infinity, 1], [.nan, 1]] {
        #expect(index.value(of: amounts) == nil, "\(name) of \(amounts)")
      }
    }
  }

  @Test func `Order and unit do not matter`() {
    let amounts = [3.0, 0, 7, 1.5, 2, 2]
    for (name, index) in DistributionTests.indices {
      let value = index.value(of: amounts)
      #expect(isClose(index.value(of: amounts.reversed()), value), "\(name)")
      #expect(isClose(index.value(of: amounts.map { $0 * 1000 }), value), "\(name)")
    }
  }

  @Test func `Equal amounts are not concentrated at all`() {
    let equal = [Double](repeating: 0.1, count: 7)
    #expect(Gini().value(of: equal) == 0)
    #expect(HerfindahlHirschman(.normalized).value(of: equal).map { $0 < 1e-15 } == true)
    #expect(isClose(EffectiveNumber().value(of: equal), 7))
    #expect(MajorityCount().value(of: equal) == 4)
    #expect(isClose(Theil().value(of: equal), 0))
    #expect(isClose(Palma().value(of: equal), 0.25))
    #expect(isClose(MeanLogDeviation().value(of: equal), 0))
    #expect(isClose(Entropy(.normalized).value(of: equal), 1))
    #expect(isClose(HillNumber(.one).value(of: equal), 7) && isClose(HillNumber(.infinity).value(of: equal), 7))
  }
}
