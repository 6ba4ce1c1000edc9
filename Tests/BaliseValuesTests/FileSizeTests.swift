import Testing

@testable import BaliseValues

@Suite struct FileSizeTests {
  @Test(arguments: [
    (0, "0 octet", "0 bytes"), (1, "1 octet", "1 byte"), (999, "999 octets", "999 bytes"),
    (1_000, "1 ko", "1 kB"), (1_049, "1 ko", "1 kB"), (1_050, "1,1 ko", "1.1 kB"),
    (9_949, "9,9 ko", "9.9 kB"), (9_950, "10 ko", "10 kB"), (845_400, "845 ko", "845 kB"),
    (999_499, "999 ko", "999 kB"), (999_500, "1 Mo", "1 MB"), (1_234_567, "1,2 Mo", "1.2 MB"),
    (2_000_000_000, "2 Go", "2 GB"), (Int.max, "9223372 To", "9223372 TB"),
    (-5, "0 octet", "0 bytes"),
  ])
  func sizesForPeople(_ bytes: Int, _ french: String, _ english: String) {
    #expect(FileSize.text(bytes, in: .fr) == french.replacing(" ", with: "\u{A0}"))
    #expect(FileSize.text(bytes, in: .en) == english.replacing(" ", with: "\u{A0}"))
  }
}
