import PowerMapGraph

/// What singles somebody out, in lines for standard error.
struct SinglingOutText {
  private static let lineLimit = 20
  private static let valueLimit = 6

  let lines: [String]

  init(_ found: SinglingOut, fewerThan least: Int, of order: Int) {
    guard found.count > 0 else {
      lines = found.attributes.isEmpty ? [] : ["note: nobody is singled out: at least \(least) share every profile"]
      return
    }
    let attributes = found.attributes.joined(separator: ", ")
    var sets: [(attributes: [String], combinations: [SinglingOut.Combination])] = []
    for combination in found.combinations {
      if sets.last?.attributes == combination.attributes {
        sets[sets.count - 1].combinations.append(combination)
      } else {
        sets.append((combination.attributes, [combination]))
      }
    }
    let told = sets.prefix(SinglingOutText.lineLimit).map { attributes, combinations in
      let values = combinations.prefix(SinglingOutText.valueLimit).map {
        "\($0.values.joined(separator: " + ")) (\($0.count))"
      }
      let more = combinations.count - values.count
      return "note: by \(attributes.joined(separator: " + ")): \(values.joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : "")
    }
    let more = sets.dropFirst(told.count).reduce(0) { $0 + $1.combinations.count }
    lines =
      ["warning: \(found.count) of \(order) are singled out: fewer than \(least) share their profile of \(attributes)"]
      + told + (more > 0 ? ["note: and \(more) more combinations"] : [])
  }

  /// Says it on standard error.
  func say() { for line in lines { StandardError.say(Message.visible(line)) } }
}
