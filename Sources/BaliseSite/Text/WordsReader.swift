import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Reads `templates/languages/*.yaml`: the interface's words, the same keys in every language.
enum WordsReader {
  struct Words: Sendable {
    /// By language, in the order of the site's languages.
    let texts: [[String: String]]
    /// The keys that templates may name.
    let keys: [String]
    /// How values are written, by language code; the program's own French and English are left out.
    let values: [String: ValueWords]
  }

  /// Of so many missing words each is told; more of them are one mistake: nobody has written the file.
  private static let mostAlone = 20

  private static func missing(
    _ keys: [String], _ code: String, _ path: String, _ other: (file: SourceFile, range: ByteRange)?
  ) -> Diagnostic {
    let some = keys.prefix(3)
    return Diagnostic(
      id: "missing-word", severity: .error,
      message: Phrase(
        en: "\(keys.count) words are missing in \(code), such as "
          + some.map { "“\($0)”" }.joined(separator: ", "),
        fr: "\(keys.count) mots manquent en \(code), comme "
          + some.map { "« \($0) »" }.joined(separator: ", ")), range: SourceRange(file: path),
      help: Phrase(
        en: "copy the file of another language and translate it",
        fr: "copiez le fichier d'une autre langue et traduisez-le"),
      notes: other.map {
        let range = $0.file.range($0.range)
        return [
          .init(Phrase(en: "the first is written here", fr: "le premier est écrit ici"), at: range)
        ]
      } ?? [])
  }

  static func read(_ files: [SourceFile], languages: SiteLanguages) -> Checked<Words> {
    var values: [String: ValueWords] = [:]
    var diagnostics: [Diagnostic] = []
    var words = [[String: String]](repeating: [:], count: languages.count)
    var places = [[String: (file: SourceFile, range: ByteRange)]](
      repeating: [:], count: languages.count)
    var unread: Set<Int> = []
    var paths = [String?](repeating: nil, count: languages.count)
    for file in files {
      let name = file.path.split(separator: "/").last.map { $0.dropLast(".yaml".count) } ?? ""
      // A language the site is not published in may stand ready.
      guard let language = languages.index(of: String(name)) else { continue }
      paths[language] = file.path
      let parsed = YAMLDocument.parse(file: file)
      diagnostics += parsed.diagnostics
      guard let root = parsed.value?.root, root.kind == .mapping else {
        // Of words that cannot be read none is known to be missing.
        if !parsed.diagnostics.isEmpty { unread.insert(language) }
        continue
      }
      let written = root.entries.first { $0.name == "values" }
      let read = ValueWordsReader.read(written, in: file, language: String(name))
      values[String(name)] = read.value
      diagnostics += read.diagnostics
      for entry in root.entries where entry.name != "values" {
        guard entry.value.kind == .scalar else {
          if MistakeLimits.isReached(diagnostics, in: file.path) { continue }
          diagnostics.append(
            Diagnostic(
              id: "unexpected-structure", severity: .error,
              message: Phrase(
                en: "the word “\(entry.name)” is not a text",
                fr: "le mot « \(entry.name) » n'est pas un texte"),
              range: file.range(entry.value.range),
              help: Phrase(en: "write one line of text", fr: "écrivez une ligne de texte")))
          continue
        }
        words[language][entry.name] = entry.value.text
        places[language][entry.name] = (file, entry.keyRange)
      }
    }
    let help =
      if paths.contains(where: { $0 != nil }) {
        Phrase(
          en: "copy the file of another language and translate it",
          fr: "copiez le fichier d'une autre langue et traduisez-le")
      } else {
        Phrase(
          en: "write this file, with a line “menu: Menu” for each word that a template shows as "
            + "{{words.menu}}; templates/languages/ of the demonstration has those of its templates",
          fr:
            "écrivez ce fichier, avec une ligne « menu: Menu » pour chaque mot qu'un modèle montre "
            + "par {{words.menu}} ; templates/languages/ de la démonstration a ceux de ses modèles")
      }
    for (language, code) in languages.codes.enumerated() where paths[language] == nil {
      diagnostics.append(
        Diagnostic(
          id: "missing-words", severity: .error,
          message: Phrase(
            en:
              "the site is published in “\(code)” and templates/languages/\(code).yaml is missing",
            fr: "le site est publié en « \(code) » et templates/languages/\(code).yaml manque"),
          range: SourceRange(file: "templates/languages/\(code).yaml"),
          help: help))
    }
    let keys = Set(words.flatMap(\.keys)).sorted(by: ByteOrder.precedes)
    for (language, code) in languages.codes.enumerated() {
      guard let path = paths[language], !unread.contains(language) else { continue }
      let all = keys.filter { words[language][$0] == nil }
      if all.count > Self.mostAlone {
        diagnostics.append(missing(all, code, path, places.lazy.compactMap { $0[all[0]] }.first))
        continue
      }
      let missing = all[...]
      let own = words[language].keys.filter { name in places.contains { $0[name] == nil } }.sorted()
      let index = missing.isEmpty ? nil : NameIndex(own)
      let suggested = MistakeLimits.suggestions(MistakeLimits.comparisonsPerText, among: own.count)
      for (number, key) in missing.enumerated() {
        let other = places.lazy.compactMap { $0[key] }.first
        let place = number < suggested ? index?.nearest(to: key, limit: 1).first : nil
        let near = place.map { own[$0] }
        diagnostics.append(
          Diagnostic(
            id: "missing-word", severity: .error,
            message: Phrase(
              en: "the word “\(key)” is missing in \(code)",
              fr: "le mot « \(key) » manque en \(code)"), range: SourceRange(file: path),
            help: near.map {
              Phrase(
                en: "“\($0)” exists in this language only: is it the same word?",
                fr: "« \($0) » n'existe que dans cette langue : est-ce le même mot ?")
            } ?? Phrase(en: "add it to this file", fr: "ajoutez-le à ce fichier"),
            notes: other.map {
              let range = $0.file.range($0.range)
              return [.init(Phrase(en: "it is written here", fr: "il est écrit ici"), at: range)]
            } ?? []))
      }
    }
    diagnostics += UntranslatedWords.diagnostics(words, languages.codes, paths)
    return Checked(Words(texts: words, keys: keys, values: values), diagnostics)
  }
}
