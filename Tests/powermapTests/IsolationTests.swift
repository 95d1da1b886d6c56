import Foundation
import Testing

/// The program with a layout engine that misbehaves: a library is put before Graphviz's that breaks engines of some names.
@Suite struct IsolationTests {
  private static let compiler = ["clang", "cc", "gcc"].first { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    }
  }

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <signal.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>
    int gvLayout(void *context, void *graph, const char *engine) {
      int (*next)(void *, void *, const char *) = dlsym(RTLD_NEXT, "gvLayout");
      const char *broken = getenv("BROKEN_ENGINES"), *way = getenv("BROKEN_WAY");
      if (!strstr(broken, engine)) return next(context, graph, engine);
      if (!strcmp(way, "crash")) *(volatile int *)0 = 1;
      if (!strcmp(way, "signal")) raise(SIGSEGV);
      if (!strcmp(way, "hang")) for (;;) pause();
      if (!strcmp(way, "loop")) for (volatile int i = 0;; i++) ;
      if (!strcmp(way, "exit")) exit(3);
      if (!strcmp(way, "memory") && !malloc(5ul << 30)) abort();
      return 0;
    }
    """

  private let folder: Folder
  private let coalition = "\(Program.samples)/coalition"

  init() throws {
    folder = try Folder()
    let source = try folder.write(IsolationTests.source, to: "broken.c")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      IsolationTests.compiler ?? "cc", "-shared", "-fPIC", "-o", folder.path("broken.so"), source, "-ldl",
    ]
    try process.run()
    process.waitUntilExit()
  }

  private func run(_ way: String, engines: String, _ arguments: [String]) throws -> Program.Run {
    try Program.run(
      arguments,
      environment: ["LD_PRELOAD": folder.path("broken.so"), "BROKEN_ENGINES": engines, "BROKEN_WAY": way])
  }

  @Test(
    .enabled(if: compiler != nil),
    arguments: [
      ("crash", "signal 11"), ("signal", "signal 11"), ("nothing", "same place"), ("exit", "exit code 3"),
      ("memory", "signal 6"), ("hang", "no answer within 1 seconds"),
      ("loop", "failed"),
    ])
  func `An engine that fails makes one warning and the next one draws the map`(way: String, words: String) throws {
    let limit = ["hang", "loop"].contains(way) ? ["--time-limit", "1"] : []
    let run = try run(way, engines: "neato", ["draw", coalition, "--output", folder.path("map.svg")] + limit)
    #expect(run.status == 0, "\(run.error)")
    let warnings = run.error.split(separator: "\n").filter { $0.contains("warning: ") }
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("neato failed") == true)
    #expect(warnings.first?.contains(words) == true)
    #expect(try folder.text(of: "map.svg").hasSuffix("</svg>\n"))
  }

  @Test(.enabled(if: compiler != nil))
  func `Where every engine fails there is still a map, a ring`() throws {
    let run = try run(
      "crash", engines: "neato,sfdp,twopi,nop,nop2", ["draw", coalition, "--output", folder.path("map.svg")])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.contains("the map is drawn as a ring"))
    #expect(run.error.contains("text widths are estimated"))
    #expect(try folder.text(of: "map.svg").hasSuffix("</svg>\n"))
  }

  @Test(.enabled(if: compiler != nil))
  func `A page that cannot be drawn is an error with a remedy, and nothing is written`() throws {
    let run = try run("crash", engines: "nop2", ["draw", coalition, "--output", folder.path("map.pdf")])
    #expect(run.status == 70)
    #expect(run.errors.count == 1)
    #expect(run.error.contains("draw it as .svg instead"))
    #expect(!folder.names.contains("map.pdf"))
  }

  @Test(.enabled(if: compiler != nil))
  func `No report is lost`() throws {
    let run = try run(
      "crash", engines: "neato,sfdp,twopi,nop,nop2", ["report", coalition, "--output", folder.path("out")])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.contains("the influence map was not written as pdf"))
    let page = try folder.text(of: "out/report.html")
    #expect(page.contains("<svg"))
    #expect(page.hasSuffix("</html>\n"))
  }
}
