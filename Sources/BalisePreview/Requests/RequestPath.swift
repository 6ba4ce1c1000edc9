/// The path of a request as names of folders and a file: there is no way to write one that leads up,
/// to the root, or anywhere but down from the site's folder.
package struct RequestPath: Sendable, Equatable {
  /// The names, from the site's root.
  package let names: [String]
  /// True when it ends with a slash: a folder is meant.
  package let isFolder: Bool
  /// What stands after the question mark, as written.
  package let query: String?

  private static let mostNames = 64

  /// Reads a request's target; nil when it is no path of a site.
  package init?(_ target: String) {
    let parts = target.utf8.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    query = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self) : nil
    guard let path = parts.first, path.first == UInt8(ascii: "/") else { return nil }
    var pieces = path.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard pieces.count <= Self.mostNames else { return nil }
    isFolder = pieces.last.map(\.isEmpty) ?? true
    if isFolder, !pieces.isEmpty { pieces.removeLast() }
    var names: [String] = []
    for piece in pieces {
      guard let name = Self.name(piece) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The file that is meant, from the site's root: that of the folder when a folder is meant.
  package var file: String {
    (names + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }

  /// True when a name begins with a dot: such files are not of the site.
  package var isHidden: Bool { names.contains { $0.hasPrefix(".") } }

  /// The same path below a folder; nil when it is not there.
  package func dropping(_ folder: [String]) -> RequestPath? {
    guard !folder.isEmpty, names.starts(with: folder) else { return nil }
    return RequestPath(
      names: Array(names.dropFirst(folder.count)), isFolder: isFolder, query: query)
  }

  private init(names: [String], isFolder: Bool, query: String?) {
    self.names = names
    self.isFolder = isFolder
    self.query = query
  }

  /// The value of a name in the query, decoded; nil when it is not there.
  package func value(_ name: String) -> String? {
    for pair in (query ?? "").utf8.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].elementsEqual(name.utf8) else { continue }
      return Self.decoded(parts[1]).map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }

  private static func name(_ piece: Substring.UTF8View) -> String? {
    guard let bytes = decoded(piece), !bytes.isEmpty,
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x2F || $0 == 0x5C }),
      let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".."
    else { return nil }
    return name
  }

  /// The bytes that `%XX` stand for, decoded once; nil when a `%` stands for none.
  private static func decoded(_ piece: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = piece
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
