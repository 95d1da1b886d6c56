import Glibc

/// The three streams that a program has from its start.
enum StandardStreams {
  /// Opens those that are closed to nothing, so that no file takes their number: what is written to them fails as it should.
  static func occupy() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Standard output, written in full or not at all: unlike `print`, a full disk or a reader who left is noticed.
enum StandardOutput {
  /// Writes bytes.
  static func write(_ bytes: [UInt8]) throws(OutputError) {
    try FileDescriptor(number: STDOUT_FILENO, name: "standard output").write(bytes)
  }

  /// Writes text.
  static func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Standard error, where words to people go.
enum StandardError {
  /// Says one line; a failure to say it is nothing that could be said.
  static func say(_ line: String) { put(line + "\n") }

  /// Writes text as it is.
  static func put(_ text: String) {
    try? FileDescriptor(number: STDERR_FILENO, name: "standard error").write(Array(text.utf8))
  }

  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// An open file that bytes are written to.
struct FileDescriptor {
  let number: Int32
  let name: String

  /// Writes all bytes, however often the system takes only a part.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(number, buffer.baseAddress! + written, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 {
        throw .cannotWrite(name, reason: "the system takes no more bytes")
      } else if errno == EPIPE {
        throw .readerLeft
      } else if errno != EINTR {
        throw .cannotWrite(name, reason: SystemError.reason)
      }
    }
  }
}

extension FileDescriptor {
  /// Closes the file; what could be written only now and was not is an error.
  func close() throws(OutputError) {
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .cannotWrite(name, reason: SystemError.reason) }
  }
}

/// What calls of the system say, and its own words for why they failed.
enum SystemError {
  /// Makes a call again as long as signals interrupt it.
  static func whileInterrupted(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// Makes a call again as long as signals interrupt it, and tells whether it succeeded.
  static func untilUninterrupted(_ call: () -> Int32) -> Bool { whileInterrupted(call) == 0 }

  /// The reason of the last failed call.
  static var reason: String { unsafe String(cString: strerror(errno)) }
}
