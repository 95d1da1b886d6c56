extension Array {
  /// Appends an element for each position from 0 on, up to the first that has none or up to a number, and gives how many.
  ///
  /// Whether somebody else holds the array is asked once, not for each element.
  mutating func append(upTo count: Int, _ element: (Int) -> Element?) -> Int {
    let before = self.count
    append(addingCapacity: count) { elements in
      for position in 0..<count {
        guard let element = element(position) else { return }
        elements.append(element)
      }
    }
    return self.count - before
  }

  /// The same in the place of all elements, whose storage is kept.
  mutating func fill(upTo count: Int, _ element: (Int) -> Element?) -> Int {
    removeAll(keepingCapacity: true)
    return append(upTo: count, element)
  }
}
