import Foundation
import PowerMapFormats
import ReadingPromises

private let format = ProcessInfo.processInfo.environment["FORMAT"] ?? "csv"

/// Reads what the fuzzer makes up as a file of the format named in the variable FORMAT, and traps when a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
  let broken = ReadingPromises.broken(by: FuzzedFiles.files(of: format, bytes: bytes), writing: .one)
  guard broken.isEmpty else { fatalError(broken.joined(separator: "\n")) }
  return 0
}
