import Glibc

/// The clients of a server and what becomes of them, turn after turn; used by one thread.
final class ServerLoop {
  private let listener: Int32
  private let bell: Bell
  private let answerer: Answerer
  private let limits: PreviewLimits
  private let state: () -> PreviewState
  private var connections: [Connection] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 14)

  init(
    listener: Int32, bell: Bell, answerer: Answerer, limits: PreviewLimits,
    state: @escaping () -> PreviewState
  ) {
    self.listener = listener
    self.bell = bell
    self.answerer = answerer
    self.limits = limits
    self.state = state
  }

  /// Waits for the next thing to happen and does what it asks for.
  func turn() {
    let start = Clock.now
    let next = connections.lazy.map(\.deadline).min() ?? .max
    let wait = next == .max ? -1 : Int32(clamping: max(0, next - start))
    var polled = [pollfd(fd: bell.listener, events: Int16(POLLIN), revents: 0)]
    polled.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0))
    for connection in connections {
      polled.append(pollfd(fd: connection.socket, events: connection.events, revents: 0))
    }
    guard unsafe poll(&polled, nfds_t(polled.count), wait) >= 0 else { return }
    let now = Clock.now
    let known = connections
    if polled[0].revents != 0 {
      bell.silence()
      tell(now)
    }
    for (connection, event) in zip(known, polled.dropFirst(2)) where event.revents != 0 {
      serve(connection, event.revents, now)
    }
    for connection in known { grant(connection.expired(now: now), connection, now) }
    if polled[1].revents != 0 { accept(now) }
    connections.removeAll { $0.phase == .closed }
  }

  /// Closes every connection.
  func end() {
    for connection in connections { connection.close() }
    connections = []
  }

  private func serve(_ connection: Connection, _ events: Int16, _ now: Int64) {
    if events & Int16(POLLOUT) != 0 { connection.writable(now: now) }
    if connection.phase != .answering, events & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
      grant(connection.readable(&buffer), connection, now)
    } else if events & Int16(POLLHUP | POLLERR) != 0 {
      connection.close()
    }
  }

  private func grant(_ wish: Connection.Wish, _ connection: Connection, _ now: Int64) {
    switch wish {
    case .nothing: return
    case .refuse(let refusal):
      connection.answer(.refused(refusal, answerer.language), isHead: false, now: now)
    case .answer(let request):
      let state = state()
      switch answerer.answer(request, state) {
      case .response(let response):
        connection.answer(response, isHead: request.isHead, now: now)
      case .events(let stream):
        connection.stream(stream, now: now)
        makeRoomForStreams()
        tell(connection, state, now)
      }
    }
  }

  private func tell(_ now: Int64) {
    let state = state()
    for connection in connections where connection.stream != nil { tell(connection, state, now) }
  }

  private func tell(_ connection: Connection, _ state: PreviewState, _ now: Int64) {
    guard var stream = connection.stream else { return }
    let events = Teller(answerer: answerer).events(&stream, state)
    connection.stream = stream
    for event in events { connection.send(event: event, now: now) }
  }

  // MARK: - How many

  private func accept(_ now: Int64) {
    // A few at a time, so that a crowd at the door does not stop the service.
    for _ in 0..<32 {
      guard let socket = SystemSocket.accept(listener) else {
        // Without a free descriptor the client stays at the door, and the door would ring for ever.
        if errno == EMFILE || errno == ENFILE { closeOldest { _ in true } }
        return
      }
      makeRoom()
      connections.append(Connection(socket, limits, now: now))
    }
  }

  /// When there are as many clients as there may be, the one goes that has kept its place longest
  /// without asking for anything; among pages that listen, the oldest, which comes back by itself.
  private func makeRoom() {
    connections.removeAll { $0.phase == .closed }
    guard connections.count >= limits.connections else { return }
    if closeOldest({ $0.phase == .reading || $0.phase == .lingering }) { return }
    if closeOldest({ $0.phase == .streaming }) { return }
    closeOldest { _ in true }
  }

  private func makeRoomForStreams() {
    while connections.count(where: { $0.phase == .streaming }) > limits.streams {
      guard closeOldest({ $0.phase == .streaming }) else { return }
    }
  }

  @discardableResult
  private func closeOldest(_ isMeant: (Connection) -> Bool) -> Bool {
    // They stand in order of their coming.
    guard let index = connections.firstIndex(where: isMeant) else { return false }
    connections[index].close()
    connections.remove(at: index)
    return true
  }
}
