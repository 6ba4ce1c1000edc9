import ArgumentParser
import BaliseText

extension ValidationError {
  /// Wrong usage, in the language of the person: that of `--lang` where it is given, else as every message.
  init(en: String, fr: String) {
    self.init(Phrase(en: en, fr: fr).text(in: Self.language))
  }

  // The options are not read yet while they are judged.
  private static var language: InterfaceLanguage {
    LanguageOption.language(
      stated: value(of: "--lang"), about: Paths.clean(value(of: "--source") ?? "."))
  }

  private static func value(of option: String) -> String? {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
