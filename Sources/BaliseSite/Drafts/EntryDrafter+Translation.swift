import BaliseDiagnostics
import BalisePlan
import BaliseText

extension EntryDrafter {
  /// Writes the translation of an existing entry into a language of the site.
  func translate(_ index: Int, _ code: String) throws(BuildError) -> DraftOutcome {
    guard let language = schema.languages.index(of: code) else {
      let codes = schema.languages.codes.joined(separator: ", ")
      let quoted = Phrase(quoting: code)
      return .misused(
        Phrase(
          en: "the site is not published in \(quoted.en)",
          fr: "le site n'est pas publié en \(quoted.fr)"),
        help: Phrase(en: "its languages are: \(codes)", fr: "ses langues sont : \(codes)"))
    }
    let words = Self.name(request.words)
    let found = plan.entries(named: words, collection: index)
    guard let target = found.first else { return unknown(words, index) }
    guard found.count == 1 else {
      let ids = found.map { plan.plan.entries[Int($0.index)].id }.joined(separator: ", ")
      let quoted = Phrase(quoting: words)
      return .misused(
        Phrase(
          en: "\(quoted.en) names several entries", fr: "\(quoted.fr) désigne plusieurs fiches"),
        help: Phrase(en: "write one of: \(ids)", fr: "écrivez l'un de : \(ids)"))
    }
    let entry = plan.plan.entries[Int(target.index)]
    if language == entry.language {
      return .misused(
        Phrase(
          en: "\(entry.file.path) is already written in “\(code)”",
          fr: "\(entry.file.path) est déjà écrit en « \(code) »"), help: nil)
    }
    if let text = entry.texts[language] { return exists(text.file.path) }
    let path = Self.translated(entry.file.path, code)
    let draft = TranslationDraft(
      plan, entry: target,
      language: DraftLanguage(
        editor: request.editor, languages: schema.languages, file: language))
    let isNew = try SourceEditor(root: request.source).create(path, Array(draft.text.utf8))
    return isNew ? .written(path: path, required: []) : exists(path)
  }

  private func unknown(_ words: String, _ index: Int) -> DraftOutcome {
    let id = schema.collections[index].id
    let quoted = Phrase(quoting: words)
    if plan.plan.drafts[index].contains(words) {
      return .refused(
        Phrase(en: "\(quoted.en) is a draft", fr: "\(quoted.fr) est un brouillon"),
        help: Phrase(
          en: "translate it once it is published", fr: "traduisez-le une fois publié"))
    }
    let near = NearestName.suggestions(
      for: words, among: plan.names(collection: index), limit: 2)
    return .misused(
      Phrase(
        en: "no entry of “\(id)” is named \(quoted.en)",
        fr: "aucune fiche de « \(id) » ne s'appelle \(quoted.fr)"),
      help: .didYouMean(near)
        ?? Phrase(
          en: "write its file name, such as 04-hub",
          fr: "écrivez le nom de son fichier, comme 04-hub"))
  }

  /// A path is as good as a name: `content/actions/04-hub.md` is `04-hub`.
  private static func name(_ words: String) -> String {
    guard ContentLoader.isMarkdown(words) else { return words }
    let file = words.split(separator: "/").last.map(String.init) ?? words
    return file.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// `04-hub.md` in English: `04-hub.en.md`, beside the original.
  private static func translated(_ path: String, _ code: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path + "." + code + ".md" }
    return path[..<dot] + "." + code + path[dot...]
  }
}
