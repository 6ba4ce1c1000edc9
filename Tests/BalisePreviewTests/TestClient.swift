import BaliseTestSupport
import Foundation
import Glibc

/// A client that sends what it is told and waits for what comes, for a minute at most.
final class TestClient {
  private let socket: Int32
  private var received: [UInt8] = []
  private static let ceiling: Int32 = 30_000

  init(_ port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (number, connected) = unsafe withUnsafePointer(to: &address) { [socket] pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe (socket, connect(socket, $0, length))
      }
    }
    guard number >= 0, connected == 0 else { throw Mismatch(["no connection to port \(port)"]) }
  }

  deinit { _ = close(socket) }

  /// Sends bytes; what a server that has closed does not take is lost.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Everything until the server closes.
  func end() throws -> String {
    while try more() {}
    return String(decoding: received, as: UTF8.self)
  }

  /// Everything until a text has come.
  func read(until text: String) throws -> String {
    while true {
      let all = String(decoding: received, as: UTF8.self)
      if all.contains(text) { return all }
      guard try more() else { throw Mismatch(["closed before “\(text)”:", all]) }
    }
  }

  /// Forgets what came.
  func clear() { received = [] }

  private func more() throws -> Bool {
    var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&polled, 1, Self.ceiling) > 0 else {
      throw Mismatch(["nothing came", String(decoding: received, as: UTF8.self)])
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    received += buffer[..<count]
    return true
  }
}

extension TestClient {
  /// One whole exchange.
  static func exchange(_ port: UInt16, _ request: String) throws -> String {
    let client = try TestClient(port)
    client.send(request)
    return try client.end()
  }

  /// What a browser asks for.
  static func get(_ port: UInt16, _ path: String, method: String = "GET") throws -> String {
    try exchange(port, "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
  }

  /// A page that listens, as the script of the page that was served last for a path does.
  static func listen(_ port: UInt16, _ path: String) throws -> TestClient {
    let page = try get(port, path)
    guard let start = page.range(of: "data-tag=\"") else { throw Mismatch(["no script", page]) }
    let tag = page[start.upperBound...].prefix { $0 != "\"" }
    let client = try TestClient(port)
    client.send(
      "GET /.balise/events?tag=\(tag)&page=\(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    _ = try client.read(until: "event-stream")
    return client
  }
}
