import PowerMapAnalysis

/// All orders of the numbers from 0 to below a count.
func permutations(of count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return permutations(of: count - 1).flatMap { shorter in
    (0...shorter.count).map { place in Array(shorter[..<place]) + [count - 1] + Array(shorter[place...]) }
  }
}

/// The numbers of a simulation by their names.
func figures(of answer: Answer) -> [String: Double] {
  guard case .simulation(let fields) = answer.value else { return [:] }
  let numbers = fields.compactMap { field -> (String, Double)? in
    if case .number(let number) = field.value { (field.name, number) } else { nil }
  }
  return Dictionary(uniqueKeysWithValues: numbers)
}
