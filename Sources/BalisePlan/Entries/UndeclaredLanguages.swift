package import BaliseDiagnostics
import BaliseText

// `05-studio.it.md` beside `05-studio.md`, where nothing is published in Italian: as an entry of its
// own it would be a page that nobody meant, and every field that a translation leaves out a mistake.

/// Puts the files aside whose names say a language that the site is not published in, and tells each
/// such language once.
package struct UndeclaredLanguages {
  private let languages: SiteLanguages
  private let place: SourceRange
  private var paths: [String: [String]] = [:]

  /// Makes it for the languages of a site and the place where they are written.
  package init(_ languages: SiteLanguages, declaredAt place: SourceRange) {
    self.languages = languages
    self.place = place
  }

  /// The files of one folder without those in a language that is not declared.
  package mutating func sorted(_ files: [SourceFile]) -> [SourceFile] {
    let candidates = files.map { code($0.path) }
    guard candidates.contains(where: { $0 != nil }) else { return files }
    let stems = Set(files.map { Self.stem($0.path) })
    var kept: [SourceFile] = []
    for (file, code) in zip(files, candidates) {
      if let code, stems.contains(Self.stem(file.path).dropLast(code.utf8.count + 1)) {
        paths[code, default: []].append(file.path)
      } else {
        kept.append(file)
      }
    }
    return kept
  }

  /// An error for each language: at its file, or where the languages are written when it has several.
  package var diagnostics: [Diagnostic] {
    paths.sorted { $0.key < $1.key }.map { code, paths in
      paths.count == 1 ? told(code, at: paths[0]) : told(code, of: paths.sorted())
    }
  }

  private func told(_ code: String, at path: String) -> Diagnostic {
    Diagnostic(
      id: "unknown-language", severity: .error, message: Self.message(code),
      range: SourceRange(file: path),
      help: declared(code).map {
        Phrase(
          en: "write the language in the file's name as in content/site.yaml: “\($0)”",
          fr: "écrivez la langue dans le nom du fichier comme dans content/site.yaml : « \($0) »")
      }
        ?? Phrase(
          en:
            "add it to “languages” in content/site.yaml, or rename the file if it is no translation",
          fr:
            "ajoutez-la à « languages » dans content/site.yaml, ou renommez le fichier si ce n'est pas une traduction"
        ))
  }

  private func told(_ code: String, of paths: [String]) -> Diagnostic {
    let message = Self.message(code)
    return Diagnostic(
      id: "unknown-language", severity: .error,
      message: Phrase(
        en: "\(message.en), and \(paths.count) files are in that language",
        fr: "\(message.fr), et \(paths.count) fichiers sont en cette langue"),
      range: place,
      help: declared(code).map {
        Phrase(
          en: "write the language in the files' names as it stands here: “\($0)”",
          fr: "écrivez la langue dans le nom des fichiers comme elle est écrite ici : « \($0) »")
      }
        ?? Phrase(
          en: "add “\(code)” to “languages”, or move these files out of content/",
          fr: "ajoutez « \(code) » à « languages », ou sortez ces fichiers de content/"),
      notes: paths.prefix(3).map {
        .init(
          Phrase(en: "one of them is here", fr: "l'un d'eux est ici"), at: SourceRange(file: $0))
      })
  }

  /// What is wrong with a code that is none of the site's languages.
  static func message(_ code: String) -> Phrase {
    Phrase(
      en: "the site is not published in “\(code)”", fr: "le site n'est pas publié en « \(code) »")
  }

  /// The line that says the language of a file.
  static func line(_ code: String) -> Phrase {
    Phrase(en: "write “lang: \(code)”", fr: "écrivez « lang: \(code) »")
  }

  /// The language of the site that differs in capitals only.
  private func declared(_ code: String) -> String? {
    languages.codes.first { $0.lowercased() == code.lowercased() }
  }

  /// The language that stands before the suffix of a file's name, when the site has it not.
  private func code(_ path: String) -> String? {
    let stem = Self.stem(path)
    guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex else {
      return nil
    }
    let code = String(stem[stem.utf8.index(after: dot)...])
    guard languages.index(of: code) == nil else { return nil }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 2,
      parts.allSatisfy({
        (2...4).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && $0.isLetter }
      })
    else { return nil }
    return code
  }

  /// The path without its suffix.
  private static func stem(_ path: String) -> Substring {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return Substring(path) }
    return path[..<dot]
  }
}
