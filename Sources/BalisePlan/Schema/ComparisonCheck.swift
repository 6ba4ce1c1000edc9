import BaliseDiagnostics
import BaliseText

/// Checks the options that name an inverse or a field, once every collection is known.
struct ComparisonCheck {
  let schema: Schema

  func diagnostics(_ declarations: [[ComparisonDeclaration]]) -> [Diagnostic] {
    zip(schema.collections.indices, declarations).flatMap { index, declared in
      declared.compactMap { option in
        guard let field = schema.collections[index].fields.first(where: { $0.name == option.field })
        else { return nil }
        return switch option.key {
        case "counts": counts(field, index, option.range)
        case "agrees": agrees(field, index, option.range)
        case "mutual": mutual(field, index, option.range)
        case "above": above(field, index, option.range)
        default: nil
        }
      }
    }
  }

  private func counts(_ field: Field, _ collection: Int, _ place: SourceRange) -> Diagnostic? {
    guard let name = field.comparison.counts else { return nil }
    let lists = schema.collections[collection].fields.filter {
      $0.reference != nil && $0.isMany && !$0.isPrivate
    }
    let known =
      schema.inversesOfCollection[collection].map { schema.inverses[$0].name } + lists.map(\.name)
    if known.contains(name) { return nil }
    let id = schema.collections[collection].id
    return unknown(
      name, among: known, at: place,
      Phrase(
        en: "no reference leads to “\(id)” with the inverse “\(name)”",
        fr: "aucune référence ne mène à « \(id) » avec la relation inverse « \(name) »"))
  }

  private func agrees(_ field: Field, _ collection: Int, _ place: SourceRange) -> Diagnostic? {
    field.comparison.agrees.flatMap { leads($0.reference, $0.field, collection, place) }
  }

  private func above(_ field: Field, _ collection: Int, _ place: SourceRange) -> Diagnostic? {
    guard let threshold = field.comparison.above else { return nil }
    if let reference = threshold.reference {
      return leads(reference, threshold.field, collection, place)
    }
    let known = schema.collections[collection].fields.map(\.name)
    if known.contains(threshold.field) { return nil }
    let id = schema.collections[collection].id
    return unknown(
      threshold.field, among: known, at: place,
      Phrase(
        en: "“\(id)” declares no field “\(threshold.field)”",
        fr: "« \(id) » ne déclare aucun champ « \(threshold.field) »"))
  }

  /// A reference of the collection, and a field of an entry that it leads to.
  private func leads(
    _ reference: String, _ field: String, _ collection: Int, _ place: SourceRange
  ) -> Diagnostic? {
    let path = FieldComparison.Path(reference: reference, field: field)
    let fields = schema.collections[collection].fields
    guard let type = fields.first(where: { $0.name == path.reference })?.type as? ReferenceType
    else {
      return unknown(
        path.reference, among: fields.filter { $0.reference != nil }.map(\.name), at: place,
        Phrase(
          en: "no reference here is named “\(path.reference)”",
          fr: "aucune référence ne s'appelle ici « \(path.reference) »"))
    }
    let targets = type.targets.compactMap(schema.collection)
    let known = targets.flatMap { schema.collections[$0].fields.map(\.name) }
    if targets.isEmpty || known.contains(path.field) { return nil }
    return unknown(
      path.field, among: known, at: place,
      Phrase(
        en: "“\(path.reference)” leads to no field named “\(path.field)”",
        fr: "« \(path.reference) » ne mène à aucun champ nommé « \(path.field) »"))
  }

  private func mutual(_ field: Field, _ collection: Int, _ place: SourceRange) -> Diagnostic? {
    guard field.comparison.isMutual, let type = field.reference,
      !type.targets.contains(schema.collections[collection].id)
    else { return nil }
    return Diagnostic(
      id: "misplaced-option", severity: .error,
      message: Phrase(
        en: "“mutual” means nothing for the field “\(field.name)”",
        fr: "« mutual » n'a pas de sens pour le champ « \(field.name) »"),
      range: place,
      help: Phrase(
        en: "it goes with a reference to the collection's own entries",
        fr: "elle va avec une référence aux fiches de la même collection"))
  }

  private func unknown(
    _ name: String, among known: [String], at place: SourceRange, _ message: Phrase
  ) -> Diagnostic {
    let near = NearestName.suggestions(for: name, among: known, limit: 1)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      id: "unknown-field", severity: .error, message: message, range: place,
      help: Phrase.didYouMean(near)
        ?? Phrase(
          en: list.isEmpty ? "there is none: remove this option" : "the names are: \(list)",
          fr: list.isEmpty ? "il n'y en a pas : retirez cette option" : "les noms sont : \(list)"))
  }
}
