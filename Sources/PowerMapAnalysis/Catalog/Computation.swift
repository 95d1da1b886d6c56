/// What long computations may take and how they tell how far they are; never changes what they find.
public enum Computation {
  /// The most cores to use; nil for all that there are.
  @TaskLocal public static var cores: Int?

  /// Is told how many of the pieces of the present work are done, from any thread; must be quick.
  @TaskLocal public static var progress: (@Sendable (_ done: Int, _ pieces: Int) -> Void)?
}
