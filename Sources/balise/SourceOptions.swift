import ArgumentParser
import BaliseText

/// What every command that reads a plan takes.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .long, help: "The folder that holds content/ and templates/ (default: this folder).")
  var source = "."

  @OptionGroup var person: LanguageOption

  /// The folder, without a slash at its end.
  var folder: String { Paths.clean(source) }

  /// The language messages are told in.
  var language: InterfaceLanguage { person.language(about: folder) }

  func validate() throws {
    if source.isEmpty {
      throw ValidationError(
        en: "--source takes a folder.",
        fr: "--source prend un dossier.")
    }
  }
}

/// Paths as people give them.
enum Paths {
  /// Without slashes at the end, except for the root.
  static func clean(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
