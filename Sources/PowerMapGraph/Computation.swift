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
