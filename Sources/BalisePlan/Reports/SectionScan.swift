import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Which declared sections a text has words under, found without rendering it.
///
/// It reads headings as the renderer does for texts that people write: `## Heading` or an underlined
/// line, not inside fenced code. A section is a heading that stands under no other.
struct SectionScan {
  private let bytes: ArraySlice<UInt8>

  init(_ file: SourceFile, _ body: ByteRange) {
    let end = min(max(Int(body.end), 0), file.bytes.count)
    bytes = file.bytes[min(max(Int(body.start), 0), end)..<end]
  }

  /// The headings, folded, that are followed by words.
  func filled() -> Set<String> {
    var filled: Set<String> = []
    var section: String?
    var outline: [Int] = []
    var fence: (byte: UInt8, count: Int)?
    var previous: ArraySlice<UInt8>?
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    for line in lines {
      let text = Self.trimmed(line)
      if let open = fence {
        if Self.fence(text).map({ $0.byte == open.byte && $0.count >= open.count }) ?? false {
          fence = nil
        }
        if let section { filled.insert(section) }
        previous = nil
        continue
      }
      fence = Self.fence(text)
      let heading = Self.heading(text) ?? previous.flatMap { Self.underlined($0, by: text) }
      if let heading {
        if Self.heading(text) == nil { previous = nil }
        if previous != nil, let section { filled.insert(section) }
        while let last = outline.last, last >= heading.level { outline.removeLast() }
        outline.append(heading.level)
        if outline.count == 1 {
          section = NameFolding.key(String(decoding: heading.text, as: UTF8.self))
        } else if let section {
          filled.insert(section)
        }
        previous = nil
      } else {
        // A line may turn out to be a heading: it counts once the next one does not underline it.
        if previous != nil, let section { filled.insert(section) }
        previous = text.isEmpty ? nil : text
      }
    }
    if previous != nil, let section { filled.insert(section) }
    return filled
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
    return line
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> (byte: UInt8, count: Int)? {
    guard let byte = line.first, byte == 0x60 || byte == 0x7E else { return nil }
    let count = line.prefix { $0 == byte }.count
    return count >= 3 ? (byte, count) : nil
  }

  private static func heading(
    _ line: ArraySlice<UInt8>
  ) -> (level: Int, text: ArraySlice<UInt8>)? {
    let level = line.prefix { $0 == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let text = line.dropFirst(level)
    guard text.isEmpty || text.first == 0x20 || text.first == 0x09 else { return nil }
    return (level, text)
  }

  private static func underlined(
    _ text: ArraySlice<UInt8>, by line: ArraySlice<UInt8>
  ) -> (level: Int, text: ArraySlice<UInt8>)? {
    guard let byte = line.first, byte == 0x3D || byte == 0x2D, line.allSatisfy({ $0 == byte })
    else { return nil }
    // A list item or a quotation is no heading.
    guard let first = text.first, ![0x2D, 0x2A, 0x2B, 0x3E, 0x7C].contains(first) else {
      return nil
    }
    return (byte == 0x3D ? 1 : 2, text)
  }
}

extension Entry {
  /// The sections that its collection expects and its text has no words under: all that is told of
  /// a text anywhere but where it is shown.
  package func emptySections(_ collection: Collection) -> [Int] {
    guard collection.sections.contains(where: \.isExpected) else { return [] }
    let filled = SectionScan(file, original.body).filled()
    return collection.sections.indices.filter { number in
      let section = collection.sections[number]
      return section.isExpected && section.keys.isDisjoint(with: filled)
    }
  }
}
