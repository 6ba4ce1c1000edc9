import BaliseDiagnostics
import BalisePlan
import BaliseText

extension EntryDrafter {
  /// The collection that is meant: by its folder, or by what it is called in any language.
  var collection: Int? {
    let key = NameFolding.key(request.collection)
    return schema.collection(request.collection)
      ?? schema.collections.firstIndex { names($0).contains { NameFolding.key($0) == key } }
  }

  /// What to say when there is none.
  var unknownCollection: DraftOutcome {
    if let folder = tree.folders.first(where: { $0.id == request.collection }) {
      return .refused(
        Phrase(
          en: "\(folder.schema.path) cannot be read",
          fr: "\(folder.schema.path) ne peut pas être lu"),
        help: Phrase(
          en: "run “balise check” to see why", fr: "lancez « balise check » pour savoir pourquoi"))
    }
    let known = schema.collections.flatMap(names)
    let near = NearestName.suggestions(for: request.collection, among: known, limit: 1).first
    let id = near.flatMap { name in schema.collections.first { names($0).contains(name) }?.id }
    let quoted = Phrase(quoting: request.collection)
    guard !schema.collections.isEmpty else {
      return .refused(
        Phrase(en: "this plan has no collection yet", fr: "ce plan n'a pas encore de collection"),
        help: Phrase(
          en: "write content/actions/_collection.yaml, with the fields of an action: "
            + "“fields: {title: {}}” to begin with",
          fr: "écrivez content/actions/_collection.yaml, avec les champs d'une action : "
            + "« fields: {title: {}} » pour commencer"))
    }
    let list = schema.collections.map(\.id).joined(separator: ", ")
    return .misused(
      Phrase(
        en: "there is no collection \(quoted.en)", fr: "il n'y a pas de collection \(quoted.fr)"),
      help: id.flatMap { .didYouMean([$0]) }
        ?? Phrase(en: "the collections are: \(list)", fr: "les collections sont : \(list)"))
  }

  private func names(_ collection: Collection) -> [String] {
    let languages = 0..<schema.languages.count
    return [collection.id]
      + languages.flatMap { [collection.plural[$0], collection.singular[$0]] }
  }
}
