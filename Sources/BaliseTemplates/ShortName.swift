/// The name of an element or an attribute, or the scheme of an address, as far as it can mean
/// anything, in small letters.
///
/// It is kept in two words, so that a place in a page is copied and compared without a count of
/// references: the compiler does that for every tag of every page. No name that means something has
/// more than 16 bytes; of a longer one only the first 16 and the length tell it from others.
struct ShortName: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count: UInt8 = 0

  /// A name of this length or longer counts as one of this length.
  private static let longest: UInt8 = 64

  init() {}

  /// A name of the program.
  init(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  var isEmpty: Bool { count == 0 }

  /// Its bytes, when it is short enough to mean something.
  var bytes: [UInt8] { count > 16 ? [] : (0..<Int(count)).map { self[$0] } }

  /// One of its first 16 bytes; zero behind its end.
  subscript(index: Int) -> UInt8 {
    let word = index < 8 ? low : high
    return index < 16 ? UInt8(truncatingIfNeeded: word &>> UInt64(8 * (index & 7))) : 0
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< UInt64(8 * count)
    } else if count < 16 {
      high |= UInt64(byte) &<< UInt64(8 * (count - 8))
    }
    if count < Self.longest { count += 1 }
  }

  /// Whether it begins with a name of at most eight bytes.
  func hasPrefix(_ other: ShortName) -> Bool {
    guard count >= other.count, !other.isEmpty else { return other.isEmpty }
    return low & (UInt64.max &>> UInt64(64 - 8 * min(other.count, 8))) == other.low
  }
}

extension ShortName {
  // The names that the compiler asks for at every tag.
  static let httpEquiv = ShortName("http-equiv")
  static let meta = ShortName("meta")
  static let content = ShortName("content")
  static let option = ShortName("option")
  static let select = ShortName("select")
  static let script = ShortName("script")
  static let style = ShortName("style")
  static let plaintext = ShortName("plaintext")
  static let data = ShortName("data")
  static let object = ShortName("object")
  static let set = ShortName("set")
  static let animate = ShortName("animate")
  static let on = ShortName("on")
  static let document = ShortName("srcdoc")
}
