import BaliseDiagnostics
import BaliseText

// Thousands of warnings say the same of as many places: a text that the one before said in the same
// part stands once, and is named by its number. That costs a comparison, where a table of all texts
// would cost more than the rest of the cache.

extension ToldCache {
  /// The file's bytes.
  func encoded(seed: UInt64, generation: UInt64) -> [UInt8] {
    var writer = ToldWriter()
    writer.add(general)
    writer.add(made.count)
    for (name, told) in made.sorted(by: { $0.key < $1.key }) {
      writer.add(name, .name)
      writer.add(told.state)
      writer.add(told.diagnostics)
    }
    var head = CacheWriter()
    head.reserve(writer.pool.reduce(4 * writer.body.count + 24) { $0 + $1.utf8.count + 8 })
    head.add(seed)
    head.add(generation)
    head.add(writer.pool.count)
    for text in writer.pool { head.add(text) }
    head.add(numbers: writer.body)
    return head.sealed()
  }

  /// Reads what a build had to say; nil when it is not that of this build, or not whole.
  init?(_ bytes: [UInt8], seed: UInt64, generation: UInt64) {
    guard var reader = CacheReader(bytes), reader.number() == seed,
      reader.number() == generation
    else { return nil }
    let pool = (0..<reader.count()).map { _ in reader.text() }
    var told = ToldReader(reader: reader, pool: pool)
    general = told.diagnostics()
    for _ in 0..<told.reader.shortCount() where told.reader.isWhole {
      let name = told.text()
      let state = told.reader.number()
      made[name] = Told(diagnostics: told.diagnostics(), state: state)
    }
    guard told.reader.isWhole, told.reader.isAtEnd else { return nil }
  }
}

/// Writes diagnostics as numbers, and their texts beside.
private struct ToldWriter {
  /// Numbers of four bytes, little ends first.
  private(set) var body: [UInt32] = []
  private(set) var pool: [String] = []
  private var last = [UInt32?](repeating: nil, count: Part.allCases.count)

  /// What a text is, within a diagnostic.
  enum Part: Int, CaseIterable {
    case name, id, severity, message, french, help, frenchHelp, path, line, replacement
  }

  mutating func add(_ number: Int) { body.append(UInt32(clamping: number).littleEndian) }

  mutating func add(_ number: UInt64) {
    body.append(UInt32(truncatingIfNeeded: number).littleEndian)
    body.append(UInt32(truncatingIfNeeded: number >> 32).littleEndian)
  }

  mutating func add(_ text: String, _ part: Part) {
    // The same bytes: accents written in two ways are equal as texts.
    if let number = last[part.rawValue], ByteOrder.isSame(pool[Int(number)], text) {
      return body.append(number.littleEndian)
    }
    let number = UInt32(pool.count)
    last[part.rawValue] = number
    pool.append(text)
    body.append(number.littleEndian)
  }

  mutating func add(_ diagnostics: [Diagnostic]) {
    add(diagnostics.count)
    for diagnostic in diagnostics { add(diagnostic) }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.id, .id)
    add(diagnostic.severity.rawValue, .severity)
    add(diagnostic.message, .message, .french)
    add(diagnostic.range)
    add(diagnostic.help == nil ? 0 : 1)
    if let help = diagnostic.help { add(help, .help, .frenchHelp) }
    add(diagnostic.notes.count)
    for note in diagnostic.notes {
      add(note.message, .message, .french)
      add(note.range)
    }
    add(diagnostic.fix == nil ? 0 : 1)
    if let fix = diagnostic.fix {
      add(fix.bytes)
      add(fix.replacement, .replacement)
    }
  }

  private mutating func add(_ phrase: Phrase, _ english: Part, _ french: Part) {
    add(phrase.isAsWritten ? 1 : 0)
    add(phrase.en, english)
    add(phrase.typed, french)
  }

  private mutating func add(_ range: SourceRange?) {
    guard let range else { return add(0) }
    add(1)
    add(range.path, .path)
    for number in [range.start.line, range.start.column, range.end.line, range.end.column] {
      add(number)
    }
    add(range.line == nil ? 0 : 1)
    if let line = range.line { add(line, .line) }
    add(range.lineColumn)
    add(range.isLineCut ? 1 : 0)
    add(range.bytes == nil ? 0 : 1)
    if let bytes = range.bytes { add(bytes) }
  }

  private mutating func add(_ range: ByteRange) {
    add(Int(range.start))
    add(Int(range.end))
  }
}

/// Reads what `ToldWriter` wrote; the reader says at the end whether it was whole.
private struct ToldReader {
  var reader: CacheReader
  let pool: [String]

  mutating func text() -> String {
    let number = reader.short()
    guard number < pool.count else {
      reader.fail()
      return ""
    }
    return pool[number]
  }

  mutating func diagnostics() -> [Diagnostic] { list { $0.diagnostic() } }

  /// As many things as follow; fewer where they are not whole, however many that says.
  private mutating func list<Item>(_ read: (inout ToldReader) -> Item) -> [Item] {
    var items: [Item] = []
    for _ in 0..<reader.shortCount() where reader.isWhole { items.append(read(&self)) }
    return items
  }

  private mutating func flag() -> Bool { reader.short() == 1 }

  private mutating func diagnostic() -> Diagnostic {
    let id = text()
    let severity = Diagnostic.Severity(rawValue: text())
    if severity == nil { reader.fail() }
    return Diagnostic(
      id: id, severity: severity ?? .error, message: phrase(), range: range(),
      help: flag() ? phrase() : nil,
      notes: list { Diagnostic.Note($0.phrase(), at: $0.range()) },
      fix: flag() ? Diagnostic.Fix(bytes: bytes(), replacement: text()) : nil)
  }

  private mutating func phrase() -> Phrase {
    let isAsWritten = flag()
    return Phrase(en: text(), typed: text(), isAsWritten: isAsWritten)
  }

  private mutating func position() -> SourcePosition {
    SourcePosition(line: reader.short(), column: reader.short())
  }

  private mutating func range() -> SourceRange? {
    guard flag() else { return nil }
    let (path, start, end) = (text(), position(), position())
    let line = flag() ? text() : nil
    let (lineColumn, isLineCut) = (reader.short(), flag())
    return SourceRange(
      path: path, start: start, end: end, line: line, bytes: flag() ? bytes() : nil,
      lineColumn: lineColumn, isLineCut: isLineCut)
  }

  private mutating func bytes() -> ByteRange { ByteRange(reader.short(), reader.short()) }
}
