import ArgumentParser
import PowerMapFormats
import PowerMapGraph

/// The file with the key to pseudonyms: read where it is there, written before anything that is handed out.
struct KeyFile {
  private static let defaultName = "redaction-key.csv"

  /// Where the key is kept.
  let path: String

  /// Finds the place of the key: as named, else beside the output, never in it.
  init(path: String?, output: String, inputs: [String]) throws {
    guard path != nil || output != "-" else {
      throw ValidationError("the key of --redact needs a place; name it with --key")
    }
    self.path = path ?? "\(FilePath.folder(of: output))/\(KeyFile.defaultName)"
    try AtomicFile.refuse(self.path, amongInputs: inputs)
    guard self.path != "-", self.path != output, !FilePath.isSame(FilePath.folder(of: self.path), output) else {
      throw ValidationError("the key of --redact must not be handed out; name another place with --key")
    }
  }

  /// The pseudonyms of some people; those who are new get theirs and are written down.
  func pseudonyms(for people: [Stakeholder]) throws -> Pseudonyms {
    var pseudonyms = Pseudonyms()
    let status = FileStatus(path: path)
    if let status {
      if status.permissions & 0o077 != 0 {
        StandardError.say("\(Message.visible(path)): warning: others may read this key; chmod 600 keeps it yours")
      }
      for file in try MapFolder.files(atPaths: [path]) { pseudonyms = try RedactionKey.read(file) }
    }
    let known = pseudonyms.entries.count
    var generator = SystemRandomNumberGenerator()
    pseudonyms.add(people, using: &generator)
    guard pseudonyms.entries.count > known else { return pseudonyms }
    try AtomicFile.write(RedactionKey.bytes(of: pseudonyms), to: path)
    let count = pseudonyms.entries.count - known
    StandardError.say(
      "\(Message.visible(path)): note: \(count) pseudonyms \(status == nil ? "written" : "added"); keep this file to yourself"
    )
    return pseudonyms
  }
}
