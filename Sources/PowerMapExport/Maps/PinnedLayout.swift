import Foundation
import PowerMapGraph

/// Places for a map whose stakeholders stand where they stood before; newcomers stand as near to their contacts as there is room.
struct PinnedLayout {
  /// Where everybody stands; nil for newcomers without ties.
  private(set) var centers: [Point?]
  /// What a reader should know, a sentence each.
  let warnings: [String]

  private let plan: InfluencePlan
  private var taken: [Box] = []
  private static let gap = 9.0
  private static let step = 12.0
  private static let rings = 60
  private static let directions = 24

  /// Keeps the positions and places the newcomers with ties, those with most contacts on the map first.
  init(_ plan: InfluencePlan, positions: MapPositions) {
    let graph = plan.map.graph
    self.plan = plan
    centers = graph.stakeholders.map { positions[$0.id] }
    let kept = centers.count { $0 != nil }
    let gone = positions.entries.count - kept
    var warnings: [String] = []
    if kept == 0, graph.order > 0 { warnings.append(Language.Maps.positionsOfNobody) }
    if gone > 0 { warnings.append(Language.Maps.positionsGone(gone)) }
    self.warnings = warnings
    taken = graph.vertices.compactMap { vertex in centers[vertex.index].map { box(of: vertex, at: $0) } }
    place(contacts: contacts)
  }

  /// The others that each stakeholder has ties with.
  private var contacts: [[Vertex]] {
    var contacts = [[Vertex]](repeating: [], count: centers.count)
    var pairs: Set<[Vertex]> = []
    for bundle in plan.bundles where pairs.insert([bundle.first, bundle.second]).inserted {
      contacts[bundle.first.index].append(bundle.second)
      contacts[bundle.second.index].append(bundle.first)
    }
    return contacts
  }

  private mutating func place(contacts: [[Vertex]]) {
    var waiting = plan.tied.filter { centers[$0.index] == nil }
    var counts = contacts.map { $0.count { centers[$0.index] != nil } }
    while !waiting.isEmpty {
      var next = 0
      for position in waiting.indices where counts[waiting[position].index] > counts[waiting[next].index] {
        next = position
      }
      let vertex = waiting.remove(at: next)
      let near = contacts[vertex.index].compactMap { centers[$0.index] }
      let center = freePlace(for: vertex, near: near)
      centers[vertex.index] = center
      taken.append(box(of: vertex, at: center))
      for contact in contacts[vertex.index] { counts[contact.index] += 1 }
    }
  }

  /// The nearest free place to the middle of some contacts; beside everybody where there are none, or no room.
  private func freePlace(for vertex: Vertex, near contacts: [Point]) -> Point {
    let extent = taken.dropFirst().reduce(taken.first ?? Box(center: .zero, width: 0, height: 0)) { $0.union($1) }
    let room = plan.room(of: vertex)
    let aside = Point(extent.maxX + room.width / 2 + 3 * PinnedLayout.gap, extent.center.y)
    if taken.isEmpty { return Point(Page.margin + room.width / 2, 120) }
    let anchor = contacts.isEmpty ? aside : contacts.reduce(.zero, +) * (1 / Double(contacts.count))
    for ring in 0..<PinnedLayout.rings {
      var best: (place: Point, distance: Double)?
      for direction in 0..<(ring == 0 ? 1 : PinnedLayout.directions) {
        let angle = 2 * Double.pi * Double(direction) / Double(PinnedLayout.directions)
        let offset = Point(cos(angle), sin(angle)) * (Double(ring) * PinnedLayout.step)
        let place = Point(((anchor.x + offset.x) * 100).rounded() / 100, ((anchor.y + offset.y) * 100).rounded() / 100)
        let box = box(of: vertex, at: place).padded(by: PinnedLayout.gap)
        guard !taken.contains(where: { $0.overlap(with: box) > 0 }) else { continue }
        let distance = contacts.reduce(0) { $0 + ($1 - place).length }
        if distance < (best?.distance ?? .infinity) - 1e-6 { best = (place, distance) }
      }
      if let best { return best.place }
    }
    return aside
  }

  /// The room of a stakeholder at a place: its circle, and its label below.
  private func box(of vertex: Vertex, at center: Point) -> Box {
    let room = plan.room(of: vertex)
    let top = center.y - (room.height - room.labelHeight) / 2
    return Box(
      minX: center.x - room.width / 2, minY: top, maxX: center.x + room.width / 2, maxY: top + room.height)
  }
}
