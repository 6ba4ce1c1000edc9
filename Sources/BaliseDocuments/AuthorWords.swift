/// Words of an author inside a message: between the quotation marks of each language, cut short.
struct AuthorWords {
  let en: String
  let fr: String

  init(_ text: some StringProtocol) {
    let line = text.prefix { !$0.isNewline }
    let isCut = line.count > 60 || line.endIndex != text.endIndex
    let shown = String(line.prefix(line.count > 60 ? 57 : 60)) + (isCut ? "…" : "")
    en = "“\(shown)”"
    fr = "«\u{A0}\(shown)\u{A0}»"
  }

  init(_ bytes: ArraySlice<UInt8>) {
    // Enough for what is shown: a hostile line may have a million characters.
    self.init(String(decoding: bytes.prefix(400), as: UTF8.self))
  }
}
