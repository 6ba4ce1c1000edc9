import BaliseDiagnostics
import BaliseText

/// Lines that begin with the bullets of a word processor, which make no list: one after the other they
/// are read as one text.
struct PastedBullets {
  /// From the first bullet to the end of the last line.
  let range: Range<Int>
  /// The bullet that they begin with.
  let sign: Range<Int>
  /// The same lines with a dash for each bullet.
  let mended: [UInt8]
  /// The sign is nothing but a bullet; a dash may begin what somebody says.
  let isBullet: Bool
  /// Dashes make the list that was meant; below a text one alone on its line makes a heading of it.
  let isCertain: Bool

  private static let bullets = ["•", "·", "▪", "◦", "●", "‣", "\u{F0B7}"].map { Array($0.utf8) }
  private static let signs = bullets + ["–", "—"].map { Array($0.utf8) }

  /// The first two lines or more of a text that begin with the same bullet; nil for all others.
  /// With `first` only those at its beginning.
  init?(in bytes: [UInt8], _ text: Range<Int>, first isFirst: Bool = false) {
    var start = text.lowerBound
    while start < text.upperBound {
      guard let first = Self.bullet(in: bytes, start..<text.upperBound) else {
        if isFirst { return nil }
        start = FrontMatterSplit.nextLine(bytes, start)
        continue
      }
      let found = Self.lines(like: first, in: bytes, start..<text.upperBound)
      if found.count > 1 {
        range = first.lowerBound..<found.end
        sign = first
        mended = found.mended
        isBullet = Self.bullets.contains { $0.elementsEqual(bytes[first]) }
        isCertain = isBullet && !found.hasEmpty
        return
      }
      if isFirst { return nil }
      start = found.end < text.upperBound ? FrontMatterSplit.nextLine(bytes, found.end) : found.end
    }
    return nil
  }

  /// The bullet that a line begins with, behind blanks; a blank follows it.
  private static func bullet(in bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
    let start = YAMLLine.skipBlanks(bytes, text.lowerBound, text.upperBound)
    // Every bullet has more than one byte, and most lines begin with a letter.
    guard start < text.upperBound, bytes[start] >= 0xC2 else { return nil }
    let rest = bytes[start..<text.upperBound]
    guard let sign = signs.first(where: { rest.starts(with: $0) }),
      blank(in: bytes, start + sign.count, text.upperBound) > 0
    else { return nil }
    return start..<start + sign.count
  }

  /// The length of a space, a tab or a no-break space at a place.
  private static func blank(in bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    guard at < end else { return 0 }
    if ASCII.isBlank(bytes[at]) { return 1 }
    if bytes[at..<end].starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes[at..<end].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }

  /// How many lines begin with a bullet one after the other; a line that is broken on purpose ends them.
  private static func lines(
    like first: Range<Int>, in bytes: [UInt8], _ text: Range<Int>
  ) -> (count: Int, end: Int, mended: [UInt8], hasEmpty: Bool) {
    var (count, end, start, hasEmpty) = (0, text.lowerBound, text.lowerBound, false)
    var mended: [UInt8] = []
    while start < text.upperBound,
      let sign = bullet(in: bytes, start..<text.upperBound),
      bytes[sign].elementsEqual(bytes[first])
    {
      let line = WordScan.lineBreak(in: bytes.span, start..<text.upperBound)
      if count > 0 { mended += bytes[end..<sign.lowerBound] }
      mended.append(UInt8(ascii: "-"))
      var word = sign.upperBound
      while case let length = blank(in: bytes, word, line), length > 0 { word += length }
      mended.append(ASCII.space)
      mended += bytes[word..<line]
      hasEmpty = hasEmpty || word == line
      (count, end) = (count + 1, line)
      if isBroken(bytes[start..<line]) { break }
      start = FrontMatterSplit.nextLine(bytes, line)
    }
    return (count, end, mended, hasEmpty)
  }

  /// Two spaces or a backslash at the end of a line keep it apart from the next.
  private static func isBroken(_ line: ArraySlice<UInt8>) -> Bool {
    line.last == UInt8(ascii: "\\") || line.suffix(2).elementsEqual([ASCII.space, ASCII.space])
  }

  /// What is said of them.
  func diagnostic(
    in file: SourceFile, _ severity: Diagnostic.Severity, fix: Diagnostic.Fix?
  ) -> Diagnostic {
    let words = AuthorWords(file.bytes[sign])
    let list = Phrase(
      en: "Begin each item with a dash of the keyboard and a space: “- ”.",
      fr: "Commencez chaque élément par un tiret du clavier et une espace : « - ».")
    let speech = Phrase(
      en: "\(list.en) If people speak here, end each line with two spaces.",
      fr: "\(list.fr) Si ce sont des personnes qui parlent, finissez chaque ligne par deux espaces."
    )
    return Diagnostic(
      id: "pasted-bullets", severity: severity,
      message: Phrase(
        en: "lines that begin with \(words.en) make no list: they are read as one text",
        fr: "des lignes qui commencent par \(words.fr) ne font pas une liste : elles sont lues "
          + "comme un seul texte"),
      range: file.range(ByteRange(sign.lowerBound, sign.upperBound)),
      help: isBullet || severity == .error ? list : speech, fix: fix)
  }
}
