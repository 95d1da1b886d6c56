import Foundation
import Synchronization
import Testing

@testable import PowerMapExport

@Suite final class MapRendererTests {
  /// Where the helpers of a test are, until it is done.
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("helpers-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private let problem = LayoutProblem(
    nodes: (0..<3).map { LayoutProblem.Node(label: "\($0)", width: 20, height: 20) },
    links: [LayoutProblem.Link(tail: 0, head: 1, length: 1), LayoutProblem.Link(tail: 1, head: 2, length: 1)])
  private var drawing: Drawing {
    let square = Drawing.Shape.rectangle(
      Box(minX: 10, minY: 10, maxX: 60, maxY: 40), Drawing.Paint(fill: Color(0x0072B2)))
    let text = Drawing.Shape.text(Drawing.Text("Köln & <b>", at: Point(10, 60), size: 12))
    return Drawing(width: 144, height: 72, title: "t", summary: "s", shapes: [square, text])
  }

  /// A renderer whose helper is a shell script.
  private func renderer(_ script: String, timeLimit: Double = 20) throws -> MapRenderer {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("helper-\(UUID().uuidString).sh")
    // Written by another process: a file that this one has open for writing, even for a moment, cannot be run by a
    // test that starts a process at that moment.
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 700 "$2""#, "sh", script, file.path]
    try writer.run()
    writer.waitUntilExit()
    return MapRenderer(helper: file.path, timeLimit: timeLimit)
  }

  @Test func `A page has the size of the drawing`() throws {
    let pdf = try drawing.rendered(as: .pdf)
    #expect(String(decoding: pdf.prefix(5), as: UTF8.self) == "%PDF-")
    #expect(String(decoding: pdf, as: UTF8.self).contains("/CreationDate (D:20000101000000"))
    let png = try drawing.rendered(as: .png, dotsPerInch: 144)
    #expect(Array(png[1...3]) == Array("PNG".utf8))
    #expect(Array(png[16...23]) == [0, 0, 1, 32, 0, 0, 0, 144])
  }

  @Test func `The same drawing makes the same bytes`() throws {
    for format in Drawing.Format.allCases { #expect(try drawing.rendered(as: format) == drawing.rendered(as: format)) }
  }

  @Test func `A page too large for dots is made smaller or refused, never drawn at any cost`() throws {
    var large = drawing
    large.width = 20_000
    #expect(try large.rendered(as: .png, dotsPerInch: 300).count < 4_000_000)
    large.width = 1e5
    #expect(throws: GraphvizError.self) { try large.rendered(as: .png) }
  }

  @Test func `Text widths are measured, spaces too, and bold text is wider`() throws {
    let metrics = MapRenderer().metrics(for: ["Köln"])
    #expect(metrics.warnings.isEmpty)
    func width(_ text: String, isBold: Bool = false) -> Double {
      metrics.metrics.width(of: text, size: 10, isBold: isBold)
    }
    #expect(width("WWWW") > 2 * width("iiii"))
    #expect((0.2...0.45).contains((width("a b") - width("ab")) / 10))
    #expect(width("nnnn", isBold: true) > width("nnnn"))
    #expect(abs(width("Köln", isBold: false) - 2 * metrics.metrics.width(of: "Köln", size: 5, isBold: false)) < 1e-9)
  }

  @Test func `A helper's answer is taken`() throws {
    let solution = LayoutSolution(centers: [Point(1, 2), Point(3, 4), Point(5, 6)])
    let answer = String(decoding: try JSONEncoder().encode(RenderJob.Result.layout(solution)), as: UTF8.self)
    let found = try renderer("cat > /dev/null; echo '\(answer)'").layout(of: problem)
    #expect(found.solution == solution)
    #expect(found.warnings.isEmpty)
  }

  @Test(arguments: [
    ("cat > /dev/null; kill -SEGV $$", "signal 11"), ("echo oops >&2; exit 3", "exit code 3"),
    ("cat > /dev/null; echo no", "cannot be read"),
  ])
  func `When a helper fails there is a ring and a warning for each engine`(_ script: String, _ words: String) throws {
    let found = try renderer(script).layout(of: problem)
    #expect(found.solution == LayoutSolution(centers: problem.ring))
    #expect(found.warnings.count == 4)
    #expect(found.warnings[0].contains(words))
    #expect(found.warnings[0].contains("neato"))
  }

  @Test func `A layout that takes too long makes one warning and gives way to the next engine`() throws {
    let solution = LayoutSolution(centers: [Point(1, 2), Point(3, 4), Point(5, 6)])
    let answer = String(decoding: try JSONEncoder().encode(RenderJob.Result.layout(solution)), as: UTF8.self)
    let slow = try renderer("grep -q '\"neato\"' && exec sleep 600; echo '\(answer)'")
    let steps = Mutex<[String]>([])
    let limited = MapRenderer(helper: slow.helper, layoutLimit: 5) { step in steps.withLock { $0.append(step) } }
    let found = limited.layout(of: problem)
    #expect(found.solution == solution)
    #expect(found.warnings == ["the layout engine neato failed: no answer within 5 seconds"])
    #expect(
      steps.withLock { $0 } == [
        "neato finds places for 3, at most 5 s", "sfdp finds places for 3, at most 5 s", "drawing",
      ])
  }

  @Test func `Every engine has a limit`() {
    for count in [1, 500, 501, 100_000] {
      let engines = LayoutEngine.candidates(forNodes: count)
      #expect(engines.last == .ring)
      #expect(engines.dropLast().reduce(0) { $0 + $1.timeLimit } <= 90)
    }
  }

  @Test func `A helper that does not answer is ended`() throws {
    let error = #expect(throws: GraphvizError.self) {
      try drawing.rendered(as: .pdf, renderer: try renderer("exec sleep 600", timeLimit: 0.2))
    }
    #expect(error?.stage == .isolation)
    #expect(error?.messages == ["no answer within 0.2 seconds"])
  }

  @Test func `A helper that is not there is said to be so`() {
    let error = #expect(throws: GraphvizError.self) {
      try drawing.rendered(as: .pdf, renderer: MapRenderer(helper: "/nowhere/powermap"))
    }
    #expect(error?.messages.first?.contains("/nowhere/powermap") == true)
  }

  @Test func `A long conversation comes through whole`() throws {
    let request = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let reply = try HelperProcess(executable: "/bin/cat", arguments: [], timeLimit: 60).reply(to: request)
    #expect(reply == request)
  }

  @Test func `A helper that closes its ends before it ends is waited for, but not longer than it may take`() throws {
    func helper(_ script: String, timeLimit: Double) -> HelperProcess {
      HelperProcess(executable: "/bin/sh", arguments: ["-c", "cat; exec >&- 2>&-; \(script)"], timeLimit: timeLimit)
    }
    let request = Data("a map".utf8)
    #expect(try helper("sleep 0.2", timeLimit: 60).reply(to: request) == request)
    let late = #expect(throws: GraphvizError.self) { try helper("sleep 600", timeLimit: 5).reply(to: request) }
    #expect(late?.messages == ["the drawing process took more than it may"])
    let failed = #expect(throws: GraphvizError.self) { try helper("exit 3", timeLimit: 60).reply(to: request) }
    #expect(failed?.messages.first == "the drawing process ended with exit code 3")
  }

  @Test func `A job survives the way to another process and back`() throws {
    let reply = try RenderJob.reply(to: try JSONEncoder().encode(RenderJob.layout(problem, engine: .neato)))
    guard case .layout(let solution) = try JSONDecoder().decode(RenderJob.Result.self, from: reply) else {
      Issue.record("no layout came back")
      return
    }
    #expect(solution.centers.count == 3)
    #expect(throws: (any Error).self) { try RenderJob.reply(to: Data("{".utf8)) }
  }

  @Test(arguments: ["\\N\\G", "a\"b", "<b>", "&bogus;", "\u{0}", "{|}", "%s%n", "👩🏽‍⚕️"])
  func `Text that means something to Graphviz is measured as it stands`(_ text: String) throws {
    let widths = try GraphvizRenderer.textWidths(of: [text, "x"], isBold: false)
    #expect(widths[0] > 0)
  }
}
