/// The strength of a member's ties to each community or part, gathered anew for each member.
struct LinkSums: ~Copyable {
  private let sums: Scratch<Double>
  /// Those with a tie, in the order in which they were met.
  private let touched: Scratch<Int32>
  /// How many have a tie.
  private(set) var count = 0

  /// - Parameter count: how many communities or parts there may be.
  init(count: Int) {
    sums = Scratch(repeating: 0, count: count)
    touched = Scratch(repeating: 0, count: count)
  }

  /// The strength of the ties to a community or part.
  @inline(__always) subscript(number: Int32) -> Double { sums[Int(number)] }

  /// The community or part that was met at a place.
  @inline(__always) func number(at place: Int) -> Int32 { touched[place] }

  @inline(__always) mutating func add(_ strength: Double, to number: Int32) {
    let sum = sums[Int(number)]
    if sum == 0 {
      touched[count] = number
      count += 1
    }
    sums[Int(number)] = sum + strength
  }

  mutating func clear() {
    for place in 0..<count { sums[Int(touched[place])] = 0 }
    count = 0
  }
}
