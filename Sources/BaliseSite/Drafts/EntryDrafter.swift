import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Writes new files of the content folder from its schema; never over one that is there.
package struct EntryDrafter {
  let request: DraftRequest
  let tree: SourceTree
  let plan: LinkedPlan

  /// Does what the request asks. A broken world is thrown.
  package static func draft(_ request: DraftRequest) throws(BuildError) -> DraftOutcome {
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    let tree = try loader.load()
    let plan = SiteReader.read(tree, jobs: request.jobs).plan
    return try Self(request: request, tree: tree, plan: plan).draft()
  }

  var schema: Schema { plan.schema }

  private func draft() throws(BuildError) -> DraftOutcome {
    guard let index = collection else { return unknownCollection }
    if let code = request.translation { return try translate(index, code) }
    return try create(index)
  }

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
    // A number may be that of any entry: only words say that it is the same one.
    if title.contains(where: \.isLetter), let refused = taken(title, index) {
      return refused
    }
    let path = "content/\(collection.id)/\(numbering.id(for: title, collection: collection)).md"
    let language = DraftLanguage(editor: request.editor, languages: schema.languages)
    let draft = EntryDraft(plan, collection: index, language: language)
    let text = draft.text(title: title, number: numbering.number)
    let isNew = try SourceEditor(root: request.source).create(path, Array(text.utf8))
    return isNew ? .written(path: path, required: required(collection, numbering)) : exists(path)
  }

  /// What there is to say when an entry, or a draft, has a name already.
  private func taken(_ title: String, _ index: Int) -> DraftOutcome? {
    let quoted = Phrase(quoting: title)
    let entry = plan.entries(named: title, collection: index).first
    let message: Phrase
    if let entry {
      let path = plan.plan.entries[Int(entry.index)].file.path
      message = Phrase(
        en: "\(quoted.en) is a name of the entry \(path) already",
        fr: "\(quoted.fr) est déjà un nom de la fiche \(path)")
    } else if let path = plan.plan.drafts[index].drafts(named: title).first?.path {
      message = Phrase(
        en: "\(quoted.en) is a name of the draft \(path) already",
        fr: "\(quoted.fr) est déjà un nom du brouillon \(path)")
    } else {
      return nil
    }
    return .refused(message, help: Self.another)
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

  private static let another = Phrase(
    en: "open that file, or choose another title",
    fr: "ouvrez ce fichier, ou choisissez un autre titre")

  func exists(_ path: String) -> DraftOutcome {
    .refused(
      Phrase(en: "\(path) already exists", fr: "\(path) existe déjà"),
      help: request.translation == nil
        ? Self.another : Phrase(en: "open that file", fr: "ouvrez ce fichier"))
  }
}
