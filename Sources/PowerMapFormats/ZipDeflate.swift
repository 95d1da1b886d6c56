import CZlib

/// A stream of zlib that undoes the deflation of a part; the handle on zlib's state.
@safe final class ZipInflater {
  /// The most that one step gives.
  static let pieceSize = 65_536

  private let stream: UnsafeMutablePointer<z_stream>
  private var isFinished = false

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib can be started")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Inflates the next piece, and moves the range of bytes past what it used; empty at the end, nil when the bytes are not deflated ones.
  func inflate(_ bytes: [UInt8], _ range: inout Range<Int>) -> [UInt8]? {
    guard !isFinished else { return [] }
    var status = Z_OK
    var used = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: ZipInflater.pieceSize) { output, count in
      unsafe bytes[range].withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        used = unsafe input.count - Int(stream.pointee.avail_in)
        count = unsafe output.count - Int(stream.pointee.avail_out)
      }
    }
    range = (range.lowerBound + used)..<range.upperBound
    isFinished = status == Z_STREAM_END
    guard isFinished || status == Z_OK && !piece.isEmpty else { return nil }
    return piece
  }
}

/// The checksum that a zip archive keeps of every part.
struct ZipChecksum {
  private(set) var value: UInt32 = 0

  /// Takes further bytes of the part into account.
  mutating func add(_ bytes: [UInt8]) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(crc32(uLong(value), buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}

/// Deflates the whole of a part.
func zipDeflated(_ bytes: [UInt8]) -> [UInt8] {
  var stream = unsafe z_stream()
  let status = unsafe deflateInit2_(
    &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  precondition(status == Z_OK, "zlib can be started")
  defer { unsafe deflateEnd(&stream) }
  let capacity = unsafe Int(deflateBound(&stream, uLong(bytes.count)))
  return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      unsafe deflate(&stream, Z_FINISH)
      count = unsafe output.count - Int(stream.avail_out)
    }
  }
}
