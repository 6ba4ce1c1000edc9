// Reads how a picture's file is built, never the picture: its size, whether it is whole, and which of
// its bytes show something. What a camera or a program writes about itself (position, owner, serial
// number, thumbnails, comments) is personal data and is left out of what is published, without a
// library and without a new encoding: what is shown stays the same pixels.

/// The structure of a picture's file.
struct PictureFile: Sendable, Equatable {
  /// The kinds of file that every browser shows.
  enum Format: String, Sendable {
    case png, jpeg, gif, webp, svg

    /// The suffixes that a name of this kind has.
    var suffixes: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }

    /// What it is told to browsers as (RFC 6838).
    var mediaType: String { self == .svg ? "image/svg+xml" : "image/" + rawValue }
  }

  let format: Format
  /// The size in pixels as it is shown; nil for a drawing that does not say.
  let size: PictureSize?
  /// It moves: more than one picture follow each other.
  var isMoving = false
  /// Its numbers mean other colours than those of screens (a profile, four inks).
  var hasOwnColours = false
  /// The file ends as its kind ends: nothing was cut off.
  var isWhole = true
  /// The bytes that show something, in order.
  var kept: [Range<Int>] = []
  /// Bytes in place of those that were left out, and where: what turns the picture upright.
  var inserted: (bytes: [UInt8], at: Int)?
  /// Parts of the file that are published otherwise, as long as they were: where, and how.
  var overlays: [(at: Int, bytes: ArraySlice<UInt8>)] = []
  /// Single bytes of the file that say what is left out, and what they become.
  var patches: [(at: Int, byte: UInt8)] = []

  /// The structure of a file; nil when it is no picture that browsers show.
  static func read(_ bytes: [UInt8]) -> PictureFile? {
    switch format(of: bytes) {
    case .png: PNGStructure.read(bytes)
    case .jpeg: JPEGStructure.read(bytes)
    case .gif: GIFStructure.read(bytes)
    case .webp: WebPStructure.read(bytes)
    case .svg: PictureFile(format: .svg, size: SVGSize.read(bytes), kept: [0..<bytes.count])
    case nil: nil
    }
  }

  /// What the first bytes say a file is.
  static func format(of bytes: [UInt8]) -> Format? {
    if bytes.starts(with: PNGStructure.signature) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      return .gif
    }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 16,
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return .webp
    }
    return SVGSize.isDrawing(bytes) ? .svg : nil
  }

  /// The file as it is published: only what shows something.
  func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    if kept == [0..<bytes.count], inserted == nil, overlays.isEmpty, patches.isEmpty {
      return bytes
    }
    var bytes = bytes
    for overlay in overlays {
      bytes.replaceSubrange(overlay.at..<overlay.at + overlay.bytes.count, with: overlay.bytes)
    }
    for patch in patches { bytes[patch.at] = patch.byte }
    var result: [UInt8] = []
    result.reserveCapacity(cleanedCount)
    for range in kept {
      if let inserted, range.lowerBound < inserted.at, inserted.at <= range.upperBound {
        result += bytes[range.lowerBound..<inserted.at] + inserted.bytes
        result += bytes[inserted.at..<range.upperBound]
      } else {
        result += bytes[range]
      }
    }
    return result
  }

  /// How many bytes are published.
  var cleanedCount: Int {
    kept.reduce(0) { $0 + $1.count } + (inserted?.bytes.count ?? 0)
  }

  /// Adds bytes that show something to those before.
  mutating func keep(_ range: Range<Int>) {
    if let last = kept.last, last.upperBound == range.lowerBound {
      kept[kept.count - 1] = last.lowerBound..<range.upperBound
    } else {
      kept.append(range)
    }
  }

  static func == (left: PictureFile, right: PictureFile) -> Bool {
    left.format == right.format && left.size == right.size && left.isMoving == right.isMoving
      && left.isWhole == right.isWhole && left.kept == right.kept
  }
}

/// Width and height in pixels.
struct PictureSize: Sendable, Hashable {
  let width: Int
  let height: Int

  /// Makes a size; nil when a side is nothing or beyond what any format can say.
  init?(_ width: Int, _ height: Int) {
    guard (1...1_000_000).contains(width), (1...1_000_000).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// Turned by a quarter.
  var turned: PictureSize? { PictureSize(height, width) }

  /// The size at another width, in proportion.
  func scaled(to width: Int) -> PictureSize? {
    PictureSize(width, max(1, (height * width + self.width / 2) / self.width))
  }
}

extension [UInt8] {
  /// A number of some bytes, the highest first; nil when they are not there.
  func bigEndian(_ start: Int, _ length: Int) -> Int? {
    guard start >= 0, start + length <= count else { return nil }
    return self[start..<start + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first; nil when they are not there.
  func littleEndian(_ start: Int, _ length: Int) -> Int? {
    guard start >= 0, start + length <= count else { return nil }
    return self[start..<start + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// True when these bytes stand at a place.
  func holds(_ text: String, at start: Int) -> Bool {
    start >= 0 && start + text.utf8.count <= count
      && self[start..<start + text.utf8.count].elementsEqual(text.utf8)
  }
}
