import ArgumentParser
import BaliseText

extension ValidationError {
  /// Wrong usage, in the language of the person: that of `--lang` where it is given, else of the locale.
  init(en: String, fr: String) {
    self.init(Phrase(en: en, fr: fr).text(in: Self.language))
  }

  // The options are not read yet while they are judged.
  private static var language: InterfaceLanguage {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") {
        return InterfaceLanguage(rawValue: String(argument.dropFirst(7))) ?? Machine.language
      }
      if argument == "--lang", index + 1 < arguments.count {
        return InterfaceLanguage(rawValue: arguments[index + 1]) ?? Machine.language
      }
    }
    return Machine.language
  }
}
