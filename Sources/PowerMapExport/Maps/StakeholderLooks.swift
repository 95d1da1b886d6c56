import PowerMapGraph

/// How the stakeholders of a map look: what size, color, form, outline and ring say, and the legend of it.
struct StakeholderLooks {
  let map: PowerMap
  let sizes: SizeScale
  /// What colors say, nil for one color.
  let fills: GroupStyles?
  /// What forms say, nil for circles alone.
  let forms: FormStyles?
  /// What outlines say besides stances, nil for nothing.
  let outlines: OutlineStyles?
  /// Whether outlines and signs show stances.
  let showsStance: Bool

  /// Gives everybody a look.
  ///
  /// - Parameters:
  ///   - map: what is drawn.
  ///   - radii: how large circles are.
  ///   - hasStance: whether outlines show stances where nothing else was asked for.
  init(_ map: PowerMap, radii: ClosedRange<Double>, hasStance: Bool = false) {
    self.map = map
    sizes = SizeScale(map.size, radii: radii)
    fills = map.shade.map { GroupStyles($0) } ?? map.groupStyles
    forms = map.shape.map { FormStyles($0) }
    switch map.outline {
    case .stance?:
      showsStance = true
      outlines = nil
    case .categories(let categories)?:
      showsStance = false
      outlines = OutlineStyles(categories)
    case nil:
      // Colors that show stances already need no outline to say it again.
      showsStance = hasStance && map.shade?.isStance != true
      outlines = nil
    }
  }

  /// A stakeholder at a place.
  func glyph(of vertex: Vertex, at center: Point) -> StakeholderGlyph {
    var glyph = StakeholderGlyph(
      center: center, radius: sizes.radius(at: vertex.index), group: fills?[vertex], stance: stance(of: vertex),
      isDecisionMaker: map.graph[vertex].isDecisionMaker == true, isSizeUnknown: sizes.isUnknown(vertex.index))
    glyph.form = forms?[vertex] ?? .circle
    glyph.outline = outlines?[vertex]
    return glyph
  }

  /// The stance that the outline of a stakeholder shows, nil where it shows none.
  private func stance(of vertex: Vertex) -> StanceStyle? {
    showsStance ? map.graph[vertex].stance.map { StanceStyle($0) } : nil
  }

  /// What color, form and outline mean.
  func legend(measure: any TextMeasure) -> [LegendSection] {
    var sections: [LegendSection] = []
    if let fills {
      let title = map.shade.map { Language.Maps.color(LabelText.singleLine($0.title, limit: 40).lowercasedFirst) }
      var section = LegendSection.groups(fills, title: title ?? map.groupTitle, measure: measure)
      section.subject = .color
      sections.append(section)
    }
    if let forms { sections.append(.forms(forms, measure: measure)) }
    if let outlines { sections.append(.outlines(outlines, measure: measure)) }
    if showsStance {
      let stances = map.graph.vertices.map { stance(of: $0) }
      if stances.contains(where: { $0 != nil }) { sections.append(.stances(stances, measure: measure)) }
    }
    return sections
  }

  /// What size means, and rings, rims and labels.
  ///
  /// - Parameter shown: those who are drawn.
  func marks(among shown: some Sequence<Vertex>) -> [LegendSection.Row] {
    var marks: [LegendSection.Row] = []
    let deciders = shown.filter { map.graph[$0].isDecisionMaker == true }
    let unknown = shown.filter { sizes.isUnknown($0.index) }
    if !deciders.isEmpty { marks.append(.decisionMaker) }
    if !unknown.isEmpty { marks.append(.sizeUnknown(count: unknown.count)) }
    if let explanation = map.labelContent.explanation { marks.append(.remark(explanation)) }
    if !map.ownColors.isEmpty { marks.append(.remark(Language.Maps.ownColors)) }
    if map.nameCount < map.graph.order {
      marks.append(.remark(Language.Maps.named(map.nameCount)))
    }
    return marks
  }
}
