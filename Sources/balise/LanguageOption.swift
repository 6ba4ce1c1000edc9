import ArgumentParser
import BaliseSite
import BaliseText

/// The language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: "The language of messages: fr or en (default: from the locale, else that of the plan).")
  var lang: String?

  /// The language messages are told in, about the plan in a folder.
  func language(about folder: String) -> InterfaceLanguage {
    Self.language(stated: lang, about: folder)
  }

  /// The language that is stated, else that of the person, else the first of the plan.
  static func language(stated: String?, about folder: String) -> InterfaceLanguage {
    stated.flatMap(InterfaceLanguage.init(rawValue:)) ?? Machine.language
      ?? PlanLanguage.first(of: folder) ?? .en
  }

  func validate() throws {
    if let lang, InterfaceLanguage(rawValue: lang) == nil {
      throw ValidationError(
        en: "--lang takes fr or en.",
        fr: "--lang prend fr ou en.")
    }
  }
}
