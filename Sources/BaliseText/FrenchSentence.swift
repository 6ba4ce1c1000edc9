/// Sets a sentence of the program as French is printed: no-break spaces inside « » and before two-part
/// marks, curved apostrophes. Sentences are written with the keys of a keyboard, in forty places.
enum FrenchSentence {
  /// The sentence, set; what it quotes (« … », `…`) keeps its own signs.
  static func set(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0x27 }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var set = String.UnicodeScalarView()
    var depth = 0
    var isCode = false
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isOwn = depth == 0 && !isCode
      switch scalar {
      case "«": depth += 1
      case "»": depth = max(0, depth - 1)
      case "`": isCode.toggle()
      default: break
      }
      switch scalar {
      case "'" where isOwn && isLetter(previous) && (isLetter(next) || next == "«" || next == "`"):
        set.append("\u{2019}")
      case " " where !isCode && (previous == "«" || next == "»"):
        set.append("\u{A0}")
      case " " where isOwn && isMark(next) && isEnd(scalars.dropFirst(index + 2).first):
        set.append("\u{A0}")
      default: set.append(scalar)
      }
    }
    return String(set)
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic } ?? false
  }

  private static func isMark(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == ":" || scalar == ";" || scalar == "?" || scalar == "!"
  }

  // A colon inside an address or a name of a field is no punctuation.
  private static func isEnd(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == nil || scalar == " " || scalar == "\n" || scalar == "\u{A0}"
  }
}
