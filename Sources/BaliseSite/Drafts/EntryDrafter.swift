import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Writes new files of the content folder from its schema; never over one that is there.
package struct EntryDrafter {
  private let request: DraftRequest
  private let tree: SourceTree
  private let plan: LinkedPlan

  /// Does what the request asks. A broken world is thrown.
  package static func draft(_ request: DraftRequest) throws(BuildError) -> DraftOutcome {
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    let tree = try loader.load()
    let plan = SiteReader.read(tree, jobs: request.jobs).plan
    return try Self(request: request, tree: tree, plan: plan).draft()
  }

  private var schema: Schema { plan.schema }

  private func draft() throws(BuildError) -> DraftOutcome {
    switch collection {
    case .failure(let outcome): outcome.outcome
    case .success(let index):
      if let code = request.translation {
        try translate(index, code)
      } else {
        try create(index)
      }
    }
  }

  private struct Refusal: Error {
    let outcome: DraftOutcome
  }

  /// The collection that is meant: by its folder, or by what it is called in any language.
  private var collection: Result<Int, Refusal> {
    let key = NameFolding.key(request.collection)
    let languages = 0..<schema.languages.count
    func names(_ collection: Collection) -> [String] {
      [collection.id] + languages.flatMap { [collection.plural[$0], collection.singular[$0]] }
    }
    let found =
      schema.collection(request.collection)
      ?? schema.collections.firstIndex { names($0).contains { NameFolding.key($0) == key } }
    if let found { return .success(found) }
    if let folder = tree.folders.first(where: { $0.id == request.collection }) {
      return .failure(
        Refusal(
          outcome: .refused(
            Phrase(
              en: "\(folder.schema.path) cannot be read",
              fr: "\(folder.schema.path) ne peut pas être lu"),
            help: Phrase(
              en: "run “balise check” to see why", fr: "lancez « balise check » pour savoir pourquoi"))))
    }
    let ids = schema.collections.map(\.id)
    let near = NearestName.suggestions(
      for: request.collection, among: schema.collections.flatMap(names), limit: 1)
    let id = near.first.flatMap { name in
      schema.collections.first { names($0).contains(name) }?.id
    }
    let quoted = Phrase(quoting: request.collection)
    let list = ids.joined(separator: ", ")
    return .failure(
      Refusal(
        outcome: .misused(
          Phrase(
            en: "there is no collection \(quoted.en)", fr: "il n'y a pas de collection \(quoted.fr)"),
          help: id.flatMap { .didYouMean([$0]) }
            ?? Phrase(en: "the collections are: \(list)", fr: "les collections sont : \(list)"))))
  }

  // MARK: - A new entry

  private func create(_ index: Int) throws(BuildError) -> DraftOutcome {
    let collection = schema.collections[index]
    let title = request.words
    let isLine = !title.unicodeScalars.contains {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{2028}" || $0 == "\u{2029}"
    }
    guard isLine, title.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return .misused(
        Phrase(en: "a title is one line of text", fr: "un titre est une ligne de texte"),
        help: Phrase(
          en: "write it between quotes: balise new \(collection.id) \"A title\"",
          fr: "écrivez-le entre guillemets : balise new \(collection.id) \"Un titre\""))
    }
    let numbering = self.numbering(index, collection)
    if let id = numbering.existing(title, collection: collection) {
      return exists(path(of: id, index) ?? "content/\(collection.id)/\(id).md")
    }
    let path = "content/\(collection.id)/\(numbering.id(for: title, collection: collection)).md"
    let language = DraftLanguage(editor: request.editor, languages: schema.languages)
    let draft = EntryDraft(plan, collection: index, language: language)
    let text = draft.text(title: title, number: numbering.number)
    let isNew = try SourceEditor(root: request.source).create(path, Array(text.utf8))
    return isNew ? .written(path: path, required: required(collection, numbering)) : exists(path)
  }

  /// The files of a collection with the ids they make, drafts included.
  private func files(_ index: Int) -> [(id: String, file: SourceFile)] {
    let id = schema.collections[index].id
    return (tree.folders.first { $0.id == id }?.entries ?? []).compactMap { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      let identity = EntryReader.identity(fileName: name, languages: schema.languages)
      return identity.language == nil ? (identity.id, file) : nil
    }
  }

  private func path(of id: String, _ index: Int) -> String? {
    files(index).first { $0.id == id }?.file.path
  }

  private func numbering(_ index: Int, _ collection: Collection) -> EntryNumbering {
    let files = files(index)
    var numbers: [Int] = []
    if let field = collection.orderField {
      let reader = EntryReader(schema: schema)
      for (_, file) in files {
        let slots = reader.read(file, collection: index).value?.slots ?? []
        if slots.indices.contains(field), case .integer(let number) = slots[field].value {
          numbers.append(number)
        }
      }
    }
    return EntryNumbering(collection: collection, ids: files.map(\.id), numbers: numbers)
  }

  /// Labels of the required fields that the new file leaves empty.
  private func required(_ collection: Collection, _ numbering: EntryNumbering) -> [String] {
    let language = schema.languages.index(of: request.editor.rawValue) ?? 0
    return collection.fields.enumerated().compactMap { index, field in
      let isFilled =
        index == collection.titleField
        || (index == collection.orderField && numbering.number != nil)
      return field.isRequired && !isFilled ? field.label[language] : nil
    }
  }

  private func exists(_ path: String) -> DraftOutcome {
    .refused(
      Phrase(en: "\(path) already exists", fr: "\(path) existe déjà"),
      help: Phrase(
        en: "open that file, or choose another title",
        fr: "ouvrez ce fichier, ou choisissez un autre titre"))
  }

  // MARK: - A translation

  private func translate(_ index: Int, _ code: String) throws(BuildError) -> DraftOutcome {
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
