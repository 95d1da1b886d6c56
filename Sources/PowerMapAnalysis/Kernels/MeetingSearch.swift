/// Draws shortest paths by number of ties: breadth-first searches from both ends until they meet.
///
/// The balanced bidirectional search of Borassi & Natale 2019, *KADABRA is an adaptive algorithm for betweenness via
/// random approximation*, ACM Journal of Experimental Algorithmics 24:1.2. Made for large maps with short distances:
/// whichever side has fewer arcs ahead goes a whole level further, so that the two balls, together far smaller than the
/// map, are all that is looked at. As paths are counted, each vertex keeps one of those before it, a later one taking its
/// place by its share of the paths; so the way back from the meeting is one of all paths, each as likely as the others.
struct MeetingSearch: PathSampler, ~Copyable {
  static let batch = 256

  /// What a search knows of a vertex; together, since it is read together.
  struct Visit: BitwiseCopyable {
    /// 0 where nobody was; else 1 and the distance from the source, or less than 0 the same from the target.
    var level: Int32 = 0
    /// The vertex before it on the path that was drawn from its side.
    var previous: Int32 = -1
    /// The number of shortest paths from its side.
    var paths = 0.0
  }

  /// The arcs on which the two sides meet.
  struct Meeting {
    /// One of them, each as likely as it has paths: the end on the side that came last, and the other.
    var arc: (tail: Int, head: Int)?
    /// The number of shortest paths through all of them.
    var paths = 0.0
  }

  private var forward: Side
  private var backward: Side
  private let visits: Scratch<Visit>
  private var meeting = Meeting()

  init(along outgoing: Rows, against incoming: Rows) {
    forward = Side(outgoing, sign: 1)
    backward = Side(incoming, sign: -1)
    visits = Scratch(repeating: Visit(), count: outgoing.order)
  }

  mutating func draw(
    from source: Int, to target: Int, with numbers: inout SplitMix64, into between: inout [Int32]
  ) -> Int {
    meeting = Meeting()
    forward.start(at: source, visits)
    backward.start(at: target, visits)
    var arcs = 1
    while meeting.arc == nil, forward.canAdvance, backward.canAdvance {
      if forward.arcsAhead <= backward.arcsAhead {
        arcs += forward.arcsAhead
        forward.advance(visits, &meeting, &numbers)
      } else {
        arcs += backward.arcsAhead
        backward.advance(visits, &meeting, &numbers)
      }
    }
    if let arc = meeting.arc {
      for end in [arc.tail, arc.head] {
        var vertex = end
        while vertex != source && vertex != target {
          between.append(Int32(vertex))
          vertex = Int(visits[vertex].previous)
        }
      }
    }
    forward.leave(visits)
    backward.leave(visits)
    return arcs
  }

  /// The search from one end.
  struct Side: ~Copyable {
    private let rows: RowScratch
    /// 1 for the side of the source, −1 for that of the target.
    private let sign: Int32
    /// The vertices that it met, those of the outermost level last.
    private var met: [Int32] = []
    private var outermost = 0
    /// The number of arcs that lead on from the outermost level.
    private(set) var arcsAhead = 0

    init(_ rows: Rows, sign: Int32) {
      self.rows = RowScratch(rows)
      self.sign = sign
    }

    var canAdvance: Bool { outermost < met.count }

    mutating func start(at vertex: Int, _ visits: borrowing Scratch<Visit>) {
      met.append(Int32(vertex))
      outermost = 0
      arcsAhead = rows[vertex].count
      visits[vertex] = Visit(level: sign, paths: 1)
    }

    /// Goes one level further.
    mutating func advance(
      _ visits: borrowing Scratch<Visit>, _ meeting: inout Meeting, _ numbers: inout SplitMix64
    ) {
      let level = outermost..<met.count
      outermost = met.count
      arcsAhead = 0
      for place in level {
        let tail = Int(met[place])
        let (next, paths) = (visits[tail].level + sign, visits[tail].paths)
        for position in rows[tail] {
          let head = rows.head(at: position)
          let visit = visits[head]
          if visit.level == 0 {
            visits[head] = Visit(level: next, previous: Int32(tail), paths: paths)
            met.append(Int32(head))
            arcsAhead += rows[head].count
          } else if visit.level == next {
            let all = visit.paths + paths
            let isTaken = numbers.unit() * all < paths
            visits[head] = Visit(level: next, previous: isTaken ? Int32(tail) : visit.previous, paths: all)
          } else if visit.level.signum() == -sign {
            let through = paths * visit.paths
            meeting.paths += through
            if meeting.arc == nil || numbers.unit() * meeting.paths < through { meeting.arc = (tail, head) }
          }
        }
      }
    }

    /// Makes all vertices new to the next search.
    mutating func leave(_ visits: borrowing Scratch<Visit>) {
      for vertex in met { visits[Int(vertex)] = Visit() }
      met.removeAll(keepingCapacity: true)
    }
  }
}
