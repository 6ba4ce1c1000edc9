import BaliseSite
import Glibc

/// Is told of changes by the system (inotify), at once and at no cost while nothing changes.
package final class KernelWatcher: SourceWatcher {
  private let source: String
  private let stop: Int32
  private let queue: Descriptor
  /// The folders watched, by the number the system gave each; "" is the source folder itself.
  private var folders: [Int32: String] = [:]
  /// False when a folder could not be watched, such as one that is not there now.
  private var isWhole = false

  // Milliseconds between two tries to watch what could not be watched.
  private static let retry: Int64 = 300
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_DONT_FOLLOW | IN_ONLYDIR)

  /// Watches a source folder; nil when the system has no more to give.
  package init?(source: String, stop: Int32) {
    self.source = source
    self.stop = stop
    queue = Descriptor(inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)))
    guard queue.number >= 0, watchAll() else { return nil }
  }

  package func wait(milliseconds: Int64) -> SourceChanges {
    var changes = SourceChanges()
    let end = Clock.now + milliseconds
    while changes.isEmpty {
      let rest = end - Clock.now
      guard rest > 0 else { return changes }
      switch poll(isWhole ? rest : min(rest, Self.retry)) {
      case .changed: read(into: &changes)
      case .stopped: return changes
      case .silent:
        // A folder that was gone may be there again, and nothing says so when the one above it was
        // gone too.
        if !isWhole, watchAll(), isWhole { changes.addEverything() }
      }
    }
    let longest = Clock.now + Burst.longest
    while Clock.now < longest, poll(Burst.quiet) == .changed { read(into: &changes) }
    return changes
  }

  // MARK: - Folders

  /// Watches every folder there is, and forgets those that are not there any more; false when the
  /// system has no more to give. Watching a folder twice is watching it once.
  @discardableResult
  private func watchAll() -> Bool {
    var watched: [Int32: String] = [:]
    isWhole = true
    for folder in [""] + SourceStamps.list(source) {
      let path = folder.isEmpty ? source + "/." : source + "/" + folder
      let number = unsafe inotify_add_watch(queue.number, path, Self.mask)
      if number >= 0 {
        watched[number] = folder
      } else if errno == ENOSPC || errno == ENOMEM {
        return false
      } else {
        isWhole = false
      }
    }
    for name in SourceStamps.folders where !watched.values.contains(name) { isWhole = false }
    for number in folders.keys where watched[number] == nil {
      _ = inotify_rm_watch(queue.number, number)
    }
    folders = watched
    return true
  }

  // MARK: - Events

  private enum Happening { case changed, stopped, silent }

  private func poll(_ milliseconds: Int64) -> Happening {
    var polled = [
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe Glibc.poll(&polled, 2, Int32(clamping: milliseconds)) > 0 else { return .silent }
    return polled[0].revents != 0 ? .stopped : .changed
  }

  private func read(into changes: inout SourceChanges) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let number = queue.number
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe Glibc.read(number, bytes.baseAddress, bytes.count)
    }
    guard count > 0 else { return }
    var foldersChanged = false
    var start = 0
    while start + Self.headSize <= count {
      let event = Self.event(buffer, start)
      let nameStart = start + Self.headSize
      let nameEnd = min(nameStart + event.length, count)
      start = nameEnd
      let name = String(
        decoding: buffer[nameStart..<nameEnd].prefix { $0 != 0 }, as: UTF8.self)
      if note(event, name, &changes) { foldersChanged = true }
    }
    if foldersChanged {
      if !watchAll() { isWhole = false }
      changes.addEverything()
    }
  }

  private struct Event {
    let folder: Int32
    let mask: UInt32
    let length: Int

    func has(_ bit: Int) -> Bool { mask & UInt32(bit) != 0 }
  }

  private static let headSize = 16

  private static func event(_ buffer: [UInt8], _ start: Int) -> Event {
    func word(_ place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(buffer[start + place + $1]) << UInt32($1 * 8) }
    }
    return Event(
      folder: Int32(bitPattern: UInt32(word(0))), mask: word(4), length: Int(word(12)))
  }

  /// Takes an event; true when folders came or went.
  private func note(_ event: Event, _ name: String, _ changes: inout SourceChanges) -> Bool {
    if event.has(Int(IN_Q_OVERFLOW)) { return true }
    guard let folder = folders[event.folder] else { return false }
    if event.has(Int(IN_IGNORED)) || event.has(Int(IN_DELETE_SELF)) || event.has(Int(IN_MOVE_SELF))
      || event.has(Int(IN_UNMOUNT))
    {
      return true
    }
    if folder.isEmpty {
      // Beside content and templates, nothing of the source folder is read.
      return SourceStamps.folders.contains(name) && !event.has(Int(IN_ATTRIB))
    }
    guard !name.isEmpty, SourceStamps.isRead(name) else { return false }
    if event.has(Int(IN_ISDIR)) { return !event.has(Int(IN_ATTRIB)) }
    changes.note(
      folder + "/" + name, isNew: event.has(Int(IN_CREATE)),
      isGone: event.has(Int(IN_DELETE)) || event.has(Int(IN_MOVED_FROM)))
    return false
  }
}
