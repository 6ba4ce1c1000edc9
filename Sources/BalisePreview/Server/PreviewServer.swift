// The preview's server: one thread, every client in turn, nothing that waits for any of them. It is
// our own because what it must refuse is most of what it does: README, “Dependencies”.

package import BaliseSite
package import BaliseText
import Glibc
import Synchronization

/// Serves one folder on 127.0.0.1 and tells open pages when it changes.
package final class PreviewServer: Sendable {
  /// The port it listens on.
  package let port: UInt16

  private let listener: Int32
  private let bell: Bell
  private let state = Mutex(PreviewState())
  private let isStopping = Atomic(false)
  private let answerer: Answerer
  private let limits: PreviewLimits

  /// How many ports are tried after the first when that one is taken.
  private static let furtherPorts: UInt16 = 20
  /// The port that is tried first when none is asked for.
  package static let usualPort: UInt16 = 1313

  /// Listens on a port, else on the first free one from the usual one on.
  package init(
    folder: String, port wanted: UInt16?, language: InterfaceLanguage,
    limits: PreviewLimits = PreviewLimits()
  ) throws(BuildError) {
    guard let bell = Bell() else { throw Disk.cannot(.read, folder) }
    let (socket, port) = try Self.listen(wanted)
    self.bell = bell
    self.port = port
    self.limits = limits
    listener = socket
    answerer = Answerer(
      folder: PublishedFolder(root: folder), language: language, limits: limits, port: port)
  }

  deinit { _ = close(listener) }

  /// Where it is reached.
  package var address: String { "http://127.0.0.1:\(port)/" }

  /// Changes what pages are shown and told.
  package func update(_ change: (inout PreviewState) -> Void) {
    state.withLock { change(&$0) }
    bell.ring()
  }

  /// Makes `run` end.
  package func stop() {
    isStopping.store(true, ordering: .releasing)
    bell.ring()
  }

  /// Serves until it is stopped.
  package func run() {
    let loop = ServerLoop(
      listener: listener, bell: bell, answerer: answerer, limits: limits
    ) { self.state.withLock { $0 } }
    while !isStopping.load(ordering: .acquiring) { loop.turn() }
    loop.end()
  }

  private static func listen(
    _ wanted: UInt16?
  ) throws(BuildError) -> (socket: Int32, port: UInt16) {
    var port = wanted ?? usualPort
    while true {
      do throws(SystemSocket.Failure) {
        return try SystemSocket.listen(port: port)
      } catch {
        switch error {
        case .refused(let error): throw error
        case .taken:
          guard wanted == nil, port < usualPort + furtherPorts else { throw taken(port) }
          port += 1
        }
      }
    }
  }

  private static func taken(_ port: UInt16) -> BuildError {
    BuildError(
      Phrase(
        en: "another program listens on port \(port)",
        fr: "un autre programme écoute sur le port \(port)"),
      help: Phrase(
        en: "give another one with --port, or end that program",
        fr: "donnez-en un autre avec --port, ou arrêtez ce programme"))
  }
}
