import CZlib

/// Unpacks `.gz` files, with a limit on what they may grow to.
enum Gzip {
  /// The most that a file may hold, unpacked or not: 1 GB.
  static let sizeLimit = 1 << 30
  /// The most that unpacking may multiply the size of a file by, beyond the first 64 MB.
  static let ratioLimit = 200
  private static let ratioFree = 64 << 20
  private static let chunkSize = 1 << 18

  /// Whether bytes begin like a gzip file.
  static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Unpacks a file of one or several members.
  static func inflate(_ packed: [UInt8], name: String) throws(FormatError) -> [UInt8] {
    var stream = unsafe z_stream()
    let gzipWindow: Int32 = 15 + 16
    guard
      unsafe inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      throw FormatError(at: Place(file: name), "no memory to unpack the file", right: "unpack it with gunzip first")
    }
    defer { unsafe inflateEnd(&stream) }

    var unpacked: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    var used = 0
    while true {
      let (status, read, written) = unsafe step(&stream, packed, from: used, into: &chunk)
      used += read
      unpacked.append(contentsOf: chunk[..<written])
      try checkSize(unpacked.count, packed: packed.count, name: name)
      switch status {
      case Z_STREAM_END where isCompressed(Array(packed[used...].prefix(2))):
        unsafe inflateReset(&stream)
      case Z_STREAM_END:
        return unpacked
      case Z_OK where read > 0 || written > 0:
        continue
      default:
        throw FormatError(
          at: Place(file: name), "the gzip file is damaged or cut off after \(used) bytes",
          right: "fetch it again, or unpack it with gunzip to see what is left")
      }
    }
  }

  /// Runs the stream once over what is left of the input and tells how much it read and wrote.
  private static func step(
    _ stream: inout z_stream, _ packed: [UInt8], from used: Int, into chunk: inout [UInt8]
  ) -> (status: Int32, read: Int, written: Int) {
    let available = min(packed.count - used, Int(Int32.max))
    let room = chunk.count
    return unsafe packed.withUnsafeBufferPointer { input in
      unsafe chunk.withUnsafeMutableBufferPointer { output in
        // zlib does not write through `next_in`; its header only lacks the const.
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { unsafe $0 + used })
        unsafe stream.avail_in = UInt32(available)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(room)
        let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
        return unsafe (status, available - Int(stream.avail_in), room - Int(stream.avail_out))
      }
    }
  }

  private static func checkSize(_ size: Int, packed: Int, name: String) throws(FormatError) {
    guard size > sizeLimit || (size > ratioFree && size / ratioLimit > packed) else { return }
    throw FormatError(
      at: Place(file: name),
      "the gzip file unpacks to more than the limit of 1 GB, or of \(ratioLimit) times its size",
      right: "unpack it with gunzip and give the part that is needed")
  }
}
