/// A register of owners: who holds a stake in whom, with a sector and resources for everybody and a kind and a weight for each tie.
///
/// Large holders have many stakes: the one at position *v* is drawn as the source in proportion to about 1/√*v*, the
/// target evenly. Rows are written as they are drawn, so that a register of any size needs no memory.
struct Register {
  let order: Int
  let tieCount: Int

  private static let sectors = [
    "agriculture", "construction", "energy", "finance", "government", "health", "manufacturing", "media", "services",
    "transport",
  ]
  private static let kinds = ["owns", "lends", "funds", "advises"]

  /// Writes `stakeholders.csv` and `ties.csv` into a folder.
  func write(to folder: String, random: inout SplitMix64) throws {
    var stakeholders = try TableFile("\(folder)/stakeholders.csv", header: "id,name,sector,resources")
    for position in 0..<order {
      let sector = Register.sectors[random.below(Register.sectors.count)]
      try stakeholders.append("s\(position),Holder \(position),\(sector),\(1 + random.below(100_000))")
    }
    try stakeholders.close()

    var ties = try TableFile("\(folder)/ties.csv", header: "from,to,kind,weight")
    for _ in 0..<tieCount {
      let place = random.unit()
      let source = Int(place * place * Double(order))
      var target = random.below(order - 1)
      if target >= source { target += 1 }
      let kind = Register.kinds[random.below(Register.kinds.count)]
      try ties.append("s\(source),s\(target),\(kind),\(1 + random.below(100))")
    }
    try ties.close()
  }
}
