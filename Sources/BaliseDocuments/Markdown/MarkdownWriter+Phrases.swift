import BaliseText

// Phrases in another language than their text: they are read out, hyphenated and quoted as such.

extension MarkdownWriter {
  /// Whether what is being written has the quotation marks and the spaces of French.
  var speaksFrench: Bool {
    foreign.last.map { $0.lowercased().split(separator: "-").first == "fr" }
      ?? options.labels.isFrench
  }

  /// Begins a phrase; what stands in it stays as it is.
  mutating func enterPhrase(
    _ node: MarkdownNode, _ url: [UInt8], _ place: LinkPlaces.Place
  ) -> Step {
    let words = plainText(of: node)
    let language = ForeignPhrase.language(of: url) ?? ""
    let hasWords = !words.utf8.allSatisfy(ASCII.isSpace) && !words.utf8.elementsEqual(url)
    if hasWords {
      openPhrase(language, place.destination ?? place.range, title: node.title)
    } else {
      report { $0.phraseWithoutWords(place.range) }
    }
    foreign.append(language)
    openLinks.append(
      OpenLink(
        end: hasWords ? "</span>" : "", place: place, isForeign: true, isPhrase: true))
    return .descend
  }

  /// Writes `[[lang:en|words]]`.
  mutating func writePhrase(
    _ words: ArraySlice<UInt8>, _ url: [UInt8], _ place: LinkPlaces.Place
  ) {
    openPhrase(ForeignPhrase.language(of: url) ?? "", place.destination ?? place.range)
    html.appendEscaped(words)
    html.append("</span>")
  }

  private mutating func openPhrase(
    _ language: String, _ place: Range<Int>, title: [UInt8] = []
  ) {
    html.append("<span")
    writeLanguage(language, place)
    writeTitle(title)
    html.append(">")
  }

  /// Writes the attributes that say a language, once it is known to be one.
  mutating func writeLanguage(_ language: String, _ place: Range<Int>) {
    guard LanguageTag.isKnown(language) else {
      return report { $0.unknownLanguage(language, place) }
    }
    writeAttribute("lang", LanguageTag.canonical(language))
    if LanguageTag.isRightToLeft(language) { writeAttribute("dir", "rtl") }
  }

  /// `](lang:en)` that is left in the text: a link or another phrase stands inside and the inner one
  /// was read, or a blank stands in it.
  mutating func judgePhraseEnds(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[close...]
      if ForeignPhrase.endLength(rest) != nil, let end = places.find(.phraseEnd)?.destination {
        judgePhraseEnd(end)
      }
      rest = rest.dropFirst()
    }
  }

  private mutating func judgePhraseEnd(_ end: Range<Int>) {
    // Somebody shows how such a phrase is written.
    guard !places.isOpeningEscaped(before: end.lowerBound) else { return }
    if places.isUnclosed(end) {
      report { $0.unclosedPhrase(end) }
    } else if let language = places.spacedLanguage(end) {
      report { $0.blankInLanguage(language) }
    } else {
      report { $0.openPhrase(end) }
    }
  }
}
