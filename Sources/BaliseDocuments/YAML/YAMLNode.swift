package import BaliseDiagnostics

/// A place in a YAML text: a scalar, a list or a mapping. Cheap to copy.
package struct YAMLNode: Sendable {
  /// The three shapes of YAML.
  package enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping
  }

  let storage: YAMLStorage
  let index: Int

  private var node: YAMLStorage.Node { storage.nodes[index] }

  /// What the node is.
  package var kind: Kind { node.kind }

  /// The text of a scalar, whatever it looks like; empty for a list or a mapping.
  package var text: String { String(decoding: textBytes, as: UTF8.self) }

  /// The bytes of `text`, without making a `String`.
  package var textBytes: ArraySlice<UInt8> { storage.textBytes(node) }

  /// The number that a scalar of 1 to 18 digits is; nil for any other node.
  package var digits: Int? {
    guard case .scalar = kind else { return nil }
    let (text, bytes) = (node.text, node.textInFile ? storage.file.bytes : storage.pool)
    return Self.digits(bytes.span, Int(text.start)..<Int(text.end))
  }

  private static func digits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard (1...18).contains(range.count) else { return nil }
    var number = 0
    for index in range {
      guard ASCII.isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return number
  }

  /// True for a scalar written without quotes and without `|` or `>`.
  package var isPlain: Bool { node.isPlain }

  /// True when nothing is written: `key:` alone. A quoted `""` is text, not nothing.
  package var isEmpty: Bool {
    node.kind == .scalar && node.isPlain && node.text.start == node.text.end
  }

  /// Where it is written, quotes and brackets included, in the bytes of the file.
  package var range: ByteRange { node.range }

  /// The place as a person is shown it.
  package var sourceRange: SourceRange { storage.file.range(node.range) }

  /// The file it is written in.
  package var file: SourceFile { storage.file }

  /// Number of items of a list, or of entries of a mapping; 0 for a scalar.
  package var count: Int { Int(node.count) }

  /// The items of a list in order; nothing for a scalar or a mapping.
  package var items: YAMLItems {
    YAMLItems(storage: storage, index: index, isSequence: kind == .sequence)
  }

  /// The entries of a mapping in order, each key once; nothing for a scalar or a list.
  package var entries: YAMLEntries {
    YAMLEntries(storage: storage, index: index, isMapping: kind == .mapping)
  }

  /// The value of a key of a mapping; nil when absent. Linear in the number of entries.
  package subscript(key: String) -> YAMLNode? {
    let wanted = key.utf8
    for entry in entries where entry.key.textBytes.elementsEqual(wanted) { return entry.value }
    return nil
  }

  /// The node as it stands in the file, without the spaces around it.
  package var source: String {
    let bytes = storage.file.bytes[Int(range.start)..<Int(range.end)]
    let trimmed = bytes.drop(while: ASCII.isSpace)
    return String(decoding: trimmed.prefix(upTo: ASCII.endTrimmingSpaces(trimmed)), as: UTF8.self)
  }

  /// `source` on one line: what the author wrote, to be read as words where YAML saw a mapping
  /// (`Nombre d'entreprises : entre 8 et 10`).
  package var words: String {
    var result: [UInt8] = []
    var pending = false
    for byte in source.utf8 {
      if byte == ASCII.newline || byte == ASCII.carriageReturn {
        pending = true
      } else if pending, ASCII.isSpace(byte) {
        continue
      } else {
        if pending {
          while result.last == ASCII.space { result.removeLast() }
          result.append(ASCII.space)
        }
        pending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
