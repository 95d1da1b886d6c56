/// What long computations may take and how they tell how far they are; never changes what they find.
public enum Computation {
  /// The most cores to use; nil for all that there are.
  @TaskLocal public static var cores: Int?

  /// Who is told how far the present work is.
  @TaskLocal public static var progress: (any ProgressListener)?
}

/// Somebody who is told how far a long computation is.
public protocol ProgressListener: Sendable {
  /// So many of the pieces of the present work are done; called from any thread, and must be quick.
  func set(done: Int, of pieces: Int)
}

/// Tells how far some pieces of a work are as a part of all its pieces.
package struct PartProgress: ProgressListener {
  private let whole: any ProgressListener
  private let before: Int
  private let all: Int

  /// - Parameters:
  ///   - before: how many of all pieces come before these.
  ///   - all: how many there are.
  /// - Returns: nil where nobody is told of the whole.
  package init?(of whole: (any ProgressListener)?, after before: Int, of all: Int) {
    guard let whole else { return nil }
    (self.whole, self.before, self.all) = (whole, before, all)
  }

  package func set(done: Int, of pieces: Int) { whole.set(done: before + done, of: all) }
}
