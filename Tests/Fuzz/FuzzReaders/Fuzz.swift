import Foundation
import PowerMapFormats
import PowerMapGraph

/// Reads what the fuzzer makes up as a file of the format named in the variable FORMAT, and traps when a promise is broken: a fault has a
/// place inside the file, a map that is read has sound numbers, and what is written of it is read again as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
  do {
    check(try MapReader.read(files(bytes)).graph)
  } catch {
    check(error, lineCount: bytes.count { $0 == 0x0A || $0 == 0x0D } + 1)
  }
  return 0
}

private let format = ProcessInfo.processInfo.environment["FORMAT"] ?? "csv"

/// One file, or for `pair` two that a zero byte parts.
private func files(_ bytes: [UInt8]) -> [InputFile] {
  guard format == "pair" else { return [InputFile(name: "map.\(format)", bytes: bytes)] }
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
  return zip(["stakeholders.csv", "ties.csv"], parts).map { InputFile(name: $0, bytes: $1) }
}

private func check(_ graph: StakeholderGraph) {
  precondition(Set(graph.stakeholders.map(\.id)).count == graph.order, "ids are unique")
  for tie in graph.allTies {
    precondition(tie.weight.isFinite && tie.weight >= 0, "weights are finite")
    precondition(graph[tie.source] != nil && graph[tie.target] != nil, "ties have ends")
  }
  guard graph.order <= 50, let written = try? MapFormat.json.written(graph) else { return }
  let read = try? MapReader.read(written.files.map { InputFile(name: $0.name, bytes: $0.bytes) }).graph
  precondition(read?.stakeholders == graph.stakeholders, "stakeholders come back")
  precondition(read.map { Array($0.allTies) } == Array(graph.allTies), "ties come back")
}

private func check(_ error: FormatError, lineCount: Int) {
  precondition(!error.faults.isEmpty, "an error names a fault")
  for fault in error.faults {
    precondition(fault.message.contains("; "), "a fault says what would be right: \(fault.message)")
    if let line = fault.place.line {
      precondition((1...lineCount + 1).contains(line), "the line lies in the file: \(line)")
    }
    if let column = fault.place.column { precondition(column >= 1, "columns count from 1") }
  }
}
