import Testing

@testable import BaliseDiagnostics

/// What a terminal is given shows everything and steers nothing.
@Suite struct HarmlessTextTests {
  @Test func whatIsHarmlessStaysAsItIs() {
    for text in [
      "", "plain", "l’été — « œuvre » …", "\u{A0}\u{AD}\u{A1}\u{2C0}", "\u{2010}\u{2027}", "日本",
      "😀",
      "a\u{200D}b",
    ] {
      #expect(VisibleText.harmless(text) == text)
    }
  }

  @Test(arguments: [
    ("\u{85}", "<U+0085>"), ("\u{9B}", "<U+009B>"), ("\u{200B}", "<U+200B>"),
    ("\u{200E}", "<U+200E>"), ("\u{200F}", "<U+200F>"), ("\u{2028}", "<U+2028>"),
    ("\u{202E}", "<U+202E>"), ("\u{2066}", "<U+2066>"), ("\u{FEFF}", "<U+FEFF>"),
    ("\u{1B}", "␛"), ("\u{7F}", "␡"), ("\n", "␊"),
  ])
  func whatIsNotIsShown(_ sign: String, _ shown: String) {
    for around in ["", "a", "é", "l’été — "] {
      #expect(VisibleText.harmless(around + sign + around) == around + shown + around)
    }
  }
}
