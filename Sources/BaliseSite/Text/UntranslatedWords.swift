import BaliseDiagnostics
import BaliseText

// A third language often begins as a copy of a file that is there: until somebody translates it, its
// readers see another language that their screen reader pronounces as theirs.

/// Tells a file of words that says what that of another language says.
enum UntranslatedWords {
  /// Fewer words than these may well be the same: “Agenda”, “Menu”.
  private static let least = 20

  /// A warning for each language whose words are mostly those of one before it.
  static func diagnostics(
    _ words: [[String: String]], _ codes: [String], _ paths: [String?]
  ) -> [Diagnostic] {
    codes.indices.compactMap { language in
      guard let path = paths[language] else { return nil }
      for other in 0..<language where primary(codes[other]) != primary(codes[language]) {
        guard let original = paths[other] else { continue }
        let shared = words[language].filter { isText($0.value) && words[other][$0.key] != nil }
        let same = shared.count { words[other][$0.key] == $0.value }
        guard shared.count >= least, same * 10 >= shared.count * 8 else { continue }
        return diagnostic(
          codes[language], codes[other], same, shared.count, at: path, original: original)
      }
      return nil
    }
  }

  private static func diagnostic(
    _ code: String, _ other: String, _ same: Int, _ count: Int, at path: String, original: String
  ) -> Diagnostic {
    Diagnostic(
      id: "untranslated-words", severity: .warning,
      message: Phrase(
        en: "the interface is not translated into “\(code)”: \(same) of \(count) words are "
          + "those of “\(other)”",
        fr: "l'interface n'est pas traduite en « \(code) » : \(same) mots sur \(count) sont "
          + "ceux de « \(other) »"),
      range: SourceRange(file: path),
      help: Phrase(
        en: "translate them, or remove “\(code)” from “languages” in content/site.yaml until then",
        fr: "traduisez-les, ou retirez d'ici là « \(code) » de « languages » dans content/site.yaml"
      ),
      notes: [
        .init(
          Phrase(en: "the same words are here", fr: "les mêmes mots sont ici"),
          at: SourceRange(file: original))
      ])
  }

  /// Signs and abbreviations are the same in many languages.
  private static func isText(_ word: String) -> Bool {
    word.utf8.count >= 4 && word.contains(where: \.isLetter)
  }

  /// What stands before the region: Swiss French may well say what French says.
  private static func primary(_ code: String) -> String {
    String(code.prefix { $0 != "-" }).lowercased()
  }
}
