public import PowerMapGraph

extension Computation {
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
