import Foundation

/// Runs Graphviz for maps: in this process, or in a process of its own that cannot take this one down.
///
/// With a helper, every job has a time limit, and a crash, an error or a job that takes too long moves on to the next simpler way.
public struct MapRenderer: Sendable {
  /// The program that does jobs when it is run with the argument `render-child`; nil for this process.
  public let helper: String?
  /// How long a job may take in a helper, in seconds.
  public let timeLimit: Double
  /// How long a layout engine may take in a helper, in seconds; nil for what is usual for the engine, counted in processor time, so that
  /// a busy machine draws the same map.
  public let layoutLimit: Double?
  /// Is told what is being done whenever something else begins.
  public let progress: (@Sendable (String) -> Void)?

  /// How much slower than alone a job may get on a busy machine before it is ended all the same.
  private static let slowness = 3.0

  /// Makes a renderer.
  public init(
    helper: String? = nil, timeLimit: Double = 60, layoutLimit: Double? = nil,
    progress: (@Sendable (String) -> Void)? = nil
  ) {
    self.helper = helper
    self.timeLimit = timeLimit
    self.layoutLimit = layoutLimit
    self.progress = progress
  }

  /// Places for everybody; there always are some.
  ///
  /// - Returns: the places, and a sentence about each engine that failed before.
  public func layout(of problem: LayoutProblem) -> (solution: LayoutSolution, warnings: [String]) {
    var warnings: [String] = []
    for engine in LayoutEngine.candidates(forNodes: problem.nodes.count) where engine != .ring {
      let limit = layoutLimit ?? engine.timeLimit
      progress?(
        "\(engine.rawValue) finds places for \(WrittenNumber.grouped(problem.nodes.count))"
          + (helper == nil ? "" : ", at most \(WrittenNumber.fixed(limit)) s"))
      do {
        if case .layout(let solution) = try result(of: .layout(problem, engine: engine), within: limit) {
          if solution.centers.count == problem.nodes.count, solution.centers.allSatisfy({ $0.isFinite }) {
            progress?("drawing")
            return (solution, warnings)
          }
        }
        warnings.append("the layout engine \(engine.rawValue) gave no usable answer")
      } catch {
        warnings.append("the layout engine \(engine.rawValue) failed: \(error.messages[0])")
      }
    }
    progress?("drawing")
    warnings.append("every layout engine failed; the map is drawn as a ring")
    return (LayoutSolution(centers: problem.ring), warnings)
  }

  /// The widths of the characters of some texts.
  ///
  /// - Returns: measured widths, or estimated ones and a sentence that says so.
  func metrics(for texts: [String]) -> (metrics: FontMetrics, warnings: [String]) {
    let characters = FontMetrics.characters(of: texts)
    do {
      let result = try result(of: .textWidths(characters.map(String.init)))
      if case .textWidths(let regular, let bold) = result, regular.count == characters.count,
        bold.count == regular.count
      {
        let metrics = FontMetrics(
          regular: Dictionary(zip(characters, regular)) { first, _ in first },
          bold: Dictionary(zip(characters, bold)) { first, _ in first })
        return (metrics, [])
      }
      return (.estimated, ["text widths are estimated: no usable answer"])
    } catch {
      return (.estimated, ["text widths are estimated: \(error.messages[0])"])
    }
  }

  /// A drawing as a file.
  func page(_ drawing: Drawing, as format: RenderJob.PageFormat) throws(GraphvizError) -> [UInt8] {
    progress?("writing the page")
    guard case .page(let file) = try result(of: .page(drawing, format: format)) else {
      throw GraphvizError(stage: .drawing, messages: ["no usable answer"])
    }
    return [UInt8](file)
  }

  private func result(
    of job: RenderJob, within processorLimit: Double? = nil
  ) throws(GraphvizError) -> RenderJob.Result {
    var result = RenderJob.Result.failure(GraphvizError(stage: .isolation, messages: []))
    if let helper {
      let arguments = ["render-child"] + (processorLimit.map { ["\(Int($0.rounded(.up)))"] } ?? [])
      let limit = processorLimit.map { layoutLimit ?? MapRenderer.slowness * $0 } ?? timeLimit
      let child = HelperProcess(executable: helper, arguments: arguments, timeLimit: limit)
      do {
        let reply = try child.reply(to: try JSONEncoder().encode(job))
        result = try JSONDecoder().decode(RenderJob.Result.self, from: reply)
      } catch let error as GraphvizError {
        throw error
      } catch {
        throw GraphvizError(stage: .isolation, messages: ["the helper's answer cannot be read"])
      }
    } else {
      result = job.result()
    }
    if case .failure(let error) = result { throw error }
    return result
  }
}
