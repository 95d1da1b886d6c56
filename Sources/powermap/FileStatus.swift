import Glibc

/// What stands at a path.
struct FileStatus {
  /// What kinds of things the writer tells apart.
  enum Kind {
    case file, folder, link, device
  }

  /// What it is; devices, pipes and sockets count as devices.
  let kind: Kind
  /// Who may read and write it.
  let permissions: mode_t
  /// The same for two paths to one file.
  let identity: [UInt64]

  /// Looks at a path; nil when nothing is there.
  init?(path: String, followingLinks: Bool = false) {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .device
    }
    permissions = status.st_mode & 0o7777
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}

/// Parts of paths.
enum FilePath {
  /// The folder that a path lies in: `.` for a bare name.
  static func folder(of path: String) -> String {
    var text = Substring(path)
    while text.count > 1, text.last == "/" { text.removeLast() }
    guard let slash = text.lastIndex(of: "/") else { return "." }
    return slash == text.startIndex ? "/" : String(text[..<slash])
  }

  /// Whether two paths lead to the same thing; false where one leads to nothing.
  static func isSame(_ path: String, _ other: String) -> Bool {
    guard let status = FileStatus(path: path, followingLinks: true) else { return false }
    return status.identity == FileStatus(path: other, followingLinks: true)?.identity
  }

  /// The part after the last point of the last component, in small letters; nil without one.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }

  /// A path without its ending and the point before it.
  static func withoutEnding(_ path: String) -> String {
    ending(of: path).map { String(path.dropLast($0.count + 1)) } ?? path
  }

  /// The names of what lies in a folder, in no particular order; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
