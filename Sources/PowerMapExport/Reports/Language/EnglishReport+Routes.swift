import PowerMapAnalysis

extension EnglishReport {
  /// What a map of routes says.
  enum RouteMap {
    static let none = "There is no route."
    static let best = "best route"
    static let other = "other routes that share nobody"
    static let aside = "other ties"
    static let conflict = "conflict"
  }

  /// What the question about routes says.
  enum Routes {
    static let title: Prose = "Routes"
    static func fromTo(_ sources: Prose, _ targets: Prose) -> Prose { "From \(sources) to \(targets)" }

    static func none(_ sources: Prose, _ targets: Prose) -> Prose {
      "There is no route from \(sources) to \(targets): no chain of ties leads there."
    }
    static func blocked(_ sources: Prose, _ targets: Prose, by names: Prose) -> Prose {
      "There is no route from \(sources) to \(targets) past those to be avoided; the shortest would lead through \(names)."
    }
    static func best(
      _ route: Prose, steps: Int, _ criteria: [PowerMapAnalysis.Routes.Criterion], weakest: String, chance: Double,
      isOnly: Bool, isWeighted: Bool
    ) -> Prose {
      if isOnly, steps == 1 { return "There is a direct tie: \(route)." }
      let told = criteria.map { criterion -> Prose in
        switch criterion {
        case .hops: "the fewest steps (\(Wording.number(steps)))"
        case .length: "the strongest ties for its length"
        case .bottleneck: "no weak link (its weakest tie has strength \(weakest))"
        case .product: "the best chance that a message gets through (\(Wording.hundredths(chance)) in 100)"
        }
      }
      return "\(route) has \(Prose.list(told))."
    }
    static func opposed(_ names: Prose, _ count: Int) -> Prose {
      """
      \(names) on the way \(Wording.form(count, "is an opponent", "are opponents")): with --avoid opponents such routes are left \
      out.
      """
    }
    static func unavoidable(_ names: Prose) -> Prose { "Every route passes \(names): without them there is none." }
    static let onlyOne: Prose = "No two routes are independent of each other."
    static func apart(_ most: Int, areSomeDirect: Bool) -> Prose {
      areSomeDirect
        ? "\(Wording.count(most, "route").capitalizedWord) share nobody in between, direct ties among them."
        : """
        \(Wording.count(most, "route").capitalizedWord) share nobody in between, so that \
        \(most == 2 ? "one person" : "\(Wording.number(most - 1)) people") could drop out and a way would be left.
        """
    }
    static func introductions(_ source: Prose, _ steps: [(middle: Prose, next: Prose)]) -> Prose {
      let told = steps.enumerated().map { position, step -> Prose in
        position == 0
          ? "\(step.middle) could introduce \(source) to \(step.next)" : "\(step.middle) to \(step.next)"
      }
      return "\(Prose.list(told))."
    }
    static func marked(_ name: Prose) -> Prose { "\(name) (opponent)" }

    static let assumption: Prose = """
      A route is a chance to be heard: it supposes that everybody on it passes things on, and that no tie is missing or wrong. The \
      length of a tie is 1 divided by its strength; routes in order have the smallest sums of lengths. Routes that share nobody in \
      between are those that are shortest together.
      """
    static func chances(scale: String, hasConfidence: Bool) -> Prose {
      """
      Chances read the strength of a tie divided by \(scale), the top of the scale\
      \(hasConfidence ? ", times how sure the tie is," : "") as the chance that a message passes it, each tie by itself. They compare \
      routes; they do not foretell.
      """
    }
    static func avoided(_ names: Prose) -> Prose { "Avoided: \(names)." }
    static let opponents: Prose = """
      Opponents are those in conflict with somebody who starts, or of the other side in stance; unknown stances are not opposed.
      """

    static let bestCaption: Prose = "The best routes"
    static let apartCaption: Prose = "Routes that share nobody in between"
    static let orderCaption: Prose = "The best routes in order of length"
    static let stepsCaption: Prose = "Step by step"
    static let route: Prose = "Route"
    static let bestBy: Prose = "Best by"
    static let steps: Prose = "Steps"
    static let weakest: Prose = "Weakest tie"
    static let chance: Prose = "Chance"
    static let from: Prose = "From"
    static let to: Prose = "To"
    static let kind: Prose = "Kind of tie"
    static let strength: Prose = "Strength"
    static let confidence: Prose = "Confidence"
    static let bothKnown: Prose = "Others who know both"
    static func ideas(_ criteria: [PowerMapAnalysis.Routes.Criterion]) -> Prose {
      let told = criteria.map { criterion -> String in
        switch criterion {
        case .hops: "few steps"
        case .length: "strong ties"
        case .bottleneck: "no weak link"
        case .product: "chance"
        }
      }
      return "\(told.joined(separator: ", "))"
    }
  }
}
