import BaliseTestSupport
import Testing

@testable import BaliseSite

/// Profiles of colours say how numbers become light, and much about the screen and its owner.
@Suite struct ColourProfileTests {
  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static let white: [UInt8] = Array("XYZ \0\0\0\0".utf8) + [0, 0, 0xF6, 0xD6, 0, 1, 0, 0]

  /// A profile with a colour and with everything that is said about Anne's screen.
  private static let profile: [UInt8] = {
    let tags: [(String, [UInt8])] = [
      ("wtpt", white),
      ("desc", Array("desc\0\0\0\0\0\0\0\u{E}Anne’s screen\0".utf8)),
      (
        "dmdd",
        Array("mluc\0\0\0\0\0\0\0\u{1}\0\0\0\u{C}frFR\0\0\0\u{A}\0\0\0\u{1C}".utf8)
          + "Anne".utf8.flatMap { [0, $0] }
      ),
      ("cprt", Array("text\0\0\0\0Anne\0".utf8)), ("meta", Array("dict\0\0\0\045.7772".utf8)),
      ("mmod", Array("mmod\0\0\0\0serial".utf8)),
    ]
    var table = big(tags.count)
    var data: [UInt8] = []
    let start = 128 + 4 + tags.count * 12
    for (name, body) in tags {
      table += Array(name.utf8) + big(start + data.count) + big(body.count)
      data += body + Array("GPS".utf8)
    }
    let count = start + data.count
    let head =
      big(count) + [UInt8](repeating: 0, count: 20) + Array("2024Anne".utf8)
      + [UInt8](repeating: 0, count: 4) + Array("acsp".utf8) + [UInt8](repeating: 0, count: 8)
      + Array("AnneAnne".utf8) + [UInt8](repeating: 0, count: 24) + Array("Anne".utf8)
      + [UInt8](repeating: 7, count: 44)
    return head + table + data
  }()

  private static let secrets = ["Anne", "A\0n", "GPS", "45.7772", "serial", "2024"]

  private static func secret(in bytes: [UInt8]) -> String? {
    secrets.first { bytes.firstRange(of: Array($0.utf8)) != nil }
  }

  @Test func keepsColoursAndNothingElse() throws {
    #expect(Self.profile.bigEndian(0, 4) == Self.profile.count)
    let published = try #require(ColourProfile.published(Self.profile))
    #expect(published.count == Self.profile.count)
    #expect(Self.secret(in: published) == nil)
    #expect(published.firstRange(of: Self.white) != nil)
    // What a reader asks for is there, and empty.
    for name in ["wtpt", "desc", "dmdd", "cprt", "mluc", "text"] {
      #expect(published.firstRange(of: Array(name.utf8)) != nil, "\(name) is gone")
    }
    #expect(ColourProfile.published(published) == published)
  }

  @Test func whatIsNoProfileIsLeftOut() {
    #expect(ColourProfile.published(Array("Anne".utf8)) == nil)
    #expect(ColourProfile.published(Self.profile + [0]) == nil)
    for count in 0..<Self.profile.count {
      #expect(ColourProfile.published(Array(Self.profile.prefix(count))) == nil)
    }
    // Any byte may be wrong, and a table may lead anywhere.
    for place in 0..<220 {
      for byte: UInt8 in [0, 0x7F, 0xFF] {
        var spoilt = Self.profile
        spoilt[place] = byte
        _ = ColourProfile.published(spoilt)
      }
    }
  }

  private static func webp(_ profile: [UInt8]) -> [UInt8] {
    var bytes = PictureBytes.webp()
    let chunk = Array("ICCP".utf8) + big(profile.count).reversed() + profile
    bytes.insert(contentsOf: chunk + (profile.count % 2 == 1 ? [0] : []), at: 30)
    bytes.replaceSubrange(4..<8, with: big(bytes.count - 8).reversed())
    bytes[20] |= 0x20
    return bytes
  }

  private static func png(_ profile: [UInt8]) -> [UInt8] {
    var bytes = PictureBytes.png()
    bytes.insert(
      contentsOf: PictureBytes.chunk("iCCP", Array("Anne\0\0".utf8) + Zlib.stored(profile)), at: 33)
    return bytes
  }

  private static func jpeg(_ profile: [UInt8]) -> [UInt8] {
    var bytes = PictureBytes.jpeg()
    let old = Array("ICC_PROFILE\0\u{1}\u{1}".utf8) + PictureBytes.profile
    guard let range = bytes.firstRange(of: old) else { return [] }
    bytes.removeSubrange(range.lowerBound - 4..<range.upperBound)
    let parts = [Array(profile.prefix(190)), Array(profile.dropFirst(190))]
    let segments = parts.enumerated().flatMap { number, part in
      PictureBytes.segment(
        0xE2, Array("ICC_PROFILE\0".utf8) + [UInt8(number + 1), UInt8(parts.count)] + part)
    }
    bytes.insert(contentsOf: segments, at: range.lowerBound - 4)
    return bytes
  }

  @Test(arguments: ["png", "jpeg", "webp"])
  func aPictureKeepsItsColours(_ kind: String) throws {
    let make = kind == "png" ? Self.png : kind == "jpeg" ? Self.jpeg : Self.webp
    let bytes = make(Self.profile)
    let file = try #require(PictureFile.read(bytes))
    #expect(file.isWhole && file.hasOwnColours)
    let cleaned = file.cleaned(bytes)
    #expect(cleaned.count == file.cleanedCount)
    #expect(Self.secret(in: cleaned) == nil)
    #expect(cleaned.firstRange(of: Self.white) != nil)
    let again = try #require(PictureFile.read(cleaned))
    #expect(again.isWhole && again.hasOwnColours && again.cleaned(cleaned) == cleaned)
    // A text that is called a profile is none.
    let wrong = make(Array(repeating: UInt8(ascii: "A"), count: 60) + Self.profile.dropFirst(60))
    let other = try #require(PictureFile.read(wrong))
    let left = other.cleaned(wrong)
    #expect(other.isWhole && !other.hasOwnColours && left.count == other.cleanedCount)
    #expect(left.firstRange(of: Self.white) == nil)
    if kind == "webp" { #expect(left[20] & 0x20 == 0) }
  }

  @Test func whatIsStoredIsReadBack() {
    for count in [0, 1, 0xFFFF, 0x10000, 200_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      #expect(Zlib.inflated(Zlib.stored(bytes)[...], atMost: 200_000) == bytes)
    }
    #expect(Zlib.inflated(Zlib.stored([1, 2, 3])[...], atMost: 2) == nil)
    #expect(Zlib.inflated([1, 2, 3], atMost: 9) == nil)
    // The check sum that ends every PNG.
    #expect(Zlib.checksum(Array("IEND".utf8)) == [0xAE, 0x42, 0x60, 0x82])
  }
}
