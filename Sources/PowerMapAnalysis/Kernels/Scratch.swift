/// A fixed number of plain values that one kernel works on: an array that checks its bounds in debug builds only.
///
/// The one door of the kernels to unchecked memory. Where a sweep looks at every arc of a map from every stakeholder,
/// checks cost a third of its time.
@safe struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    unsafe base = .allocate(capacity: max(1, count))
    unsafe base.initialize(repeating: value, count: count)
  }

  init(_ values: [Element]) {
    count = values.count
    unsafe base = .allocate(capacity: max(1, count))
    unsafe values.withUnsafeBufferPointer { values in
      if let first = values.baseAddress { unsafe base.initialize(from: first, count: values.count) }
    }
  }

  deinit { unsafe base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  /// All values in order.
  var elements: [Element] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

  func fill(_ value: Element) {
    unsafe base.update(repeating: value, count: count)
  }
}

/// Plain values that one kernel collects and reads again and again: a list that checks its bounds in debug builds only.
@safe struct ScratchList<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 256
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count += 1
  }

  /// Forgets all values and keeps their room.
  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}

/// Rows where a sweep reads them.
struct RowScratch: ~Copyable {
  private let offsets: Scratch<Int32>
  private let heads: Scratch<Int32>

  init(_ rows: Rows) {
    self.init(offsets: Scratch(rows.offsets), heads: Scratch(rows.heads))
  }

  /// - Parameters:
  ///   - offsets: where each row begins, and where the last one ends.
  ///   - heads: the ends of arcs, by row.
  init(offsets: consuming Scratch<Int32>, heads: consuming Scratch<Int32>) {
    self.offsets = offsets
    self.heads = heads
  }

  @inline(__always) subscript(row: Int) -> Range<Int> {
    Int(offsets[row])..<Int(offsets[row + 1])
  }

  @inline(__always) func head(at position: Int) -> Int { Int(heads[position]) }
}
