// A profile of colours says how numbers become light. It also says to people who made it, when, for
// which screen and with which serial number: that is erased where it stands, and nothing else moves.

/// A profile of colours (ICC.1:2022) as it is published.
enum ColourProfile {
  /// The most bytes of a profile: those of printing presses have two or three million.
  static let mostBytes = 4 << 20
  private static let mostTags = 100
  private static let head = 128

  /// What is needed to show colours; what else a profile holds are words and measures.
  private static let used: Set = [
    "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "cicp", "A2B0",
    "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2",
    "B2D3",
  ]

  /// The same profile with nothing but colours in it; nil when it is none: anything may be called a
  /// profile, and be a text about somebody.
  static func published(_ profile: [UInt8]) -> [UInt8]? {
    guard profile.count >= head + 4, profile.count <= mostBytes,
      profile.bigEndian(0, 4) == profile.count, profile.holds("acsp", at: 36),
      let count = profile.bigEndian(head, 4), count <= mostTags,
      head + 4 + count * 12 <= profile.count
    else { return nil }
    let table = head..<head + 4 + count * 12
    var result = [UInt8](repeating: 0, count: profile.count)
    func keep(_ range: Range<Int>) { result.replaceSubrange(range, with: profile[range]) }
    // What it is and how it is meant; not its date, its device, its maker and its number.
    for range in [0..<24, 36..<48, 64..<80, table] { keep(range) }
    // The first day of 2000: a date must be one.
    result.replaceSubrange(24..<30, with: [0x07, 0xD0, 0, 1, 0, 1])
    for place in stride(from: table.lowerBound + 4, to: table.upperBound, by: 12) {
      guard let start = profile.bigEndian(place + 4, 4), let size = profile.bigEndian(place + 8, 4),
        start >= table.upperBound, size >= 8, start + size <= profile.count
      else { return nil }
      let name = String(decoding: profile[place..<place + 4], as: UTF8.self)
      let data = start..<start + size
      keep(used.contains(name) ? data : start..<start + min(size, opening(of: data, in: profile)))
    }
    return result
  }

  /// How many bytes of a tag say what kind of thing it holds, and how many words: a reader that wants
  /// the words finds them empty.
  private static func opening(of data: Range<Int>, in profile: [UInt8]) -> Int {
    if profile.holds("desc", at: data.lowerBound) { return 12 }
    guard profile.holds("mluc", at: data.lowerBound), data.count >= 16,
      let count = profile.bigEndian(data.lowerBound + 8, 4), count <= mostTags
    else { return 8 }
    return 16 + count * 12
  }
}
