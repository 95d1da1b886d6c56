import Glibc
import PowerMapFormats
import Synchronization

/// Why output could not be written.
enum OutputError: Error {
  /// The output names an input.
  case isInput(String)
  /// The file or folder cannot be made.
  case cannotCreate(String, reason: String)
  /// The bytes cannot be written.
  case cannotWrite(String, reason: String)
  /// The bytes are written, and may be lost should the machine stop now.
  case notLasting(String, reason: String)
  /// Nobody reads the pipe any more.
  case readerLeft
}

/// The only writer of files: a file is wholly old or wholly new, never half.
///
/// Bytes go to a new file beside the target, which is synced and then renamed over it, and the folder is synced. A new file may be read
/// by its owner alone; a replaced file keeps its mode. Devices and pipes are written through; symbolic links are refused.
enum AtomicFile {
  private static let prefix = ".powermap-"
  private static let suffix = ".tmp"
  private static let unfinished = Mutex<String?>(nil)

  /// Writes bytes to a path; `-` is standard output.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    if path == "-" || path == "/dev/stdout" { return try StandardOutput.write(bytes) }
    var mode: mode_t = 0o600
    if let status = FileStatus(path: path) {
      switch status.kind {
      case .file:
        guard unsafe access(path, W_OK) == 0 else { throw .cannotCreate(path, reason: SystemError.reason) }
        mode = status.permissions
      case .folder: throw .cannotCreate(path, reason: "it is a folder")
      case .link where FileStatus(path: path, followingLinks: true)?.kind == .device:
        return try writeThrough(bytes, to: path)
      case .link: throw .cannotCreate(path, reason: "it is a symbolic link")
      case .device: return try writeThrough(bytes, to: path)
      }
    }
    let folder = FilePath.folder(of: path)
    sweep(folder)
    let temporary = "\(folder)/\(prefix)\(getpid())-\(UInt64.random(in: 0...UInt64.max))\(suffix)"
    unfinished.withLock { $0 = temporary }
    defer { unfinished.withLock { $0 = nil } }
    let number = SystemError.whileInterrupted {
      unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard number >= 0 else { throw .cannotCreate(path, reason: SystemError.reason) }
    do throws(OutputError) {
      try fill(FileDescriptor(number: number, name: path), with: bytes, mode: mode)
      guard SystemError.untilUninterrupted({ unsafe rename(temporary, path) }) else {
        throw .cannotWrite(path, reason: SystemError.reason)
      }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(folder, after: path)
  }

  /// Writes a new file in full, down to the disk, and closes it.
  private static func fill(_ file: FileDescriptor, with bytes: [UInt8], mode: mode_t) throws(OutputError) {
    do throws(OutputError) {
      try file.write(bytes)
      guard
        SystemError.untilUninterrupted({ fchmod(file.number, mode) }),
        SystemError.untilUninterrupted({ fsync(file.number) })
      else { throw .cannotWrite(file.name, reason: SystemError.reason) }
    } catch {
      Glibc.close(file.number)
      throw error
    }
    try file.close()
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws(OutputError) {
    if let status = FileStatus(path: path, followingLinks: true) {
      guard status.kind == .folder else { throw .cannotCreate(path, reason: "there is a file of that name") }
      return
    }
    let above = FilePath.folder(of: path)
    if above != path { try makeFolder(above) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path, reason: SystemError.reason)
    }
  }

  /// Refuses an output that is one of the inputs or lies in a folder that is one, before anything is read.
  static func refuse(_ output: String, amongInputs inputs: [String]) throws(OutputError) {
    guard output != "-", let status = FileStatus(path: output, followingLinks: true), status.kind != .device else {
      return
    }
    for input in inputs where input != "-" {
      guard let other = FileStatus(path: input, followingLinks: true) else { continue }
      let files = other.kind == .folder ? MapFolder.paths(in: input) : [input]
      for file in files where FileStatus(path: file, followingLinks: true)?.identity == status.identity {
        throw .isInput(output)
      }
    }
  }

  /// Ends the program: removes what an interrupted write leaves, and lets no other write begin.
  static func end(with code: Int32) -> Never {
    unfinished.withLock { temporary in
      if let temporary { unsafe unlink(temporary) }
      _exit(code)
    }
    _exit(code)
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let number = SystemError.whileInterrupted { unsafe open(path, O_WRONLY | O_CLOEXEC) }
    guard number >= 0 else { throw .cannotCreate(path, reason: SystemError.reason) }
    let file = FileDescriptor(number: number, name: path)
    do throws(OutputError) {
      try file.write(bytes)
    } catch {
      Glibc.close(number)
      throw error
    }
    try file.close()
  }

  /// Removes temporary files of runs that are no more.
  private static func sweep(_ folder: String) {
    for name in FilePath.names(in: folder) where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
      guard let process = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }), process != getpid() else {
        continue
      }
      if kill(process, 0) != 0 && errno == ESRCH { unsafe unlink("\(folder)/\(name)") }
    }
  }

  /// Brings the new name down to the disk; a folder that may not be read, or a file system that cannot, is passed over.
  private static func syncFolder(_ folder: String, after path: String) throws(OutputError) {
    let number = SystemError.whileInterrupted { unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else {
      if errno == EACCES { return }
      throw .notLasting(path, reason: SystemError.reason)
    }
    defer { close(number) }
    guard SystemError.untilUninterrupted({ fsync(number) }) || errno == EINVAL else {
      throw .notLasting(path, reason: SystemError.reason)
    }
  }
}
