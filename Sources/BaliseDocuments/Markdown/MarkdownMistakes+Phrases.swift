import BaliseDiagnostics
import BaliseText

// What is wrong with phrases in another language.

extension MarkdownMistakes {
  func unknownLanguage(_ language: String, _ place: Range<Int>) -> Diagnostic {
    let words = AuthorWords(language)
    let meant = LanguageTag.meant(by: language)
    return make(
      "unknown-language-code", .error, place,
      language.isEmpty
        ? Phrase(
          en: "no language stands after “lang:”",
          fr: "aucune langue n’est indiquée après «\u{A0}lang:\u{A0}»")
        : Phrase(
          en: "\(words.en) is not the code of a language",
          fr: "\(words.fr) n’est pas le code d’une langue"),
      meant.map { Phrase.didYouMean(["lang:" + $0]) ?? Phrase(en: $0, fr: $0) }
        ?? Phrase(
          en: "Write the code of two letters (ISO 639-1), such as lang:en, lang:fr, lang:oc or "
            + "lang:uk.",
          fr: "Écrivez le code de deux lettres (ISO 639-1), comme lang:en, lang:fr, lang:oc ou "
            + "lang:uk."),
      fix: meant.flatMap { fix(language, by: $0, in: place) })
  }

  /// Another code in the place of one that is written as it reads.
  private func fix(_ language: String, by code: String, in place: Range<Int>) -> Diagnostic.Fix? {
    let written = Array(language.utf8)
    guard !written.isEmpty, place.count > written.count,
      file.bytes[place].suffix(written.count).elementsEqual(written),
      ForeignPhrase.language(of: Array(file.bytes[place])) == language
    else { return nil }
    return Diagnostic.Fix(
      bytes: ByteRange(place.upperBound - written.count, place.upperBound), replacement: code)
  }

  func phraseWithoutWords(_ place: Range<Int>) -> Diagnostic {
    make(
      "unread-foreign-phrase", .error, place,
      Phrase(
        en: "no words are said to be in this language",
        fr: "aucun mot n’accompagne cette langue"),
      Phrase(
        en: "Write the words between square brackets, before the language: [call for "
          + "interest](lang:en).",
        fr: "Écrivez les mots entre crochets, devant la langue : [call for interest](lang:en)."))
  }

  func blankInLanguage(_ place: Range<Int>) -> Diagnostic {
    let language = ForeignPhrase.spaced(file.bytes[place])
    let code = LanguageTag.isKnown(language) ? language : LanguageTag.meant(by: language)
    let isOneWord = !language.utf8.contains(where: ASCII.isSpace)
    let fixed = (isOneWord ? code : nil).map { "lang:" + $0 }
    return make(
      "unread-foreign-phrase", .error, place,
      Phrase(
        en: "a blank stands in the language of this phrase, and the phrase is not read as one",
        fr: "une espace coupe la langue de ce passage : il n’est pas lu comme tel"),
      Phrase(
        en: "Write it without a blank: \(fixed ?? "lang:en").",
        fr: "Écrivez-la sans espace : \(fixed ?? "lang:en")."),
      fix: fixed.map {
        Diagnostic.Fix(bytes: ByteRange(place.lowerBound, place.upperBound), replacement: $0)
      })
  }

  func unclosedPhrase(_ place: Range<Int>) -> Diagnostic {
    let rest = file.bytes[place.upperBound...].drop(while: ASCII.isBlank)
    let written = String(
      decoding: rest.prefix(20).prefix { ASCII.isLetter($0) || $0 == UInt8(ascii: "-") },
      as: UTF8.self)
    let language = LanguageTag.isKnown(written) ? written : "en"
    return make(
      "unread-foreign-phrase", .error, place,
      Phrase(
        en: "the parenthesis that opens here is not closed behind the language, and the phrase is "
          + "not read as one",
        fr: "la parenthèse ouverte ici n’est pas fermée après la langue : le passage n’est pas lu "
          + "comme tel"),
      Phrase(
        en: "Write the closing parenthesis right behind the language: [words](lang:\(language)).",
        fr: "Écrivez la parenthèse fermante juste après la langue : [mots](lang:\(language))."))
  }

  func openPhrase(_ place: Range<Int>) -> Diagnostic {
    make(
      "unread-foreign-phrase", .error, place,
      Phrase(
        en: "the phrase that ends here holds a link or another phrase, and is not read as one",
        fr: "le passage qui finit ici contient un lien ou un autre passage : il n’est pas lu "
          + "comme tel"),
      Phrase(
        en: "Mark what stands before and after the link; the language of the link itself stands "
          + "behind its address: [words](address \"lang:en\").",
        fr: "Marquez ce qui précède et ce qui suit le lien ; la langue du lien lui-même se met "
          + "après son adresse : [mots](adresse \"lang:en\")."))
  }
}
