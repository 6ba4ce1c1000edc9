import BaliseDiagnostics

/// Where the parts of a compiled program come from. Only programs that are compiled to be traced
/// have them: those that make a site do without.
struct TemplateOrigins: Sendable {
  /// A stretch of the static pool: from `start` up to the next one.
  private struct Piece: Sendable {
    let start: Int
    let source: Int
    let place: ByteRange
    /// True for bytes that stand in the file as they are, false for a tag that wrote them.
    let isText: Bool
  }

  private var pieces: [Piece] = []
  private var tags: [Int: TemplateSite] = [:]

  /// Notes that bytes of the pool, from an offset on, stand in a file.
  mutating func note(text place: ByteRange, of source: Int, from start: Int) {
    pieces.append(Piece(start: start, source: source, place: place, isText: true))
  }

  /// Notes that bytes of the pool, from an offset on, were written by a tag.
  mutating func note(word tag: ByteRange, of source: Int, from start: Int) {
    pieces.append(Piece(start: start, source: source, place: tag, isText: false))
  }

  /// Notes the tag of an instruction.
  mutating func note(_ tag: ByteRange, of source: Int, instruction: Int) {
    tags[instruction] = TemplateSite(source: source, range: tag)
  }

  /// Forgets what was noted of a part of the program that is taken back.
  mutating func cut(instructions: Int, pool: Int) {
    while let last = pieces.last, last.start >= pool { pieces.removeLast() }
    for instruction in tags.keys where instruction >= instructions { tags[instruction] = nil }
  }

  /// The tag that an instruction stands for.
  func tag(of instruction: Int) -> TemplateSite? { tags[instruction] }

  /// Where a byte of the pool stands: the byte itself, or the tag that wrote it.
  func site(of offset: Int) -> TemplateSite? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count, pieces[low].start <= offset else { return nil }
    let piece = pieces[low]
    guard piece.isText else { return TemplateSite(source: piece.source, range: piece.place) }
    let place = Int(piece.place.start) + offset - piece.start
    return TemplateSite(source: piece.source, range: ByteRange(place, place + 1))
  }
}
