import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

/// A distribution with all its indices, computed by exact arithmetic elsewhere.
struct Distribution: CustomTestStringConvertible {
  let name: String
  let values: [Double]
  let groups: [String]?
  let measures: [String: any Sendable]
  let theil: [String: any Sendable]?

  var testDescription: String { name }

  static let all: [Distribution] = {
    let file = GoldenNetwork.folder.appending(path: "tables/distributions.json")
    let records = try! JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: any Sendable]]
    return records.map { record in
      Distribution(
        name: record["name"] as! String, values: record["values"] as! [Double],
        groups: record["groups"] as? [String], measures: record["measures"] as! [String: any Sendable],
        theil: record["theil"] as? [String: any Sendable])
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
  func `Inequality splits between and within groups`(distribution: Distribution) throws {
    let groups = try #require(distribution.groups)
    let parts = TheilDecomposition(of: distribution.values, across: Grouping(groups))
    #expect(isClose(parts?.between, distribution.theil?["between"] as? Double))
    #expect(isClose(parts?.within, distribution.theil?["within"] as? Double))
    #expect(isClose(parts?.total, Theil().value(of: distribution.values)))
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
