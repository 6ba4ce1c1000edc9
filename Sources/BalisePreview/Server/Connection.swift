import Glibc

/// One client, from its first byte to the end. It never waits: each call does what can be done now.
final class Connection {
  enum Phase {
    case reading, answering, streaming, lingering, closed
  }

  /// What the server has to do for it.
  enum Wish: Equatable {
    case nothing
    case answer(Request)
    case refuse(Refusal)
  }

  let socket: Int32
  let opened: Int64
  private(set) var phase = Phase.reading
  /// What is told to a page that listens; nil for any other client.
  var stream: EventStream?

  private let limits: PreviewLimits
  private var reader: RequestReader
  private var output: [UInt8] = []
  private var sent = 0
  private var file: OpenFile?
  private var filePlace = 0
  private var lastProgress: Int64
  private var answered: Int64

  init(_ socket: Int32, _ limits: PreviewLimits, now: Int64) {
    self.socket = socket
    self.limits = limits
    reader = RequestReader(limits)
    (opened, lastProgress, answered) = (now, now, now)
  }

  deinit { if phase != .closed { _ = Glibc.close(socket) } }

  /// What to wait for.
  var events: Int16 {
    switch phase {
    case .reading, .lingering: Int16(POLLIN)
    case .answering: Int16(POLLOUT)
    case .streaming: Int16(POLLIN) | (hasOutput ? Int16(POLLOUT) : 0)
    case .closed: 0
    }
  }

  /// When something is to be done even if nothing happens.
  var deadline: Int64 {
    switch phase {
    case .reading: opened + limits.requestTime
    case .answering: min(lastProgress + limits.idleTime, answered + limits.answerTime)
    case .streaming:
      hasOutput
        ? lastProgress + limits.idleTime
        : min(lastProgress + limits.pingTime, answered + limits.streamTime)
    case .lingering: answered + limits.lingerTime
    case .closed: .max
    }
  }

  // MARK: - What happens

  /// There are bytes to read, or the other side is gone.
  func readable(_ buffer: inout [UInt8]) -> Wish {
    // As much as one buffer holds: a client that never ends does not keep the others waiting.
    switch SystemSocket.receive(socket, into: &buffer) {
    case .wait: return .nothing
    case .end:
      close()
      return .nothing
    case .bytes(let count):
      // A page that listens has nothing to say.
      if phase == .streaming { close() }
      guard phase == .reading else { return .nothing }
      switch reader.read(buffer[..<count]) {
      case .unfinished: return .nothing
      case .request(let request): return .answer(request)
      case .refused(let refusal): return .refuse(refusal)
      }
    }
  }

  /// There is room to write.
  func writable(now: Int64) {
    while phase == .answering || phase == .streaming {
      if !hasOutput {
        guard phase == .answering else { return }
        guard fill() else { return endAnswer(now) }
      }
      switch SystemSocket.send(socket, output, from: sent) {
      case .wait: return
      case .end: return close()
      case .bytes(let count):
        sent += count
        lastProgress = now
      }
      if sent == output.count {
        output.removeAll(keepingCapacity: phase == .streaming)
        sent = 0
      }
    }
  }

  /// Its time is over.
  func expired(now: Int64) -> Wish {
    guard now >= deadline else { return .nothing }
    if phase == .reading, !reader.isEmpty { return .refuse(.tooSlow) }
    if phase == .streaming, !hasOutput, now < answered + limits.streamTime {
      send(event: ":\n\n", now: now)
    } else {
      close()
    }
    return .nothing
  }

  // MARK: - What is sent

  /// Begins an answer; of a HEAD request, its head.
  func answer(_ response: Response, isHead: Bool, now: Int64) {
    output = response.head
    if !isHead {
      switch response.body {
      case .bytes(let bytes): output += bytes
      case .file(let file): self.file = file
      case nil: break
      }
    }
    begin(.answering, now)
  }

  /// Begins an event stream.
  func stream(_ events: EventStream, now: Int64) {
    output = Response.eventsHead
    stream = events
    begin(.streaming, now)
  }

  /// Sends an event; a client that does not take them is closed when its time is over.
  func send(event: String, now: Int64) {
    guard phase == .streaming else { return }
    guard output.count - sent < Self.mostPending else { return close() }
    if !hasOutput { lastProgress = now }
    output += Array(event.utf8)
    writable(now: now)
  }

  func close() {
    guard phase != .closed else { return }
    phase = .closed
    stream = nil
    file = nil
    _ = Glibc.close(socket)
  }

  // Events that nobody takes are not piled up.
  private static let mostPending = 1 << 22

  private var hasOutput: Bool { sent < output.count }

  private func begin(_ phase: Phase, _ now: Int64) {
    self.phase = phase
    (lastProgress, answered) = (now, now)
    writable(now: now)
  }

  /// Takes the next piece of the file; false at its end.
  private func fill() -> Bool {
    guard let file, filePlace < file.size else { return false }
    let piece = file.bytes(at: filePlace, count: min(1 << 16, file.size - filePlace)) ?? []
    guard !piece.isEmpty else {
      // Less than the head announced: the client must not take it for whole.
      close()
      return false
    }
    output = piece
    filePlace += piece.count
    return true
  }

  /// The answer is out. Closing at once would destroy it on its way while the client still sends.
  private func endAnswer(_ now: Int64) {
    guard phase == .answering else { return }
    file = nil
    answered = now
    phase = .lingering
    _ = shutdown(socket, Int32(SHUT_WR))
  }
}
