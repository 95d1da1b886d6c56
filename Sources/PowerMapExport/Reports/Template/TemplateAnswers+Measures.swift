import PowerMapAnalysis
import PowerMapGraph

extension TemplateAnswers {
  /// What a measure answers, down to the part that the brackets lead to.
  func measure(
    _ reference: TemplateReference
  ) throws(TemplateFault.Problem) -> (value: TemplateValue, warning: String?) {
    var steps = reference.brackets[...]
    var id = reference.name
    if MeasureCatalog.entry(reference.name + "[]") != nil {
      guard let argument = steps.popFirst() else { throw .measure(.unknownArgument("", in: id)) }
      id += "[\(argument)]"
    } else if MeasureCatalog.entry(reference.name) == nil {
      throw .unknown(reference.name)
    }
    switch try answer(id) {
    case .failure(let unanswered): return (.undefined(unanswered.reason), nil)
    case .success(let answer):
      let leaf = TemplateStep(
        id: id, graph: answers.graph, identity: identity, reason: answer.note ?? "it is not defined on this map")
      let value = try leaf.value(of: answer.value, steps)
      if case .undefined = value { return (value, nil) }
      return (value, remark(answer, of: id))
    }
  }
}

/// The way through the parts of one answer.
private struct TemplateStep {
  let id: String
  let graph: StakeholderGraph
  let identity: (String) -> String
  /// Why a number may be missing.
  let reason: String

  func value(
    of value: Answer.Value, _ steps: ArraySlice<String>
  ) throws(TemplateFault.Problem) -> TemplateValue {
    switch value {
    case .graph(let number):
      try expect(steps.isEmpty, "one number", id)
      return self.number(number)
    case .node(let numbers):
      try expect(steps.count == 1, "a number for each stakeholder", "\(id)[ID], or top.3.names[\(id)]")
      return number(numbers[try vertex(steps.first).index])
    case .label(let labels):
      try expect(steps.count == 1, "a word for each stakeholder", "\(id)[ID]")
      return labels[try vertex(steps.first).index].map { TemplateValue.prose(.name($0)) } ?? .undefined(reason)
    case .set(let vertices):
      try expect(steps.isEmpty, "some stakeholders", id)
      return .prose(vertices.isEmpty ? "nobody" : .list(vertices.map { graph.prose($0) }))
    case .pairs(let pairs):
      try expect(steps.isEmpty, "pairs of stakeholders", id)
      let names = pairs.map { pair -> Prose in "\(graph.prose(pair[0])) – \(graph.prose(pair[1]))" }
      return .prose(names.isEmpty ? "none" : .list(names))
    case .pairvalues(let pairs):
      try expect(steps.count == 2, "a number for each pair", "\(id)[ID][ID]")
      let ends = (try vertex(steps.first), try vertex(steps.last))
      guard let pair = pairs.first(where: { ($0.first, $0.second) == ends }) else {
        return .undefined("there is no such pair; the earlier of the map stands first where a tie has no direction")
      }
      return number(pair.value)
    case .matrix(let rows):
      try expect(steps.count == 2, "a table of numbers", "\(id)[ROW][COLUMN]")
      let labels = Metrics.matrixLabels(of: id, in: graph)
      return number(rows[try position(steps.first, in: labels)][try position(steps.last, in: labels)])
    case .map(let fields), .optimum(let fields), .simulation(let fields):
      return try self.value(of: Datum.record(fields), steps)
    case .list(let items): return try self.value(of: Datum.list(items), steps)
    case .undefined: return .undefined(reason)
    }
  }

  private func value(of datum: Datum, _ steps: ArraySlice<String>) throws(TemplateFault.Problem) -> TemplateValue {
    guard let step = steps.first else { return try whole(datum) }
    switch datum {
    case .record(let fields):
      guard let field = fields.first(where: { $0.name == step }) else {
        throw .other("\(id) has no part \(step); it has \(TemplateStep.names(of: fields))")
      }
      return try value(of: field.value, steps.dropFirst())
    case .list(let items):
      guard let position = Int(step), (1...max(1, items.count)).contains(position), !items.isEmpty else {
        throw .other("\(id) has no part \(step); it has parts 1 to \(items.count)")
      }
      return try value(of: items[position - 1], steps.dropFirst())
    default: throw .other("\(id) has no part \(step) here; leave out [\(step)]")
    }
  }

  /// A part as it stands, where nothing leads further.
  private func whole(_ datum: Datum) throws(TemplateFault.Problem) -> TemplateValue {
    switch datum {
    case .null: return .undefined(reason)
    case .number(let number): return .numbers([number])
    case .text(let text): return .prose(.name(graph[Stakeholder.ID(text)]?.name ?? text))
    case .flag(let flag): return .prose(flag ? "yes" : "no")
    case .record(let fields):
      throw .other("\(id) has several parts; name one in brackets: \(TemplateStep.names(of: fields))")
    case .list(let items):
      let numbers = items.compactMap { item in if case .number(let number) = item { number } else { nil } }
      if !items.isEmpty, numbers.count == items.count { return .numbers(numbers) }
      let texts = items.compactMap { item -> Prose? in
        if case .text(let text) = item { .name(graph[Stakeholder.ID(text)]?.name ?? text) } else { nil }
      }
      guard texts.count == items.count else {
        throw .other("\(id) has several parts; name one in brackets: 1 to \(items.count)")
      }
      return .prose(texts.isEmpty ? "none" : .list(texts))
    }
  }

  private func number(_ number: Double?) -> TemplateValue {
    guard let number, number.isFinite else { return .undefined(reason) }
    return .numbers([number])
  }

  private func vertex(_ id: String?) throws(TemplateFault.Problem) -> Vertex {
    guard let id, let vertex = graph.vertex(of: Stakeholder.ID(identity(id))) else {
      throw .other("there is no stakeholder of the id \(id ?? "") on this map; name one that it has")
    }
    return vertex
  }

  private func position(_ label: String?, in labels: [String]) throws(TemplateFault.Problem) -> Int {
    guard let label, let position = labels.firstIndex(of: label) ?? labels.firstIndex(of: identity(label)) else {
      throw .other("\(id) has no row \(label ?? ""); it has \(labels.prefix(20).joined(separator: ", "))")
    }
    return position
  }

  private func expect(_ isRight: Bool, _ kind: String, _ right: String) throws(TemplateFault.Problem) {
    if !isRight { throw .other("\(id) is \(kind); write \(right)") }
  }

  private static func names(of fields: [Datum.Field]) -> String {
    let names = fields.prefix(20).map(\.name).joined(separator: ", ")
    return fields.count > 20 ? names + " …" : names
  }
}
