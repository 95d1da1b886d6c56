public import PowerMapAnalysis
import PowerMapGraph

/// The numbers of a map: the answers to some measures, ready to be written as JSON, CSV, Markdown or a table for a terminal.
///
/// A measure that has no answer on this map stays in the list with a note that says why; it never keeps the others from being told.
public struct Metrics: Sendable {
  /// One measure and what it answered.
  struct Entry: Sendable {
    let id: String
    let title: String
    let kind: String
    let result: Result<Answer, MeasureError>

    var value: Answer.Value? { try? result.get().value }

    /// Whether the answer is more than one number.
    var hasParts: Bool {
      switch value {
      case .graph, nil: false
      default: true
      }
    }

    /// Why there is no number, or how the number is to be taken.
    var note: String? {
      switch result {
      case .success(let answer): answer.note
      case .failure(let error): error.explanation
      }
    }

    /// How many of those asked the number rests on, nil where all of them answered.
    var basis: AnswerBasis? { try? result.get().basis }

    /// The note, and what the number rests on.
    var fullNote: String? {
      let parts = [note, basis?.sentence].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  let graph: StakeholderGraph
  /// The measures in the order asked, each once.
  let entries: [Entry]

  /// Asks an analysis for the measures of some ids, in that order; an id that is asked twice is told once.
  public init(analysis: Analysis, ids: [String]) { self.init(MeasureAnswers(analysis), ids: ids) }

  init(_ answers: MeasureAnswers, ids: [String]) {
    graph = answers.graph
    var asked: Set<String> = []
    let once = ids.filter { asked.insert($0).inserted }
    entries = Computation.sharingDistances {
      once.map { id in
        let (pattern, argument) = MeasureCatalog.split(id)
        let listed = MeasureCatalog.entry(pattern)
        let title = (listed?.card.title ?? id) + (argument.map { ", \($0)" } ?? "")
        let result = answers.result(id)
        let kind = (try? result.get().value.name) ?? listed?.kind ?? "graph"
        return Entry(id: id, title: title, kind: kind, result: result)
      }
    }
  }

  /// The measures with an entry for each stakeholder.
  var columns: [Entry] { entries.filter { $0.value?.isColumn == true } }

  /// The measures of the whole map, and those without an answer.
  var figures: [Entry] { entries.filter { $0.value?.isColumn != true } }
}
