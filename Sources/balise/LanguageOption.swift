import ArgumentParser
import BaliseText

/// The language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(name: .long, help: "The language of messages: fr or en (default: from the locale).")
  var lang: String?

  /// The language messages are told in.
  var language: InterfaceLanguage {
    lang.flatMap(InterfaceLanguage.init(rawValue:)) ?? Machine.language
  }

  func validate() throws {
    if let lang, InterfaceLanguage(rawValue: lang) == nil {
      throw ValidationError(
        en: "--lang takes fr or en.",
        fr: "--lang prend fr ou en.")
    }
  }
}
