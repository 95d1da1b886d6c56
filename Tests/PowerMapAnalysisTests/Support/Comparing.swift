import PowerMapAnalysis

/// Whether scores are what they should be, undefined ones where they should be.
func isClose(_ got: [Double], _ wanted: [Double?], tolerance: Double = 1e-9) -> Bool {
  got.count == wanted.count
    && zip(got, wanted).allSatisfy { got, wanted in
      guard let wanted else { return got.isNaN }
      return abs(got - wanted) <= tolerance * max(1, abs(wanted))
    }
}

/// Whether a figure is what it should be.
func isClose(_ got: Double?, _ wanted: Double?, tolerance: Double = 1e-9) -> Bool {
  guard let got, let wanted else { return got == nil && wanted == nil }
  return abs(got - wanted) <= tolerance * max(1, abs(wanted))
}
