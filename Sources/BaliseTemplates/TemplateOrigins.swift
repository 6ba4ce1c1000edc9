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

  /// Takes over what another one knows of a stretch of its pool, which stands here from an offset on.
  mutating func take(_ other: TemplateOrigins, _ range: Range<Int>, at start: Int) {
    var index = other.piece(at: range.lowerBound) ?? other.pieces.count
    while index < other.pieces.count, other.pieces[index].start < range.upperBound {
      let piece = other.pieces[index]
      let skipped = piece.isText ? max(0, range.lowerBound - piece.start) : 0
      pieces.append(
        Piece(
          start: start + max(0, piece.start - range.lowerBound), source: piece.source,
          place: ByteRange(Int(piece.place.start) + skipped, Int(piece.place.end)),
          isText: piece.isText))
      index += 1
    }
  }

  /// The tag that an instruction stands for.
  func tag(of instruction: Int) -> TemplateSite? { tags[instruction] }

  /// Where a byte of the pool stands: the byte itself, or the tag that wrote it.
  func site(of offset: Int) -> TemplateSite? {
    guard let piece = piece(at: offset).map({ pieces[$0] }) else { return nil }
    guard piece.isText else { return TemplateSite(source: piece.source, range: piece.place) }
    let place = Int(piece.place.start) + offset - piece.start
    return TemplateSite(source: piece.source, range: ByteRange(place, place + 1))
  }

  /// The last piece that begins at an offset or before it.
  private func piece(at offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return low < pieces.count && pieces[low].start <= offset ? low : nil
  }
}
