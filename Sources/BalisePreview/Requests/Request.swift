/// A request whose grammar was checked: what the preview needs of it, and nothing else.
package struct Request: Sendable, Equatable {
  /// The method, as written.
  package let method: String
  /// Path and query as written, beginning with `/`: visible ASCII.
  package let target: String
  /// The `Host` field, which stands exactly once.
  package let host: String
  /// True when a body follows.
  package let hasBody: Bool
  /// The `If-None-Match` field.
  package let knownTag: String?

  /// True when only the head of the answer is wanted.
  package var isHead: Bool { method == "HEAD" }

  /// Reads the lines of a head, without their line breaks (RFC 9112).
  static func read(_ lines: [ArraySlice<UInt8>]) -> Result<Request, RefusalError> {
    guard let first = lines.first else { return .failure(.init(.malformed)) }
    let parts = first.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(isTokenByte),
      parts[1].first == UInt8(ascii: "/"), parts[1].allSatisfy({ (0x21...0x7E).contains($0) })
    else { return .failure(.init(.malformed)) }
    switch String(decoding: parts[2], as: UTF8.self) {
    case "HTTP/1.1", "HTTP/1.0": break
    case let version where version.hasPrefix("HTTP/") && version.utf8.count == 8:
      return .failure(.init(.version))
    default: return .failure(.init(.malformed))
    }
    var hosts: [String] = []
    var hasBody = false
    var knownTag: String?
    for line in lines.dropFirst() {
      guard let (name, value) = field(line) else { return .failure(.init(.malformed)) }
      switch name {
      case "host": hosts.append(value)
      case "transfer-encoding": hasBody = true
      case "content-length":
        guard !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
          return .failure(.init(.malformed))
        }
        if value.utf8.contains(where: { $0 != 0x30 }) { hasBody = true }
      case "if-none-match": knownTag = value
      default: break
      }
    }
    guard hosts.count == 1 else { return .failure(.init(.malformed)) }
    return .success(
      Request(
        method: String(decoding: parts[0], as: UTF8.self),
        target: String(decoding: parts[1], as: UTF8.self), host: hosts[0], hasBody: hasBody,
        knownTag: knownTag))
  }

  /// A field's name in small letters and its value; nil when the line is no field. A line that goes
  /// on with the one before it is none either: nobody writes such lines any more, but attackers.
  private static func field(_ line: ArraySlice<UInt8>) -> (String, String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy(isTokenByte)
    else { return nil }
    var value = line[(colon + 1)...]
    while let byte = value.first, byte == 0x20 || byte == 0x09 { value.removeFirst() }
    while let byte = value.last, byte == 0x20 || byte == 0x09 { value.removeLast() }
    guard value.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }) else { return nil }
    return (
      String(decoding: line[..<colon], as: UTF8.self).lowercased(),
      String(decoding: value, as: UTF8.self)
    )
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

/// A refusal as an error.
package struct RefusalError: Error, Sendable, Equatable {
  /// Why.
  package let refusal: Refusal

  init(_ refusal: Refusal) { self.refusal = refusal }
}
