import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Says what is wrong with a name that means nothing or two things.
struct ReferenceWording {
  let plan: Plan
  let tables: [NameTable]
  let formerNames: FormerNames
  /// The entries whose own name is missing, which was told where they stand.
  private lazy var nameless = NamelessEntries(plan)

  /// What may have been meant by a name that no entry has.
  private struct Suggestion {
    let near: NearestNames
    let numbered: Phrase?
  }

  /// What was found for each name, so that all places of one are told the same.
  private var suggestions: [String: Suggestion] = [:]

  init(plan: Plan, tables: [NameTable], formerNames: FormerNames) {
    self.plan = plan
    self.tables = tables
    self.formerNames = formerNames
  }

  /// The error for a name; nil where another error explains it.
  mutating func diagnostic(
    _ failure: ReferenceFailure, in file: SourceFile, from scope: EntryID?
  ) -> Diagnostic? {
    guard failure.homonyms.isEmpty else {
      return ambiguous(failure.reference, failure.homonyms, in: file)
    }
    let words = failure.reference.words
    if let draft = plan.draft(named: words, in: failure.collections, from: scope, tables) {
      return draft.named(at: file.range(failure.reference.range))
    }
    if let help = UnclosedParenthesis.help(words)
      ?? KnownNames(tables: failure.collections.map { tables[$0] }).help(
        words, isListed: failure.isListed)
    {
      return unknown(failure.reference, failure.collections, failure.type, in: file, help)
    }
    let diagnostic = unknown(
      failure.reference, failure.collections, failure.type, in: file)
    guard diagnostic.fix == nil else { return diagnostic }
    // The name may be that of an entry whose file could not be read, or which lacks it: that was said
    // where it stands.
    let isExplained =
      !plan.unreadCollections.isDisjoint(with: failure.collections)
      || nameless.mayBear(words, in: failure.collections, tables)
    return isExplained ? nil : diagnostic
  }

  private func ambiguous(
    _ reference: Reference, _ ids: [EntryID], in file: SourceFile
  ) -> Diagnostic {
    let names = ids.prefix(4).map { plan.entries[Int($0.index)].id }
    return Diagnostic(
      id: "ambiguous-reference", severity: .error,
      message: Phrase(
        en: "“\(reference.words)” names several entries",
        fr: "« \(reference.words) » désigne plusieurs fiches"),
      range: file.range(reference.range),
      help: Phrase(
        en: "write the file name of the one you mean: \(names.joined(separator: ", "))",
        fr: "écrivez le nom de fichier de celle que vous voulez : \(names.joined(separator: ", "))"),
      notes: ids.prefix(4).map { id in
        .init(
          Phrase(en: "one of them is here", fr: "l'une d'elles est ici"),
          at: SourceRange(file: plan.entries[Int(id.index)].file.path))
      })
  }

  private mutating func suggestion(_ words: String, _ collections: [Int]) -> Suggestion {
    let key = "\(words)\u{0}\(collections)"
    if let known = suggestions[key] { return known }
    let tables = collections.map { self.tables[$0] }
    let names = tables.flatMap(\.names)
    // A plan with so many wrong names has one cause, which the first suggestions show.
    guard
      suggestions.count <= MistakeLimits.suggestions(MistakeLimits.comparisons, among: names.count)
    else {
      return Suggestion(
        near: NearestNames(words: words, plan: plan, tables: tables, among: []), numbered: nil)
    }
    let found = Suggestion(
      near: NearestNames(words: words, plan: plan, tables: tables, among: names),
      numbered: plan.help(forNumber: words, in: collections)
        ?? plan.help(forFile: words, in: collections))
    suggestions[key] = found
    return found
  }

  private mutating func unknown(
    _ reference: Reference, _ collections: [Int], _ type: ReferenceType, in file: SourceFile
  ) -> Diagnostic {
    let message = Phrase(
      en: "no entry of “\(type.targets.joined(separator: ", "))” is named “\(reference.words)”",
      fr: "aucune fiche « \(kind(collections)) » ne s'appelle « \(reference.words) »")
    if let (help, name) = renamed(reference.words, collections) {
      return Diagnostic(
        id: "unknown-reference", severity: .error, message: message,
        range: file.range(reference.range), help: help,
        fix: YAMLScalarText.replacement(of: reference.range, in: file, by: name))
    }
    let suggestion = suggestion(reference.words, collections)
    let near = suggestion.near.names
    let help: Phrase? =
      if !reference.words.contains(where: { $0.isLetter || $0.isNumber }) {
        Phrase(
          en: "delete this sign, or write a name; “to be specified” says that nobody is named yet",
          fr:
            "supprimez ce signe, ou écrivez un nom ; « à préciser » dit que personne n'est encore nommé"
        )
      } else if let first = near.first {
        if near.count > 1 {
          Phrase(
            en: "did you mean “\(first)” or “\(near[1])”?",
            fr: "vouliez-vous dire « \(first) » ou « \(near[1]) » ?")
        } else {
          Phrase(en: "did you mean “\(first)”?", fr: "vouliez-vous dire « \(first) » ?")
        }
      } else if let numbered = suggestion.numbered {
        numbered
      } else if type.allowsGroups {
        Phrase(
          en:
            "add a file for it in content/\(type.targets.first ?? ""), or write it in parentheses if it is a group without a page",
          fr:
            "ajoutez un fichier dans content/\(type.targets.first ?? ""), ou mettez le nom entre parenthèses si c'est un groupe sans page"
        )
      } else {
        Phrase(
          en: "add a file for it in content/\(type.targets.first ?? "")",
          fr: "ajoutez un fichier dans content/\(type.targets.first ?? "")")
      }
    return unknown(
      reference, collections, type, in: file, help,
      fix: suggestion.near.certain.flatMap {
        YAMLScalarText.replacement(of: reference.range, in: file, by: $0)
      })
  }

  private func kind(_ collections: [Int]) -> String {
    let label = collections.first.map { plan.schema.collections[$0].singular } ?? LocalText("")
    return label[0].lowercased()
  }

  /// What to do, and what to write, about a name that an entry had before.
  private func renamed(_ words: String, _ collections: [Int]) -> (help: Phrase, name: String)? {
    guard let target = formerNames.entry(words, in: collections) else { return nil }
    let id = plan.entries[Int(target.index)].id
    // The file name, unless it leads to something else in this place.
    let first = collections.lazy.compactMap { tables[$0].match(id) }.first
    guard case .one(let found) = first, found == target else { return nil }
    return (.renamed(id, write: id), id)
  }

  private func unknown(
    _ reference: Reference, _ collections: [Int], _ type: ReferenceType, in file: SourceFile,
    _ help: Phrase?, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    let kind = collections.first.map { plan.schema.collections[$0].singular[0] } ?? ""
    return Diagnostic(
      id: "unknown-reference", severity: .error,
      message: Phrase(
        en: "no entry of “\(type.targets.joined(separator: ", "))” is named “\(reference.words)”",
        fr: "aucune fiche « \(kind.lowercased()) » ne s'appelle « \(reference.words) »"),
      range: file.range(reference.range), help: help, fix: fix)
  }
}
