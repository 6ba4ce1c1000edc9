import BaliseSite
import BaliseText
import Glibc

/// The calls to the system that the server makes.
enum SystemSocket {
  /// A port that others hold, or any other reason not to listen.
  enum Failure: Error {
    case taken
    case refused(BuildError)
  }

  /// Listens on a port of 127.0.0.1 and nowhere else; 0 takes any free one.
  static func listen(port: UInt16) throws(Failure) -> (socket: Int32, port: UInt16) {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { throw .refused(reason(port)) }
    makeOwn(number)
    var yes: Int32 = 1
    _ = unsafe setsockopt(
      number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, length)
      }
    }
    guard bound == 0, Glibc.listen(number, 128) == 0 else {
      let error: Failure = errno == EADDRINUSE ? .taken : .refused(reason(port))
      _ = close(number)
      throw error
    }
    let named = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(number, $0, &length)
      }
    }
    guard named == 0 else {
      let error = reason(port)
      _ = close(number)
      throw .refused(error)
    }
    return (number, UInt16(bigEndian: address.sin_port))
  }

  /// The next client; nil when there is none, with the reason in `errno`.
  static func accept(_ listener: Int32) -> Int32? {
    let number = Glibc.accept(listener, nil, nil)
    guard number >= 0 else { return nil }
    makeOwn(number)
    return number
  }

  /// Makes calls on a descriptor return at once, and keeps it from programs that are started.
  static func makeOwn(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// What came of a read or a write that does not wait.
  enum Transfer {
    case bytes(Int)
    case wait
    case end
  }

  static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Transfer {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe recv(socket, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT))
    }
    return transfer(count)
  }

  static func send(_ socket: Int32, _ bytes: [UInt8], from start: Int) -> Transfer {
    let flags = Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
    let count = unsafe bytes.withUnsafeBytes { bytes -> Int in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      return unsafe Glibc.send(socket, rest.baseAddress, rest.count, flags)
    }
    return transfer(count)
  }

  private static func transfer(_ count: Int) -> Transfer {
    if count > 0 { return .bytes(count) }
    if count < 0, [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) { return .wait }
    return .end
  }

  private static func reason(_ port: UInt16) -> BuildError {
    let code = errno
    let words = unsafe String(cString: strerror(code))
    return BuildError(
      Phrase(
        en: "cannot listen on port \(port): \(words)",
        fr: "impossible d’écouter sur le port \(port) : "
          + (code == EACCES ? "permission refusée" : words)),
      help: Phrase(en: "give another one with --port", fr: "donnez-en un autre avec --port"))
  }
}
