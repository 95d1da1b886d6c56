import Foundation
import PowerMapAnalysis
import PowerMapGraph

extension Answer {
  /// Every number of the answer in order, NaN where it is undefined; a set is 1 for its members and 0 for the others.
  func numbers(order: Int) -> [Double] {
    switch value {
    case .node(let values): values.map { $0 ?? .nan }
    case .graph(let value): [value ?? .nan]
    case .set(let members): Answer.indicator(of: members, order: order)
    case .pairs(let pairs): pairs.flatMap { $0.map { Double($0.index) } }
    case .pairvalues(let pairs): pairs.map { $0.value ?? .nan }
    case .matrix(let rows): rows.flatMap { $0.map { $0 ?? .nan } }
    case .map(let fields), .optimum(let fields), .simulation(let fields): fields.flatMap { $0.value.numbers }
    case .list(let items): items.flatMap(\.numbers)
    case .label, .undefined: []
    }
  }

  /// The parameters that are numbers, by name.
  var numericParameters: [String: Double] {
    var numbers: [String: Double] = [:]
    for field in parameters { if case .number(let number) = field.value { numbers[field.name] = number } }
    return numbers
  }

  private static func indicator(of members: [Vertex], order: Int) -> [Double] {
    var indicator = [Double](repeating: 0, count: order)
    for member in members { indicator[member.index] = 1 }
    return indicator
  }
}

extension Datum {
  /// The numbers in it, in order.
  fileprivate var numbers: [Double] {
    switch self {
    case .number(let number): [number]
    case .list(let items): items.flatMap(\.numbers)
    case .record(let fields): fields.flatMap { $0.value.numbers }
    case .null: [.nan]
    case .text, .flag: []
    }
  }
}

extension [Double] {
  /// Writes the numbers as they lie in memory, eight bytes each, lowest first.
  func write(to path: String) throws {
    var data = Data(capacity: count * 8)
    for number in self {
      for shift in stride(from: 0, to: 64, by: 8) {
        data.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift)))
      }
    }
    try data.write(to: URL(fileURLWithPath: path))
  }
}
