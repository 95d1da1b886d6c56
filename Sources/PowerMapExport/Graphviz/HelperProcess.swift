import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Another process that is given a request, has some time to answer, and is ended after that.
struct HelperProcess {
  /// The program to run.
  let executable: String
  /// What it is run with.
  let arguments: [String]
  /// How long it may take, in seconds.
  let timeLimit: Double

  /// The time between two looks at whether a process has ended, in microseconds.
  private static let pause: UInt32 = 200
  /// The most bytes of complaints that are kept.
  private static let complaintLimit = 4096

  /// What the process answers to a request.
  ///
  /// - Throws: `GraphvizError` with what it complained of when it does not answer in time or ends badly.
  func reply(to request: Data) throws(GraphvizError) -> Data {
    let input = try Channel()
    let output = try Channel()
    let errors = try Channel()
    let process = try start(input: input, output: output, errors: errors)
    input.closeRemote()
    output.closeRemote()
    errors.closeRemote()
    var conversation = Conversation(request: request, input: input, output: output, errors: errors)
    let deadline = Date().addingTimeInterval(timeLimit)
    let isFinished = conversation.run(until: deadline)
    // It may have said its last word a moment before it ends.
    let status = HelperProcess.status(of: process, endingBefore: isFinished ? deadline : .distantPast)
    guard isFinished else {
      throw GraphvizError(
        stage: .isolation, messages: ["no answer within \(WrittenNumber.fixed(timeLimit)) seconds"])
    }
    guard status == 0 else {
      let words = String(decoding: conversation.complaint.prefix(HelperProcess.complaintLimit), as: UTF8.self)
      let signal = status & 0x7F
      if signal == SIGXCPU || signal == SIGKILL {
        throw GraphvizError(stage: .isolation, messages: ["the drawing process took more than it may"])
      }
      let ending = signal == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(signal)"
      throw GraphvizError(
        stage: .isolation,
        messages: ["the drawing process ended with \(ending)"]
          + words.split(separator: "\n").suffix(10).map(String.init))
    }
    return conversation.answer
  }

  private func start(input: Channel, output: Channel, errors: Channel) throws(GraphvizError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, channel) in [(0, input), (1, output), (2, errors)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, channel.remote, Int32(target))
    }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, executable, &actions, nil, &words, environ)
    guard code == 0 else {
      throw GraphvizError(stage: .isolation, messages: ["the drawing process cannot be started (\(executable))"])
    }
    return process
  }

  /// How a process ended, which is ended where it does not do so in time.
  private static func status(of process: pid_t, endingBefore deadline: Date) -> Int32 {
    var status: Int32 = 0
    while deadline.timeIntervalSinceNow > 0 {
      if unsafe waitpid(process, &status, WNOHANG) == process { return status }
      usleep(pause)
    }
    kill(process, SIGKILL)
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// A pair of connected sockets, one end here, one in the other process.
  ///
  /// Unlike a pipe, a socket can be written to without a signal when the other end is gone.
  private final class Channel {
    let local: Int32
    let remote: Int32
    private var isRemoteOpen = true
    private var isLocalOpen = true

    init() throws(GraphvizError) {
      var ends: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
        throw GraphvizError(stage: .isolation, messages: ["no connection to the drawing process can be made"])
      }
      local = ends[0]
      remote = ends[1]
    }

    deinit {
      closeRemote()
      closeLocal()
    }

    func closeRemote() {
      if isRemoteOpen { close(remote) }
      isRemoteOpen = false
    }

    func closeLocal() {
      if isLocalOpen { close(local) }
      isLocalOpen = false
    }
  }

  /// What is said and heard until the other process has closed its ends.
  private struct Conversation {
    private let request: [UInt8]
    private var sent = 0
    private let input: Channel
    private let output: Channel
    private let errors: Channel
    private var isAnswerOpen = true
    private var isComplaintOpen = true
    private(set) var answer = Data()
    private(set) var complaint = Data()

    init(request: Data, input: Channel, output: Channel, errors: Channel) {
      self.request = [UInt8](request)
      self.input = input
      self.output = output
      self.errors = errors
    }

    /// Sends and receives; false when the time is up first.
    mutating func run(until deadline: Date) -> Bool {
      while isAnswerOpen || isComplaintOpen {
        let left = deadline.timeIntervalSinceNow
        guard left > 0 else { return false }
        let ready = POLLIN | POLLHUP | POLLERR
        var polls = [
          pollfd(fd: isAnswerOpen ? output.local : -1, events: Int16(POLLIN), revents: 0),
          pollfd(fd: isComplaintOpen ? errors.local : -1, events: Int16(POLLIN), revents: 0),
          pollfd(fd: sent < request.count ? input.local : -1, events: Int16(POLLOUT), revents: 0),
        ]
        _ = unsafe poll(&polls, nfds_t(polls.count), Int32(min(left * 1000 + 1, 1e9)))
        if Int32(polls[0].revents) & ready != 0 { isAnswerOpen = Conversation.receive(from: output, into: &answer) }
        if Int32(polls[1].revents) & ready != 0 {
          isComplaintOpen = Conversation.receive(from: errors, into: &complaint)
        }
        if polls[2].revents != 0 { sendMore() }
      }
      return true
    }

    private mutating func sendMore() {
      let count = unsafe request.withUnsafeBytes { bytes in
        unsafe send(
          input.local, bytes.baseAddress.map { unsafe $0 + sent }, request.count - sent,
          Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count > 0 {
        sent += count
      } else if errno != EAGAIN && errno != EINTR {
        sent = request.count
      }
      if sent == request.count { input.closeLocal() }
    }

    private static func receive(from channel: Channel, into data: inout Data) -> Bool {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe recv(channel.local, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count > 0 { data.append(contentsOf: buffer[..<count]) }
      return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
    }
  }
}
