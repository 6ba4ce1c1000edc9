/// Small pictures made byte by byte, whole and spoilt, for tests.
package enum PictureBytes {
  /// A whole picture in GIF, small enough and plain enough to be written as a text.
  package static let text = "GIF89a\u{1}\0\u{1}\0\0\0\0;"

  /// A segment of a JPEG.
  package static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body
  }

  /// What a camera writes: a position, an owner, and which way up it was held.
  package static func exif(orientation: UInt8) -> [UInt8] {
    Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      + [0x82, 0x98, 0, 2, 0, 0, 0, 4] + Array("Anne".utf8) + [0, 0, 0, 0]
      + Array("GPS 45.7772 3.0870".utf8)
  }

  /// The head of a profile of colours, with an empty list of what it says.
  package static let profile =
    big(132) + [UInt8](repeating: 0, count: 32) + Array("acsp".utf8)
    + [UInt8](repeating: 0, count: 92)

  /// A JPEG with everything that a camera adds; it has a head and an end, and no picture to decode.
  package static func jpeg(
    width: Int = 640, height: Int = 480, orientation: UInt8 = 1, isCut: Bool = false
  ) -> [UInt8] {
    let frame: [UInt8] = [
      8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1,
      0x11, 0,
    ]
    return [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
      + segment(0xE1, exif(orientation: orientation))
      + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<creator>Anne</creator>".utf8))
      + segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile)
      + segment(0xED, Array("Photoshop 3.0\0Anne".utf8)) + segment(0xFE, Array("Anne".utf8))
      + segment(0xC0, frame) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [
        1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4,
      ]
      + (isCut ? [] : [0xFF, 0xD9] + Array("a film with GPS 45.7772".utf8))
  }

  /// A chunk of a PNG; its check sum is not looked at.
  package static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    big(body.count) + Array(name.utf8) + body + [0, 0, 0, 0]
  }

  /// A PNG with an author and a position.
  package static func png(width: Int = 64, height: Int = 48, isMoving: Bool = false) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width) + big(height) + [16, 2, 0, 0, 0])
      + chunk("tEXt", Array("Author\0Anne".utf8)) + chunk("eXIf", exif(orientation: 1))
      + (isMoving ? chunk("acTL", big(2) + big(0)) : []) + chunk("IDAT", [1, 2, 3])
      + chunk("IEND", [])
  }

  /// A GIF with comments.
  package static func gif(pictures: Int = 1) -> [UInt8] {
    let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 1, 7, 0]
    return Array("GIF89a".utf8) + [2, 0, 2, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
      + [0x21, 0xFE, 4] + Array("Anne".utf8) + [0]
      + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [4] + Array("Anne".utf8) + [0]
      + [UInt8](repeating: 0, count: 0) + (0..<pictures).flatMap { _ in picture } + [0x3B]
  }

  /// A WebP with a position and an owner.
  package static func webp(frames: Int = 0) -> [UInt8] {
    func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
      Array(name.utf8) + little(body.count) + body + (body.count % 2 == 1 ? [0] : [])
    }
    let body =
      chunk("VP8X", [0x0C, 0, 0, 0, 99, 0, 0, 49, 0, 0])
      + (frames == 0 ? chunk("VP8 ", [UInt8](repeating: 7, count: 12)) : [])
      + (0..<frames).flatMap { _ in
        chunk(
          "ANMF",
          [UInt8](repeating: 1, count: 16) + chunk("NOTE", Array("Anne was here".utf8))
            + chunk("VP8 ", [1, 2, 3]))
      }
      + chunk("EXIF", exif(orientation: 1)) + chunk("XMP ", Array("<creator>Anne".utf8))
    return Array("RIFF".utf8) + little(body.count + 4) + Array("WEBP".utf8) + body
  }

  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func little(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
