import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Finds what a written name means, and says so when it means nothing or two things.
struct ReferenceResolver {
  let plan: Plan
  let tables: [NameTable]
  /// What the entry that names others belongs to: of several homonyms, those that belong there too
  /// are meant.
  var scope: EntryID?
  /// The entry belongs to something that could not be found, which was told: its numbers may be
  /// anybody's.
  var isAdrift = false

  /// The same value with every reference resolved, in groups of fields too.
  func resolve(
    _ value: FieldValue, type: any FieldType, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue {
    switch value {
    case .list(let values):
      return .list(values.map { resolve($0, type: type, in: file, &diagnostics) })
    case .reference(let reference):
      guard let type = type as? ReferenceType else { return value }
      return .reference(resolve(reference, type, in: file, &diagnostics))
    case .group(let values):
      guard let type = type as? GroupType else { return value }
      return .group(
        zip(values, type.fields).map { value, field in
          resolve(value, type: field.type, in: file, &diagnostics)
        })
    default: return value
    }
  }

  private func resolve(
    _ reference: Reference, _ type: ReferenceType, in file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) -> Reference {
    var result = reference
    if !reference.members.isEmpty {
      result.members = reference.members.map { resolve($0, type, in: file, &diagnostics) }
    }
    guard reference.target == .unknown, !MistakeLimits.isReached(diagnostics, in: file.path)
    else { return result }
    let collections = type.targets.compactMap(plan.schema.collection)
    // A collection that is missing, or whose schema cannot be read, was told where it is named.
    let isComplete = collections.count == type.targets.count
    for collection in collections {
      switch tables[collection].match(reference.words, from: scope) {
      case nil: continue
      case .one(let id):
        result.target = .entry(id)
        return result
      case .several(let ids):
        if let id = near(ids) {
          result.target = .entry(id)
          return result
        }
        let scopes = Set(ids.map { plan.scope(of: $0) })
        if !isAdrift || scopes.count == 1 {
          diagnostics.append(ambiguous(reference, ids, in: file))
        }
        return result
      }
    }
    guard isComplete else { return result }
    let diagnostic = unknown(reference, collections, type, in: file, after: diagnostics.count)
    // The name may be that of an entry whose file could not be read, which was said where it stands.
    let isExplained = diagnostic.fix == nil && !plan.unreadCollections.isDisjoint(with: collections)
    if !isExplained { diagnostics.append(diagnostic) }
    return result
  }

  /// The only one of several entries that belongs where the one that names it does.
  private func near(_ ids: [EntryID]) -> EntryID? {
    guard let scope else { return nil }
    let own = ids.filter { plan.scope(of: $0) == scope }
    return own.count == 1 ? own[0] : nil
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

  private func unknown(
    _ reference: Reference, _ collections: [Int], _ type: ReferenceType, in file: SourceFile,
    after mistakes: Int
  ) -> Diagnostic {
    var names = collections.flatMap { tables[$0].names }
    // A plan with so many mistakes has one cause, which the first suggestions show.
    let suggested = MistakeLimits.suggestions(MistakeLimits.comparisons, among: names.count)
    if mistakes > suggested { names = [] }
    let candidates = NearestNames(
      words: reference.words, plan: plan, tables: collections.map { tables[$0] }, among: names)
    let near = candidates.names
    let label = collections.first.map { plan.schema.collections[$0].singular } ?? LocalText("")
    let isDraft = collections.contains { plan.drafts[$0].contains(reference.words) }
    let kind = label[0].lowercased()
    let help: Phrase? =
      if isDraft {
        Phrase(
          en: "it is a draft: publish it, or remove this name",
          fr: "c'est un brouillon : publiez-le, ou retirez ce nom")
      } else if let first = near.first {
        if near.count > 1 {
          Phrase(
            en: "did you mean “\(first)” or “\(near[1])”?",
            fr: "vouliez-vous dire « \(first) » ou « \(near[1]) » ?")
        } else {
          Phrase(en: "did you mean “\(first)”?", fr: "vouliez-vous dire « \(first) » ?")
        }
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
    return Diagnostic(
      id: "unknown-reference", severity: .error,
      message: Phrase(
        en: "no entry of “\(type.targets.joined(separator: ", "))” is named “\(reference.words)”",
        fr: "aucune fiche « \(kind) » ne s'appelle « \(reference.words) »"),
      range: file.range(reference.range), help: help,
      fix: isDraft
        ? nil
        : candidates.certain.flatMap {
          YAMLScalarText.replacement(of: reference.range, in: file, by: $0)
        })
  }
}
