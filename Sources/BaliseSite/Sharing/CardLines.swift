/// Lines of a title that fit a card. Nobody can measure the letters before they are drawn: widths are
/// those of a wide bold face, so that any other leaves room.
enum CardLines {
  /// How wide a line may be, of a card of 1200.
  private static let room = 1040

  /// The lines of a title and the size of their letters: as large as all of it allows.
  static func fitted(_ title: String) -> (lines: [String], size: Int) {
    let words = title.split(separator: " ")
    for (size, count) in [(76, 2), (64, 3), (54, 4)] where words.allSatisfy({ fits($0, size) }) {
      let lines = lines(title, size)
      if lines.count <= count { return (lines, size) }
    }
    let lines = lines(title, 46)
    guard lines.count > 5 else { return (lines, 46) }
    return (Array(lines.prefix(4)) + [cut(lines[4] + " …", 46, isCut: true)], 46)
  }

  /// As much of a text as one line takes.
  static func cut(_ text: String, _ size: Int, isCut: Bool = false) -> String {
    guard !fits(text, size) else { return text }
    // Nothing of so long a text stands behind what fits.
    var words = text.prefix(200).split(separator: " ").filter { $0 != "…" }
    while words.count > 1, !fits(words.joined(separator: " ") + " …", size) {
      words.removeLast()
    }
    let kept = words.joined(separator: " ")
    guard !fits(kept + " …", size) else { return kept + " …" }
    return pieces(kept[...], size, after: "…")[0] + "…"
  }

  private static func lines(_ title: String, _ size: Int) -> [String] {
    var lines: [String] = []
    // The width of the last line, so that none is measured again for each of its words.
    var used = 0
    let space = hundredths(" ")
    for word in title.split(separator: " ") {
      let own = hundredths(of: word)
      if let last = lines.last, (used + space + own) * size / 100 <= room {
        lines[lines.count - 1] = last + " " + word
        used += space + own
      } else {
        lines += pieces(word, size)
        used = hundredths(of: lines[lines.count - 1])
      }
    }
    return lines
  }

  /// A word in parts that fit a line, each followed by a sign or by nothing.
  private static func pieces(
    _ word: Substring, _ size: Int, after sign: String = ""
  ) -> [String] {
    guard !fits(word + sign, size) else { return [String(word)] }
    let signWidth = width(sign, 100)
    var pieces = [""]
    var used = signWidth
    for letter in word {
      let wide = width(String(letter), 100)
      if (used + wide) * size / 100 > room, pieces[pieces.count - 1] != "" {
        pieces.append("")
        used = signWidth
      }
      pieces[pieces.count - 1].append(letter)
      used += wide
    }
    return pieces
  }

  private static func fits(_ text: some StringProtocol, _ size: Int) -> Bool {
    width(text, size) <= room
  }

  private static func width(_ text: some StringProtocol, _ size: Int) -> Int {
    hundredths(of: text) * size / 100
  }

  private static func hundredths(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1) }
  }

  /// The width of a letter in hundredths of its size.
  private static func hundredths(_ letter: Unicode.Scalar) -> Int {
    switch letter {
    case "i", "j", "l", "I", ".", ",", ":", ";", "!", "|", "'", "’", " ", "\u{A0}", "\u{202F}": 36
    case "f", "r", "t", "(", ")", "/", "-", "s", "c": 56
    case "m", "w", "M", "W", "œ", "Œ", "æ", "Æ", "…", "—": 100
    case "A"..."Z", "À"..."Ý": 74
    default: letter.value < 0x2E80 ? 66 : 104
    }
  }
}
