import Testing

@testable import BaliseSite

/// The vectors of FIPS 180-4 and of NIST, whole and in pieces of every size.
@Suite struct SHA256Tests {
  private static let alphabet = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (alphabet, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ])
  func standardVectors(_ text: String, _ digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)) == digest)
  }

  @Test func aMillionLetters() {
    var hash = SHA256()
    let piece = [UInt8](repeating: 0x61, count: 1_000)
    for _ in 0..<1_000 { hash.update(piece[...]) }
    #expect(
      hash.finish() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func piecesMakeNoDifference() {
    for length in [55, 56, 63, 64, 65, 119, 120, 128, 300] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      let whole = SHA256.digest(of: bytes)
      for size in [1, 3, 63, 64, 65] {
        var hash = SHA256()
        var start = 0
        while start < length {
          hash.update(bytes[start..<min(start + size, length)])
          start += size
        }
        #expect(hash.finish() == whole)
      }
    }
  }
}
