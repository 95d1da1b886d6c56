public import Foundation

/// One piece of work for Graphviz, small enough to be sent to another process.
public enum RenderJob: Codable, Sendable {
  /// How wide are these texts, regular and bold?
  case textWidths([String])
  /// Where does everybody go?
  case layout(LayoutProblem, engine: LayoutEngine)
  /// What does this page look like in a file?
  case page(Drawing, format: PageFormat)

  /// The formats that Graphviz draws.
  public enum PageFormat: Codable, Sendable {
    /// Portable document format.
    case pdf
    /// A picture of dots of some resolution.
    case png(dotsPerInch: Double)
  }

  /// What came of a job.
  public enum Result: Codable, Sendable {
    /// The widths of texts at a size of 1 point, in order.
    case textWidths(regular: [Double], bold: [Double])
    /// The places of nodes.
    case layout(LayoutSolution)
    /// A file.
    case page(Data)
    /// Graphviz could not do it.
    case failure(GraphvizError)
  }

  /// Does the job in this process.
  public func result() -> Result {
    do {
      switch self {
      case .textWidths(let texts):
        return .textWidths(
          regular: try GraphvizRenderer.textWidths(of: texts, isBold: false).map { $0 / 100 },
          bold: try GraphvizRenderer.textWidths(of: texts, isBold: true).map { $0 / 100 })
      case .layout(let problem, let engine): return .layout(try engine.solution(of: problem))
      case .page(let drawing, let format): return .page(try GraphvizRenderer.page(drawing, as: format))
      }
    } catch {
      return .failure(error)
    }
  }

  /// Does a job that another process sent and answers in the same form.
  ///
  /// - Throws: what the decoder says of a request that is none.
  public static func reply(to request: Data) throws -> Data {
    let job = try JSONDecoder().decode(RenderJob.self, from: request)
    return try JSONEncoder().encode(job.result())
  }
}
