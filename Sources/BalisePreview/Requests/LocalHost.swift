/// Which names this machine is called by when it is called by itself. A page of another site can make
/// a browser ask for `http://evil.example:1313/` with an address that leads here (DNS rebinding): the
/// name it uses gives it away.
package enum LocalHost {
  /// True for `localhost`, `127.0.0.1` and `[::1]` with the server's port.
  package static func isLocal(_ host: String, port: UInt16) -> Bool {
    let host = host.lowercased()
    return ["localhost", "127.0.0.1", "[::1]"].contains { name in
      host == "\(name):\(port)" || (port == 80 && host == name)
    }
  }
}
