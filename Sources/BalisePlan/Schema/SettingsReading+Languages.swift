import BaliseDiagnostics
import BaliseDocuments
import BaliseText

extension SettingsReading {
  /// The languages of the site, the default first; nil when they cannot be relied on, which is told.
  mutating func languageCodes(_ node: YAMLNode) -> [String]? {
    var codes: [String] = []
    var isSure = true
    let items = node.kind == .sequence ? Array(node.items) : node.isEmpty ? [] : [node]
    if items.isEmpty {
      report(
        "bad-language", at: node.range,
        Phrase(
          en: "“languages” names no language", fr: "« languages » ne nomme aucune langue"),
        help: Phrase(
          en: "write their codes, the main one first, such as [fr, en]",
          fr: "écrivez leurs codes, la principale d'abord, comme [fr, en]"))
      return nil
    }
    for item in items {
      guard let code = text(item) else {
        isSure = false
        continue
      }
      if let help = remedy(code) {
        isSure = false
        report(
          "bad-language", at: item.range,
          Phrase(
            en: "“\(code)” is not a language code",
            fr: "« \(code) » n'est pas un code de langue"), help: help)
      } else if let other = codes.first(where: { $0.lowercased() == code.lowercased() }) {
        // Capitals make no other language, and no other folder of the site on many disks.
        report(
          "bad-language", at: item.range,
          Phrase(en: "“\(other)” stands twice", fr: "« \(other) » figure deux fois"),
          help: Phrase(en: "remove “\(code)” here", fr: "retirez « \(code) » ici"))
      } else {
        codes.append(code)
      }
    }
    return isSure ? codes : nil
  }

  /// What to write in place of a word that is no code; nil for a code.
  private func remedy(_ code: String) -> Phrase? {
    // The names of languages are looked at for none of the codes that most sites write.
    var meant: String? { LanguageTag.meant(by: code).flatMap { $0.hasPrefix("x-") ? nil : $0 } }
    if Self.isCode(code) {
      // `anglais` and `eng` look like codes.
      if !LanguageTag.isKnown(code), let meant { return .write(meant) }
      // The names of files and the labels of a schema are compared with it letter by letter.
      let language = code.prefix { $0 != "-" }
      guard language.contains(where: \.isUppercase) else { return nil }
      return .write(language.lowercased() + code.dropFirst(language.count))
    }
    let parts = code.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
    if parts.count > 1, parts.allSatisfy({ Self.isCode($0) && LanguageTag.isKnown($0) }) {
      return .write("[\(parts.joined(separator: ", "))]")
    }
    if let meant { return .write(meant) }
    return Phrase(en: "write codes such as fr, en", fr: "écrivez des codes comme fr, en")
  }

  private static func isCode(_ code: String) -> Bool {
    (2...8).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D
      }
  }
}

extension Phrase {
  fileprivate static func write(_ words: String) -> Phrase {
    Phrase(en: "write \(words)", fr: "écrivez \(words)")
  }
}
