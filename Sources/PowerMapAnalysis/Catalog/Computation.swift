/// What long computations may take and how they tell how far they are; never changes what they find.
public enum Computation {
  /// The most cores to use; nil for all that there are.
  @TaskLocal public static var cores: Int?

  /// Is told how many of the pieces of the present work are done, from any thread; must be quick.
  @TaskLocal public static var progress: (@Sendable (_ done: Int, _ pieces: Int) -> Void)?

  /// Asks several measures that read from the same distances, which are then swept once.
  public static func sharingDistances<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outcome = DistanceMemory.$current.withValue(DistanceMemory()) {
      Swift.Result { () throws(Failure) -> Result in try work() }
    }
    return try outcome.get()
  }
}
