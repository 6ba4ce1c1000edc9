import BaliseDiagnostics
import Testing

struct FilePlacesTests {
  /// Lines that end in every way, letters of every length, a byte order mark, bytes that are no text.
  @Test(arguments: [
    "", "a", "\u{FEFF}é\r\nß\r\r\n\n", "une ligne\n", "東京 🙂 — été\r\n", "\r", "\u{FEFF}",
  ])
  func arePlacesOfTheFile(_ unit: String) {
    for count in [1, 40, 300] {
      var bytes = Array(String(repeating: unit, count: count).utf8)
      if count == 40 { bytes.insert(0xFF, at: bytes.count / 2) }
      let file = SourceFile(path: "a.yaml", bytes: bytes)
      let places = FilePlaces(file)
      for start in stride(from: -1, through: bytes.count + 600, by: count == 300 ? 37 : 1) {
        for length in [0, 1, 5, 700] {
          let range = ByteRange(start, start + length)
          #expect(places.range(range) == file.range(range), "\(unit) \(start) \(length)")
        }
      }
    }
  }
}
