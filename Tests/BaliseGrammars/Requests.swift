import BalisePreview

/// What clients of the preview send, whole and in pieces.
enum Requests {
  /// Reads bytes as a request; what holds for any request must hold for this one.
  static func read(_ bytes: [UInt8]) {
    var limits = PreviewLimits()
    (limits.requestLine, limits.head, limits.fields) = (300, 600, 8)
    let whole = outcome(bytes, pieces: bytes.count + 1, limits)
    precondition(whole == outcome(bytes, pieces: 1, limits), "pieces make a difference")
    precondition(whole == outcome(bytes, pieces: 7, limits), "pieces make a difference")
    if case .request(let request) = whole {
      _ = LocalHost.isLocal(request.host, port: 1313)
      check(request.target)
    }
    check(String(decoding: bytes, as: UTF8.self))
    check("/" + String(decoding: bytes, as: UTF8.self))
    let page = PageInjection.complete(bytes, tag: PageInjection.tag(bytes))
    precondition(page.count > bytes.count, "a page lost bytes")
  }

  private static func outcome(
    _ bytes: [UInt8], pieces: Int, _ limits: PreviewLimits
  ) -> RequestReader.Outcome {
    var reader = RequestReader(limits)
    var rest = bytes[...]
    while !rest.isEmpty {
      let outcome = reader.read(rest.prefix(pieces))
      guard outcome == .unfinished else { return outcome }
      rest = rest.dropFirst(pieces)
    }
    return .unfinished
  }

  /// No path leads anywhere but down.
  private static func check(_ target: String) {
    guard let path = RequestPath(target) else { return }
    for name in path.names {
      let isSafe =
        !name.isEmpty && name != "." && name != ".."
        && !name.utf8.contains { $0 < 0x20 || $0 == 0x2F || $0 == 0x5C || $0 == 0x7F }
      precondition(isSafe, "a path leads out")
    }
    if let page = path.value("page") { _ = RequestPath(page) }
  }
}
