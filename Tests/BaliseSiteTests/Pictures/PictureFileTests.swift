import BaliseTestSupport
import Testing

@testable import BaliseSite

@Suite struct PictureFileTests {
  private static let all: [(String, [UInt8], PictureFile.Format, Int, Int)] = [
    ("jpeg", PictureBytes.jpeg(), .jpeg, 640, 480),
    ("jpeg on its side", PictureBytes.jpeg(orientation: 6), .jpeg, 480, 640),
    ("jpeg upside down", PictureBytes.jpeg(orientation: 3), .jpeg, 640, 480),
    ("png", PictureBytes.png(), .png, 64, 48),
    ("gif", PictureBytes.gif(), .gif, 2, 2),
    ("webp", PictureBytes.webp(), .webp, 100, 50),
  ]

  /// What a chunk may say beside what shows the picture.
  @Test(arguments: [
    ("gAMA", 4), ("cHRM", 32), ("sRGB", 1), ("sBIT", 4), ("bKGD", 6), ("pHYs", 9), ("tRNS", 256),
    ("PLTE", 768), ("iTXt", -1), ("tIME", -1), ("prVt", -1), ("IHDR", -1), ("iCCP", -1),
  ])
  func aPNGKeepsNothingUnknown(_ name: String, _ most: Int) throws {
    let secret = Array("Anne".utf8)
    for count in [most, most + 1, 900] where count >= 0 {
      let body = [UInt8](repeating: 1, count: max(0, count - secret.count)) + secret
      var bytes = PictureBytes.png()
      bytes.insert(contentsOf: PictureBytes.chunk(name, Array(body.suffix(count))), at: 33)
      let file = try #require(PictureFile.read(bytes))
      let cleaned = file.cleaned(bytes)
      #expect(file.isWhole && cleaned.count == file.cleanedCount)
      let kept = cleaned.ranges(of: Array(name.utf8)).count
      #expect(kept == (name == "IHDR" ? 1 : 0) + (count == most ? 1 : 0), "\(count)")
      #expect(PictureFile.read(cleaned)?.cleaned(cleaned) == cleaned)
    }
  }

  @Test func aMovingWebPKeepsNothingUnknown() throws {
    let bytes = PictureBytes.webp(frames: 2)
    let file = try #require(PictureFile.read(bytes))
    let cleaned = file.cleaned(bytes)
    #expect(file.isWhole && file.isMoving && cleaned.count == file.cleanedCount)
    #expect(cleaned.firstRange(of: Array("Anne".utf8)) == nil)
    let again = try #require(PictureFile.read(cleaned))
    #expect(again.isWhole && again.isMoving && again.cleaned(cleaned) == cleaned)
  }

  /// What would say what is left out may be missing: what follows stays what it is.
  @Test(arguments: [0, 1, 9])
  func aWebPWithoutItsFlagsIsNotWhole(_ length: UInt8) throws {
    var bytes = PictureBytes.webp()
    bytes[16] = length
    // Another part follows at once.
    let next = 20 + Int(length) + Int(length) % 2
    bytes.replaceSubrange(20..<30, with: [UInt8](repeating: 0, count: next - 20))
    let left = bytes.count - 8
    for place in 0..<4 { bytes[4 + place] = UInt8(truncatingIfNeeded: left >> (8 * place)) }
    let file = try #require(PictureFile.read(bytes))
    #expect(!file.isWhole && !file.patches.contains { $0.at == 20 })
    _ = file.cleaned(bytes)
  }

  @Test(arguments: all)
  func isReadAndLosesWhatACameraWrote(
    _ name: String, _ bytes: [UInt8], _ format: PictureFile.Format, _ width: Int, _ height: Int
  ) throws {
    let file = try #require(PictureFile.read(bytes))
    #expect(file.format == format && file.isWhole && !file.isMoving)
    #expect(file.size == PictureSize(width, height))
    let cleaned = file.cleaned(bytes)
    #expect(cleaned.count == file.cleanedCount && cleaned.count < bytes.count)
    for secret in ["Anne", "GPS", "45.7772", "creator", "XMP"] {
      #expect(cleaned.firstRange(of: Array(secret.utf8)) == nil, "\(secret) stays")
    }
    // What is published is a whole picture of the same size, with nothing left to take away.
    let again = try #require(PictureFile.read(cleaned))
    #expect(again.size == file.size && again.isWhole)
    #expect(again.cleaned(cleaned) == cleaned)
  }

  @Test func coloursAndOrientationStay() throws {
    let bytes = PictureBytes.jpeg(orientation: 8)
    let cleaned = try #require(PictureFile.read(bytes)).cleaned(bytes)
    #expect(cleaned.firstRange(of: Array("ICC_PROFILE".utf8)) != nil)
    #expect(cleaned.firstRange(of: ExifOrientation.segment(8)) != nil)
    #expect(cleaned.holds("JFIF\0", at: 6))
  }

  /// Segments behind the start of a JPEG, where what nobody needs might stay.
  private static let hidden: [(String, [UInt8])] = [
    (
      "thumbnail",
      PictureBytes.segment(
        0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1] + Array("AnneGPS".utf8))
    ),
    ("short JFIF", PictureBytes.segment(0xE0, Array("JFIF\0Anne".utf8))),
    (
      "Adobe's tail",
      PictureBytes.segment(
        0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1] + Array("Anne".utf8))
    ),
    ("no profile", PictureBytes.segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}Anne".utf8))),
    (
      "a profile with more behind it",
      PictureBytes.segment(
        0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + PictureBytes.profile + Array("Anne".utf8))
    ),
    ("reserved", PictureBytes.segment(0x80, PictureBytes.exif(orientation: 1))),
    ("reserved for extensions", PictureBytes.segment(0xF0, Array("Anne".utf8))),
  ]

  @Test(arguments: hidden)
  func nothingStaysBehindWhatIsShown(_ name: String, _ segment: [UInt8]) throws {
    var bytes = PictureBytes.jpeg(orientation: 6)
    bytes.insert(contentsOf: segment, at: 2)
    let file = try #require(PictureFile.read(bytes))
    let cleaned = file.cleaned(bytes)
    #expect(cleaned.count == file.cleanedCount)
    for secret in ["Anne", "GPS"] {
      #expect(cleaned.firstRange(of: Array(secret.utf8)) == nil, "\(secret) stays in \(name)")
    }
    let again = try #require(PictureFile.read(cleaned))
    #expect(again.size == PictureSize(480, 640) && again.isWhole)
    #expect(again.cleaned(cleaned) == cleaned)
  }

  @Test func whatSaysColoursStaysInJPEG() throws {
    let adobe = PictureBytes.segment(
      0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1] + Array("Anne".utf8))
    var bytes = PictureBytes.jpeg()
    bytes.insert(contentsOf: adobe, at: 2)
    let cleaned = try #require(PictureFile.read(bytes)).cleaned(bytes)
    let kept = PictureBytes.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    #expect(cleaned.firstRange(of: kept) != nil)
  }

  private static func block(_ head: [UInt8], _ text: String) -> [UInt8] {
    var block: [UInt8] = [0x21]
    block += head
    block += [4]
    block += Array(text.utf8)
    block += [0]
    return block
  }

  private static let loop: [UInt8] = [0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0]

  @Test(arguments: [
    block([0xAB], "Anne"), block([0x01], "Anne"), block([0xF9, 4, 0, 1, 0, 0], "Anne"),
    block(loop, "Anne"),
  ])
  func aGIFKeepsNothingUnknown(_ block: [UInt8]) throws {
    let plain = PictureBytes.gif()
    var bytes = plain
    bytes.insert(contentsOf: block, at: 19)
    let file = try #require(PictureFile.read(bytes))
    let cleaned = file.cleaned(bytes)
    #expect(file.isWhole && cleaned.firstRange(of: Array("Anne".utf8)) == nil)
    // How pictures follow each other, and how often, stays.
    let isNeeded = block[1] >= 0xF9
    #expect((cleaned.firstRange(of: block.prefix(7)) != nil) == isNeeded)
    #expect(PictureFile.read(cleaned)?.cleaned(cleaned) == cleaned)
  }

  @Test func whatMovesIsSeen() {
    #expect(PictureFile.read(PictureBytes.gif(pictures: 2))?.isMoving == true)
    #expect(PictureFile.read(PictureBytes.webp(frames: 2))?.isMoving == true)
    #expect(PictureFile.read(PictureBytes.png(isMoving: true))?.isMoving == true)
  }

  @Test(arguments: all.map(\.1))
  func everyCutIsSeen(_ bytes: [UInt8]) throws {
    let whole = try #require(PictureFile.read(bytes))
    let end = (whole.kept.last?.upperBound ?? 0) - 1
    for count in 0..<end {
      let part = Array(bytes[..<count])
      guard let file = PictureFile.read(part) else { continue }
      #expect(!file.isWhole, "cut after \(count) bytes")
      // Whatever is cut, nothing is read beyond the end.
      _ = file.cleaned(part)
    }
  }

  @Test func anyByteMayBeWrong() {
    for bytes in Self.all.map(\.1) + [PictureBytes.webp(frames: 2)] {
      for place in bytes.indices {
        for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          var spoilt = bytes
          spoilt[place] = byte
          if let file = PictureFile.read(spoilt) { _ = file.cleaned(spoilt) }
        }
      }
    }
  }

  @Test(arguments: ["", "GIF8", "%PDF-1.7", "BM", "II*\0", "\0\0\0\u{18}ftypheic", "<html>"])
  func otherFilesAreNoPictures(_ text: String) {
    #expect(PictureFile.read(Array(text.utf8)) == nil)
  }

  @Test func aSideOfNothingIsNoPicture() {
    #expect(PictureFile.read(PictureBytes.png(width: 0)) == nil)
    #expect(PictureFile.read(PictureBytes.jpeg(width: 0)) == nil)
  }
}
