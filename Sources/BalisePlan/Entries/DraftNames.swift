package import BaliseDiagnostics
import BaliseText

/// An entry that is not published.
package struct Draft: Sendable {
  /// Its file name without suffix and language.
  package let id: String
  /// The file it stands in.
  package var path: String { file.path }
  fileprivate let file: SourceFile
  fileprivate let line: ByteRange
  /// What it belongs to, as written.
  fileprivate let scope: String?

  /// The mistake of a text that names it, told at the line that makes it a draft: there it is mended.
  package func named(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "named-draft", severity: .error,
      message: Phrase(
        en: "“\(id)” is a draft and will not be published, but other pages name it",
        fr: "« \(id) » est un brouillon et ne sera pas publié, mais d'autres pages le nomment"),
      range: file.range(line),
      help: Phrase(
        en: "delete this line to publish it, or take its name out where the notes say",
        fr: "supprimez cette ligne pour le publier, ou retirez son nom là où les notes le disent"),
      notes: [.init(Phrase(en: "it is named here", fr: "il est nommé ici"), at: place)])
  }
}

/// The entries of a collection that are not published, by every name that others may give them.
package struct DraftNames: Sendable {
  private var byID: [String: Draft] = [:]
  private var byKey: [String: [Draft]] = [:]

  var isEmpty: Bool { byID.isEmpty }

  /// True for the file name of a draft.
  package func contains(_ id: String) -> Bool { byID[id] != nil }

  mutating func add(
    _ source: EntrySource, _ translations: [EntrySource], of collection: Collection
  ) {
    guard let line = source.draft else { return }
    var scope: String?
    if let field = collection.withinField,
      case .reference(let reference) = source.slots[field].value
    {
      scope = reference.words
    }
    let draft = Draft(id: source.id, file: source.file, line: line, scope: scope)
    byID[source.id] = draft
    var keys: Set = [NameFolding.key(source.id)]
    let named = [collection.titleField, collection.aliasField].compactMap(\.self)
    let fields = named + collection.fields.indices.filter { collection.fields[$0].isUnique }
    for file in [source] + translations {
      for item in fields.flatMap({ file.slots[$0].value.items }) {
        switch item {
        case .text(let text): keys.insert(NameFolding.key(text))
        case .integer(let number): keys.insert(String(number))
        default: break
        }
      }
    }
    for key in keys { byKey[key, default: []].append(draft) }
  }

  /// The drafts that a name may mean.
  package func drafts(named words: String) -> [Draft] {
    byID[words].map { [$0] } ?? byKey[NameFolding.key(words)] ?? []
  }
}

extension Plan {
  // Drafts that bear one name or number.
  private static let mostDrafts = 50

  /// The entry of some collections that is meant by a name and not published; an entry that belongs to
  /// something is meant by its number only where the one that names it belongs to the same.
  func draft(
    named words: String, in collections: [Int], from scope: EntryID?, _ tables: [NameTable]
  ) -> Draft? {
    for collection in collections {
      guard !drafts[collection].isEmpty else { continue }
      let number = tables[collection].number(words)
      var found = drafts[collection].drafts(named: words)
      if found.isEmpty, let number { found = drafts[collection].drafts(named: String(number)) }
      // Each of them may be asked what it belongs to, for every name that is wrong.
      let own = found.prefix(Self.mostDrafts).filter { draft in
        guard number != nil, let scope, let written = draft.scope,
          let target = schema.withinTarget(collection),
          case .one(let id)? = tables[target].match(written)
        else { return true }
        return id == scope
      }
      if let first = own.first { return first }
    }
    return nil
  }
}
