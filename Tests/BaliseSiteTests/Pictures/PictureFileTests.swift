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
    for (_, bytes, _, _, _) in Self.all {
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
