/// What a value of an attribute or a style sheet does: looked at byte by byte, once.
struct SVGValue {
  /// The value in small letters, without the white space that browsers pass over.
  private let compact: [UInt8]

  init(_ text: String) {
    var compact: [UInt8] = []
    compact.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte > 0x20 {
      compact.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    self.compact = compact
  }

  var isEmpty: Bool { compact.isEmpty }

  func starts(with text: String) -> Bool { compact.starts(with: text.utf8) }

  func ends(with text: String) -> Bool { compact.holds(text, at: compact.count - text.utf8.count) }

  /// True when it holds an address that runs.
  var runs: Bool {
    for place in compact.indices where compact[place] == 0x3A {
      if compact.holds("javascript", at: place - 10) || compact.holds("vbscript", at: place - 8) {
        return true
      }
    }
    return false
  }

  /// A place in the drawing itself, or a picture that it holds.
  var isOwn: Bool { isOwn(at: 0) }

  private func isOwn(at start: Int) -> Bool {
    guard start < compact.count, compact[start] != 0x29 else { return true }
    return compact[start] == 0x23
      || ["png", "jpeg", "jpg", "gif", "webp"].contains {
        compact.holds("data:image/\($0);", at: start)
      }
  }

  /// What a style sheet, or a value of one, brings from elsewhere.
  var foreign: String? {
    for place in compact.indices {
      let words: [String]
      switch compact[place] {
      case 0x5C: return "\\"
      case 0x40: words = ["@import", "@font-face", "@namespace"]
      case 0x69: words = ["image-set(", "image("]
      case 0x73: words = ["src("]
      case 0x75 where compact.holds("url(", at: place):
        var aim = place + 4
        // Of many quotes one is enough: a browser reads no more than one.
        if aim < compact.count, compact[aim] == 0x22 || compact[aim] == 0x27 { aim += 1 }
        guard isOwn(at: aim) else {
          let end = compact[aim...].prefix(50).prefix { $0 != 0x29 }
          return "url(" + String(decoding: end, as: UTF8.self)
        }
        continue
      default: continue
      }
      if let word = words.first(where: { compact.holds($0, at: place) }) { return word }
    }
    return nil
  }
}
