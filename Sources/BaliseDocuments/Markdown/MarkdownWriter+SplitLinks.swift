import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Links that a blank keeps from being links.

extension MarkdownWriter {
  /// Looks for `[words] (address)` in a text that stands before a node.
  mutating func judgeSplitLinks(_ text: ArraySlice<UInt8>, before next: MarkdownNode?) {
    var rest = text
    while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[close...]
      if let length = SplitLink.jointLength(rest) {
        judgeJoint(rest.prefix(length), in: text, before: next)
      }
      rest = rest.dropFirst()
    }
  }

  private mutating func judgeJoint(
    _ joint: ArraySlice<UInt8>, in text: ArraySlice<UInt8>, before next: MarkdownNode?
  ) {
    // Wiki links of the same text are looked for afterwards, from where the last link was left.
    if splitPlaces?.blockStart != places.blockStart { splitPlaces = places }
    guard let place = splitPlaces?.find(.literal(Array(joint)))?.range,
      SplitLink.endsInWords(text[..<joint.startIndex])
    else { return }
    let inside = text[joint.endIndex...]
    // A bare address has become a link of its own.
    let isLinked =
      inside.isEmpty && next.map { $0.kind == .link && addressText($0, $0.url) != nil } ?? false
    guard isLinked || SplitLink.beginsWithAddress(inside),
      // Somebody shows how a link is written.
      splitPlaces?.isOpeningEscaped(before: place.lowerBound) == false
    else { return }
    let language = ForeignPhrase.language(
      of: Array(inside.prefix { $0 != UInt8(ascii: ")") }))
    report { $0.splitLink(place, language: language) }
  }
}

extension MarkdownMistakes {
  func splitLink(_ place: Range<Int>, language: String?) -> Diagnostic {
    let isSure = language.map(LanguageTag.isKnown) ?? false
    return make(
      "split-link", .warning, place,
      language == nil
        ? Phrase(
          en: "“]” and “(” do not touch: this is no link, and readers see these signs",
          fr:
            "«\u{A0}]\u{A0}» et «\u{A0}(\u{A0}» ne se touchent pas : ce n’est pas un lien, et ces "
            + "signes se voient")
        : Phrase(
          en: "“]” and “(” do not touch: the language is not read, and readers see it",
          fr: "«\u{A0}]\u{A0}» et «\u{A0}(\u{A0}» ne se touchent pas : la langue n’est pas lue, et "
            + "elle se voit"),
      language == nil
        ? Phrase(
          en: "Write [words](address), with nothing between the two.",
          fr: "Écrivez [mots](adresse), sans rien entre les deux.")
        : Phrase(
          en: "Write [words](lang:en), with nothing between the two.",
          fr: "Écrivez [mots](lang:en), sans rien entre les deux."),
      fix: isSure
        ? Diagnostic.Fix(
          bytes: ByteRange(place.lowerBound, place.upperBound), replacement: "](") : nil)
  }
}
