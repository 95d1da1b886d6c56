import Glibc
import PowerMapGraph

/// Reads whole files by their paths.
enum FileBytes {
  /// How long a pipe may take until somebody writes into it, in milliseconds.
  private static let patience: Int32 = 5000
  private static let chunkSize = 1 << 18
  /// Of larger files pieces of this size are read at the same time.
  private static let pieceSize = 1 << 22
  /// Files up to this size are read however little memory there is.
  private static let freeSize = 4 << 20
  /// The memory that a map of ties takes for each byte of its file, rounded up.
  private static let memoryPerByte = 24

  /// Of a file beyond this size the beginning is looked at before the rest is read.
  private static let largeSize = 256 << 20
  private static let beginningSize = 2 * CSVSource.cellLimit

  /// The bytes of a file, of a pipe, or of standard input where the path is `-`.
  ///
  /// A pipe into which nobody writes is given up after five seconds; a file that changes while it is read gives what was there.
  ///
  /// - Parameter isEnough: whether the beginning of a large file, which is given to it, tells all that there is to say of the file.
  static func read(_ path: String, isEnough: ([UInt8]) -> Bool = { _ in false }) throws(InputError) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, path: path, expected: 0, isEnough) }
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(path: path, reason: lastReason) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw InputError(path: path, reason: lastReason) }
    if status.st_mode & S_IFMT == S_IFIFO { try awaitWriter(descriptor, path: path) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile { try checkSize(Int(status.st_size), path: path) }
    return try bytes(of: descriptor, path: path, expected: isFile ? Int(status.st_size) : 0, isEnough)
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false }

  /// Whether anything is at a path.
  static func exists(_ path: String) -> Bool { mode(of: path) != nil }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode : nil
  }

  private static func bytes(
    of descriptor: Int32, path: String, expected: Int, _ isEnough: ([UInt8]) -> Bool
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var isLookedAt = expected <= largeSize
    // One chunk more, in which the end of the file is met.
    bytes.reserveCapacity((isLookedAt ? expected : beginningSize) + chunkSize)
    while true {
      if isLookedAt && expected - bytes.count > pieceSize {
        bytes.append(addingCapacity: expected - bytes.count) { [offset = bytes.count] rest in
          unsafe rest.withUnsafeMutableBufferPointer { buffer, initialized in
            initialized = unsafe fill(buffer, from: descriptor, at: offset)
          }
        }
        // What did not come is read behind it, or tells why not.
        lseek(descriptor, off_t(bytes.count), SEEK_SET)
      }
      var count = 0
      bytes.append(addingCapacity: chunkSize) { chunk in
        count = unsafe chunk.withUnsafeMutableBufferPointer { buffer, initialized in
          let read = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
          initialized = max(0, read)
          return read
        }
      }
      if count == 0 { return bytes }
      if count > 0 {
        try checkSize(bytes.count, path: path)
        guard !isLookedAt, bytes.count >= beginningSize else { continue }
        if isEnough(bytes) { return bytes }
        isLookedAt = true
        bytes.reserveCapacity(expected + chunkSize)
      } else if errno == EAGAIN {
        _ = try poll(descriptor, path: path, patience: -1)
      } else if errno != EINTR {
        throw InputError(path: path, reason: lastReason)
      }
    }
  }

  /// Reads bytes of a file on all cores, and tells how many came without a gap.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, at offset: Int) -> Int {
    nonisolated(unsafe) let buffer = unsafe buffer
    let count = unsafe buffer.count
    return Cores.fold(
      upTo: (count + pieceSize - 1) / pieceSize, scratch: {},
      part: { piece, _ in
        let range = (piece * pieceSize)..<min(count, (piece + 1) * pieceSize)
        var read = 0
        while read < range.count {
          let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[(range.lowerBound + read)..<range.upperBound])
          let more = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + range.lowerBound + read))
          guard more > 0 else { break }
          read += more
        }
        return (read: read, isWhole: read == range.count)
      }, into: 0
    ) { total, part in
      total += part.read
      return !part.isWhole
    }
  }

  private static func awaitWriter(_ descriptor: Int32, path: String) throws(InputError) {
    guard try poll(descriptor, path: path, patience: patience) else {
      throw InputError(path: path, reason: "nothing was written into the pipe for 5 seconds")
    }
  }

  /// Waits until there is something to read; false when the patience is over.
  private static func poll(_ descriptor: Int32, path: String, patience: Int32) throws(InputError) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = unsafe Glibc.poll(&request, 1, patience)
      if count >= 0 { return count > 0 }
      guard errno == EINTR else { throw InputError(path: path, reason: lastReason) }
    }
  }

  /// Refuses a file that is over the limit, or that would need more memory than the process may have.
  private static func checkSize(_ size: Int, path: String) throws(InputError) {
    guard size <= Gzip.sizeLimit else { throw InputError(path: path, reason: "larger than the limit of 1 GB") }
    guard size > freeSize, let memory = allowedMemory, size > memory / memoryPerByte else { return }
    throw InputError(path: path, reason: "too large for the memory allowed, \(memory >> 20) MB")
  }

  /// The memory that the process may ask for in all; nil where there is no limit.
  private static var allowedMemory: Int? {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return nil }
    return limit.rlim_cur < rlim_t(Int.max) ? Int(limit.rlim_cur) : nil
  }

  private static var lastReason: String { unsafe String(cString: strerror(errno)) }
}
