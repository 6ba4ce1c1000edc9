import BaliseDiagnostics
import BaliseText
import CLibYAML

/// Reads libyaml's events into nodes. Lives for one text.
struct YAMLReader {
  private let file: SourceFile
  private let range: Range<Int>
  private let faults: YAMLFaults
  private var nodes: [YAMLStorage.Node] = []
  private var pool: [UInt8] = []
  /// The innermost collection that is open: it changes with each node, those around it stay.
  private var current: OpenCollection?
  private var outer: [OpenCollection] = []
  private var marks: YAMLMarks
  private var diagnostics: [Diagnostic] = []
  /// Where the last complete node ends.
  private var lastEnd: Int
  private var mayGoOn = true
  /// The end of the lines whose pasted bullets were told.
  private var bulletsEnd = 0

  /// A list or a mapping whose end has not come yet.
  private struct OpenCollection {
    let index: Int
    let isMapping: Bool
    var children = 0

    var expectsKey: Bool { isMapping && children & 1 == 0 }
  }

  /// Where the text stops being YAML; nil when it is, or when a bound ended the reading.
  private var brokenAt: Int?

  /// Reads one text; nil when it is not YAML or breaks a bound. `brokenAt` is where it stops being
  /// YAML.
  static func read(
    _ file: SourceFile, _ range: Range<Int>
  ) -> (checked: Checked<YAMLDocument?>, brokenAt: Int?) {
    var reader = YAMLReader(file, range)
    guard reader.readEvents() else { return (Checked(nil, reader.diagnostics), reader.brokenAt) }
    if reader.nodes.isEmpty { reader.appendEmpty(at: range.lowerBound) }
    let storage = YAMLStorage(file: file, nodes: reader.nodes, pool: reader.pool)
    return (Checked(YAMLDocument(storage: storage), reader.diagnostics), nil)
  }

  private init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
    faults = YAMLFaults(file: file)
    marks = YAMLMarks(file.bytes, range)
    lastEnd = range.lowerBound
    // About a node for each dozen bytes: room for all of them at once, in most texts.
    nodes.reserveCapacity(16 + range.count / 12)
  }

  private mutating func readEvents() -> Bool {
    guard !range.isEmpty else { return true }
    let bytes = file.bytes
    return unsafe bytes.withUnsafeBufferPointer { whole in
      let text = unsafe UnsafeBufferPointer(rebasing: whole[range])
      guard let parser = unsafe YAMLParser(text) else { return false }
      var isDone = false
      while !isDone, mayGoOn {
        let isFine = unsafe parser.next { event in
          unsafe take(event)
          isDone = unsafe event.type == YAML_STREAM_END_EVENT
        }
        if !isFine {
          explain(parser.problem())
          return false
        }
      }
      return mayGoOn
    }
  }

  private mutating func explain(_ problem: YAMLProblem) {
    let cause = YAMLExplainer(file: file, range: range).explain(problem)
    brokenAt = cause.range?.bytes.map { Int($0.start) }
    let isTold = diagnostics.last?.range?.start.line == cause.range?.start.line
    if !isTold { diagnostics.append(cause) }
  }

  /// Reports a mistake after which reading goes on, but not for ever: each one costs a look at
  /// the whole text.
  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostics.count >= YAMLDocument.Limits.mistakes { mayGoOn = false }
  }

  /// Reports what nothing may be read after.
  private mutating func stop(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    mayGoOn = false
  }

  // MARK: - Events

  private mutating func take(_ event: yaml_event_t) {
    let start = marks.byteOffset(ofCharacter: unsafe event.start_mark.index)
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: unsafe takeDocumentStart(event, start)
    case YAML_ALIAS_EVENT:
      let end = marks.byteOffset(ofCharacter: unsafe event.end_mark.index)
      report(faults.alias(at: ByteRange(start, end), in: range))
      if countChild(at: start) { appendEmpty(at: start) }
    case YAML_SCALAR_EVENT: unsafe takeScalar(event, start)
    case YAML_SEQUENCE_START_EVENT:
      let properties = unsafe event.data.sequence_start
      checkProperties(unsafe properties.anchor != nil || properties.tag != nil, start)
      takeStart(.sequence, start)
    case YAML_MAPPING_START_EVENT:
      let properties = unsafe event.data.mapping_start
      checkProperties(unsafe properties.anchor != nil || properties.tag != nil, start)
      takeStart(.mapping, start)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: takeEnd(start)
    default: break
    }
  }

  private mutating func takeDocumentStart(_ event: yaml_event_t, _ start: Int) {
    let document = unsafe event.data.document_start
    let tags = unsafe document.tag_directives
    if unsafe document.version_directive != nil || tags.start != tags.end {
      stop(faults.directive(at: ByteRange(start, start + 1)))
    } else if !nodes.isEmpty {
      let end = marks.byteOffset(ofCharacter: unsafe event.end_mark.index)
      stop(faults.severalDocuments(at: ByteRange(start, end)))
    }
  }

  @inline(__always)
  private mutating func checkProperties(_ present: Bool, _ start: Int) {
    if present { report(faults.property(at: start, in: range)) }
  }

  private mutating func takeStart(_ kind: YAMLNode.Kind, _ start: Int) {
    if current?.expectsKey == true { return stop(faults.complexKey(at: start, in: range)) }
    if current != nil, outer.count + 1 >= YAMLDocument.Limits.depth {
      return stop(faults.tooDeep(at: ByteRange(start, start + 1)))
    }
    guard countChild(at: start) else { return }
    if let current { outer.append(current) }
    current = OpenCollection(index: nodes.count, isMapping: kind == .mapping)
    append(kind, start..<start)
  }

  private mutating func takeEnd(_ start: Int) {
    guard let collection = current else { return }
    current = outer.popLast()
    let isClosedByBracket =
      start < range.upperBound
      && (file.bytes[start] == UInt8(ascii: "]") || file.bytes[start] == UInt8(ascii: "}"))
    let index = collection.index
    // A block collection has no end of its own: libyaml puts it at the next token.
    if isClosedByBracket && collectionIsFlow(index) {
      lastEnd = start + 1
    } else if nodes.count == index + 1 {
      lastEnd = Int(nodes[index].range.start)
    }
    nodes[index].range.end = Int32(clamping: lastEnd)
    nodes[index].next = Int32(clamping: nodes.count)
    nodes[index].count = Int32(clamping: collection.children >> (collection.isMapping ? 1 : 0))
    if collection.isMapping, collection.children > 2 {
      let keys = YAMLKeys(file: file, nodes: nodes, pool: pool)
      for duplicate in keys.duplicates(in: index) { report(duplicate) }
    }
  }

  /// True when the collection begins with a bracket (`a: b` inside `[…]` is a mapping without).
  private func collectionIsFlow(_ index: Int) -> Bool {
    let first = file.bytes[Int(nodes[index].range.start)]
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  // MARK: - Scalars

  private mutating func takeScalar(_ event: yaml_event_t, _ start: Int) {
    let scalar = unsafe event.data.scalar
    checkProperties(unsafe scalar.anchor != nil || scalar.tag != nil, start)
    let length = unsafe scalar.length
    var end = marks.byteOffset(ofCharacter: unsafe event.end_mark.index)
    let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
    if length > YAMLDocument.Limits.scalar {
      return stop(faults.textTooLong(at: ByteRange(start, start + 1)))
    }
    if current?.expectsKey == true {
      if let sign = questionMark(before: start) {
        report(
          YAMLMistakes(file: file).questionMark(
            at: sign,
            fix: length == 0 ? YAMLRepair(file: file, range: range).quote(sign..<sign + 1) : nil))
      } else if isPlain, length == 0 {
        report(faults.emptyKey(at: ByteRange(start, start + 1)))
      }
      if isPlain, length > 0, file.bytes[start] >= 0xC2, start >= bulletsEnd { judgeBullet(start) }
      if let hidden = hiddenLineEnd(before: start) {
        report(SourceText.controlCharacter(hidden.code, file.range(hidden.place)))
      }
    }
    guard countChild(at: start) else { return }
    while end > start, ASCII.isSpace(file.bytes[end - 1]) { end -= 1 }
    let text = unsafe UnsafeBufferPointer(start: scalar.value, count: length)
    // Between double quotes, text that is not as long as it is written holds codes of characters.
    if unsafe scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, length != end - start - 2 {
      let decoded = unsafe Array(text)
      var turns: [TextScan.Fault] = []
      let first = TextScan.firstFault(in: decoded.span, decoded.indices, turns: &turns)
      // Nobody types the code of what turns the direction of words, but to hide it.
      if let fault = first ?? turns.first {
        report(SourceText.writtenControl(fault.code, file.range(ByteRange(start, end))))
      }
    }
    unsafe append(scalar: text, start..<end, isPlain: isPlain)
    guard isPlain else { return }
    if let place = cutOff(behind: end) { report(faults.commentInValue(at: place)) }
    guard length > 0 else { return }
    let isOnOneLine = unsafe event.start_mark.line == event.end_mark.line
    if !isOnOneLine || file.bytes[start] == UInt8(ascii: "-") {
      let explainer = YAMLExplainer(file: file, range: range)
      if let suspicion = explainer.suspicion(about: start..<end, isOnOneLine: isOnOneLine) {
        report(suspicion)
      }
    }
  }

  /// Words behind a value that YAML takes for a comment and that are none: “Hub #1”. People who write
  /// comments leave a space behind the sign.
  private func cutOff(behind end: Int) -> ByteRange? {
    let bytes = file.bytes
    var sign = end
    while sign < range.upperBound, ASCII.isBlank(bytes[sign]) { sign += 1 }
    guard sign > end, sign + 1 < range.upperBound, bytes[sign] == UInt8(ascii: "#") else {
      return nil
    }
    let next = bytes[sign + 1]
    guard ASCII.isLetter(next) || ASCII.isDigit(next) || next >= 0x80 else { return nil }
    let line = WordScan.lineBreak(in: bytes.span, sign..<range.upperBound)
    return ByteRange(sign, line)
  }

  /// `• Concerts : 5 par an` and the lines below it are no fields with values.
  private mutating func judgeBullet(_ key: Int) {
    guard let bullets = PastedBullets(in: file.bytes, key..<range.upperBound, first: true) else {
      return
    }
    bulletsEnd = bullets.range.upperBound
    report(YAMLExplainer(file: file, range: range).told(bullets))
  }

  /// The question mark that YAML takes for the beginning of a key: “- ?”, « - ? Le Damier ».
  private func questionMark(before key: Int) -> Int? {
    var sign = key - 1
    while sign >= range.lowerBound, ASCII.isBlank(file.bytes[sign]) { sign -= 1 }
    return sign >= range.lowerBound && file.bytes[sign] == UInt8(ascii: "?") ? sign : nil
  }

  /// A character that ends a line for YAML and for no editor, before a key: what seems to be part of the
  /// value above is a field of its own.
  private func hiddenLineEnd(before key: Int) -> (code: UInt32, place: ByteRange)? {
    let bytes = file.bytes
    var end = key
    while end > range.lowerBound, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    guard end > range.lowerBound, bytes[end - 1] >= 0x80 else { return nil }
    for (code, sign) in HiddenLineEnds.all
    where bytes[range.lowerBound..<end].suffix(sign.count).elementsEqual(sign) {
      return (code, ByteRange(end - sign.count, end))
    }
    return nil
  }

  /// Counts a node as a child of the collection it stands in; false when there are too many.
  @inline(__always)
  private mutating func countChild(at start: Int) -> Bool {
    guard var collection = current else { return true }
    collection.children += 1
    current = collection
    let entries = collection.isMapping ? (collection.children + 1) >> 1 : collection.children
    guard entries <= YAMLDocument.Limits.entries else {
      stop(faults.tooMany(at: ByteRange(start, start + 1)))
      return false
    }
    return true
  }

  // MARK: - Nodes

  private mutating func append(_ kind: YAMLNode.Kind, _ place: Range<Int>, isPlain: Bool = false) {
    append(kind, place, isPlain, text: ByteRange(place.lowerBound, place.lowerBound), inFile: true)
  }

  private mutating func appendEmpty(at place: Int) {
    append(.scalar, place..<place, isPlain: true)
  }

  private mutating func append(
    scalar text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, isPlain: Bool
  ) {
    if let stands = unsafe placeInFile(of: text, place, isPlain: isPlain) {
      append(.scalar, place, isPlain, text: stands, inFile: true)
    } else {
      let start = pool.count
      unsafe pool.append(copying: text)
      append(.scalar, place, isPlain, text: ByteRange(start, pool.count), inFile: false)
    }
  }

  /// Where the text of a scalar stands in the file byte for byte, most often without quotes; nil where
  /// it is written otherwise.
  private func placeInFile(
    of text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, isPlain: Bool
  ) -> ByteRange? {
    let quotes = isPlain ? 0 : 1
    guard place.count == text.count + 2 * quotes else { return nil }
    let start = place.lowerBound + quotes
    guard let first = text.baseAddress, !text.isEmpty else { return ByteRange(start, start) }
    return unsafe file.bytes.withUnsafeBufferPointer { whole in
      let written = unsafe UnsafeBufferPointer(rebasing: whole[start..<start + text.count])
      guard let other = written.baseAddress,
        unsafe memcmp(first, other, text.count) == 0
      else { return nil }
      return ByteRange(start, start + text.count)
    }
  }

  private mutating func append(
    _ kind: YAMLNode.Kind, _ place: Range<Int>, _ isPlain: Bool, text: ByteRange, inFile: Bool
  ) {
    nodes.append(
      YAMLStorage.Node(
        kind: kind, isPlain: isPlain, textInFile: inFile,
        range: ByteRange(place.lowerBound, place.upperBound), text: text,
        next: Int32(clamping: nodes.count + 1), count: 0))
    lastEnd = place.upperBound
  }
}
