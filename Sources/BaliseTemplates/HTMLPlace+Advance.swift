import BaliseText

extension HTMLPlace {
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")

  // Elements whose text no reference is read in, and those whose text no element is read in.
  private static let rawTexts = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ].map { ShortName($0) }
  private static let plainTexts = ["title", "textarea"].map { ShortName($0) }

  /// The first byte from a place on that may lead elsewhere: most of a page is text between tags
  /// and values of attributes, where nothing happens before the sign that ends them.
  func firstChange(in bytes: Span<UInt8>, from start: Int) -> Int {
    let sign: UInt8
    switch state {
    case .text: sign = UInt8(ascii: "<")
    case .doubleQuoted where address == .none: sign = Self.quote
    case .singleQuoted where address == .none: sign = Self.apostrophe
    default: return start
    }
    var index = start
    while index < bytes.count, bytes[index] != sign { index += 1 }
    return index
  }

  /// Follows one static byte, as the HTML standard's tokenizer does.
  mutating func advance(_ byte: UInt8) -> Event {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen: advanceTagOpen(byte)
    case .tagName, .insideTag, .attributeName, .afterAttributeName, .beforeValue, .tagEdge:
      return advanceTag(byte)
    case .doubleQuoted: return advanceValue(byte, Self.quote)
    case .singleQuoted: return advanceValue(byte, Self.apostrophe)
    case .unquoted:
      if Self.isSpace(byte) {
        endAttribute()
      } else if byte == UInt8(ascii: ">") {
        closeTag()
      }
    case .declaration, .comment, .unknownComment: advanceComment(byte)
    case .rawText, .plainText: return advanceRawText(byte)
    }
    return .none
  }

  private mutating func advanceTagOpen(_ byte: UInt8) {
    if Self.isLetter(byte) {
      isEndTag = state == .endTagOpen
      element = ShortName()
      element.append(Self.lower(byte))
      state = .tagName
    } else if state == .endTagOpen {
      state = byte == UInt8(ascii: ">") ? .text : .unknownComment
    } else {
      switch byte {
      case UInt8(ascii: "/"): state = .endTagOpen
      case UInt8(ascii: "!"): (state, progress) = (.declaration, 0)
      case UInt8(ascii: "?"): state = .unknownComment
      case UInt8(ascii: "<"): break
      default: state = .text
      }
    }
  }

  private mutating func advanceTag(_ byte: UInt8) -> Event {
    switch byte {
    case UInt8(ascii: ">"):
      closeTag()
      return .none
    case UInt8(ascii: "/"):
      if state == .beforeValue { state = .unquoted } else { endAttribute() }
      return .none
    case _ where Self.isSpace(byte):
      if state == .attributeName { state = .afterAttributeName }
      if state == .tagName || state == .tagEdge { endAttribute() }
      return .none
    default: break
    }
    switch state {
    case .tagName: element.append(Self.lower(byte))
    case .beforeValue: return beginValue(byte)
    case .attributeName, .afterAttributeName:
      if byte == UInt8(ascii: "=") {
        state = .beforeValue
        if attribute == .httpEquiv {
          hasEquivalent = true
          if hasWrittenContent { return .problem(.refresh) }
        }
      } else if state == .attributeName {
        attribute.append(Self.lower(byte))
      } else {
        beginAttribute(byte)
      }
    default:
      let wasEdge = state == .tagEdge
      beginAttribute(byte)
      if wasEdge { return .problem(.branches) }
      if byte == UInt8(ascii: "=") { return .problem(.equals) }
    }
    return .none
  }

  private mutating func beginAttribute(_ byte: UInt8) {
    state = .attributeName
    attribute = ShortName()
    attribute.append(Self.lower(byte))
  }

  private mutating func endAttribute() {
    state = .insideTag
    attribute = ShortName()
    address = .none
    scheme = ShortName()
    (hasStaticAddress, needsCheck) = (false, false)
  }

  private mutating func beginValue(_ byte: UInt8) -> Event {
    switch byte {
    case Self.quote: state = .doubleQuoted
    case Self.apostrophe: state = .singleQuoted
    default:
      state = .unquoted
      return .none
    }
    guard case .address = use else { return .none }
    address = .open
    return .addressBegins
  }

  private mutating func advanceValue(_ byte: UInt8, _ end: UInt8) -> Event {
    if byte == end {
      let event: Event = address == .none ? .none : .addressEnds(needsCheck: needsCheck)
      endAttribute()
      return event
    }
    guard address != .none else { return .none }
    hasStaticAddress = true
    guard address == .open else { return .none }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): address = .settled
    case UInt8(ascii: ":"):
      // After a value only the finished address can tell; a scheme the template wrote is known.
      if !needsCheck { address = SafeAddress.isSafeScheme(scheme.bytes) ? .settled : .dangerous }
    default:
      if byte > 0x20 { scheme.append(Self.lower(byte)) }
    }
    return .none
  }

  private mutating func closeTag() {
    endAttribute()
    (hasEquivalent, hasWrittenContent) = (false, false)
    if isEndTag {
      if element == .option || element == .select { isInOption = false }
      (state, element, isEndTag) = (.text, ShortName(), false)
      return
    }
    (progress, scriptComment) = (0, 0)
    if Self.rawTexts.contains(element) {
      state = .rawText
    } else if Self.plainTexts.contains(element) {
      state = .plainText
    } else {
      if element == .option { isInOption = true }
      (state, element) = (.text, ShortName())
    }
  }

  private mutating func advanceRawText(_ byte: UInt8) -> Event {
    if element == .plaintext { return .none }
    let start = UInt8(ascii: "<")
    if progress == Int(element.count) + 2 {
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        isEndTag = true
        state = .insideTag
        progress = 0
        return byte == UInt8(ascii: ">") ? advanceTag(byte) : .none
      }
      progress = byte == start ? 1 : 0
    } else {
      let expected =
        progress == 0 ? start : progress == 1 ? UInt8(ascii: "/") : element[progress - 2]
      progress = Self.lower(byte) == expected ? progress + 1 : byte == start ? 1 : 0
    }
    return followScriptComment(byte)
  }

  private mutating func followScriptComment(_ byte: UInt8) -> Event {
    guard element == .script else { return .none }
    let expected =
      scriptComment == 0
      ? UInt8(ascii: "<") : scriptComment == 1 ? UInt8(ascii: "!") : UInt8(ascii: "-")
    scriptComment = byte == expected ? scriptComment + 1 : byte == UInt8(ascii: "<") ? 1 : 0
    guard scriptComment == 4 else { return .none }
    scriptComment = 0
    return .problem(.scriptComment)
  }

  private mutating func advanceComment(_ byte: UInt8) {
    let isDash = byte == UInt8(ascii: "-")
    let isEnd = byte == UInt8(ascii: ">")
    switch (state, progress) {
    case (.declaration, 0) where isDash: progress = 1
    case (.declaration, 1) where isDash: (state, progress) = (.comment, 4)
    case (.declaration, _): state = isEnd ? .text : .unknownComment
    case (.comment, 4): if isEnd { state = .text } else { progress = isDash ? 5 : 0 }
    case (.comment, 5): if isEnd { state = .text } else { progress = isDash ? 2 : 0 }
    case (.comment, 2), (.comment, 3):
      if isEnd {
        state = .text
      } else if progress == 2, isDash {
        progress = 2
      } else {
        progress = progress == 2 && byte == UInt8(ascii: "!") ? 3 : isDash ? 1 : 0
      }
    case (.comment, _): progress = isDash ? progress + 1 : 0
    default: if isEnd { state = .text }
    }
    if state == .text { progress = 0 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower(byte))
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
