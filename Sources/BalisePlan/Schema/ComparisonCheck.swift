import BaliseDiagnostics
import BaliseText

/// Checks the options that name an inverse or a field, once every collection is known.
struct ComparisonCheck {
  private let schema: Schema
  // A schema may declare fields by the thousand: each is looked for by its name.
  private let fields: [[String: Int]]
  private var counted: [Int: Set<String>] = [:]
  private var compared = 0

  /// What is wrong with the options of every collection.
  static func diagnostics(
    _ schema: Schema, _ declarations: [[ComparisonDeclaration]]
  ) -> [Diagnostic] {
    guard declarations.contains(where: { !$0.isEmpty }) else { return [] }
    var check = ComparisonCheck(schema)
    return zip(schema.collections.indices, declarations).flatMap { check.diagnostics($0, $1) }
  }

  private init(_ schema: Schema) {
    self.schema = schema
    fields = schema.collections.map { collection in
      Dictionary(
        zip(collection.fields.map(\.name), collection.fields.indices),
        uniquingKeysWith: { first, _ in first })
    }
  }

  private mutating func diagnostics(
    _ collection: Int, _ declared: [ComparisonDeclaration]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    compared = 0
    for option in declared {
      guard found.count < MistakeLimits.perFile else { break }
      guard let index = fields[collection][option.field] else { continue }
      let field = schema.collections[collection].fields[index]
      let diagnostic: Diagnostic? =
        switch option.key {
        case "counts": counts(field, collection, option.range)
        case "agrees": agrees(field, collection, option.range)
        case "mutual": mutual(field, collection, option.range)
        case "above": above(field, collection, option.range)
        default: nil
        }
      if let diagnostic { found.append(diagnostic) }
    }
    return found
  }

  private mutating func counts(
    _ field: Field, _ collection: Int, _ place: SourceRange
  ) -> Diagnostic? {
    guard let name = field.comparison.counts else { return nil }
    let names = counted[collection] ?? Set(countable(collection))
    counted[collection] = names
    if names.contains(name) { return nil }
    let id = schema.collections[collection].id
    return unknown(
      name, among: countable(collection), at: place,
      Phrase(
        en: "no reference leads to “\(id)” with the inverse “\(name)”",
        fr: "aucune référence ne mène à « \(id) » avec la relation inverse « \(name) »"))
  }

  /// What a number of a collection can be compared with: its inverses and its own lists.
  private func countable(_ collection: Int) -> [String] {
    let lists = schema.collections[collection].fields.filter {
      $0.reference != nil && $0.isMany && !$0.isPrivate
    }
    return schema.inversesOfCollection[collection].map { schema.inverses[$0].name }
      + lists.map(\.name)
  }

  private mutating func agrees(
    _ field: Field, _ collection: Int, _ place: SourceRange
  ) -> Diagnostic? {
    guard let path = field.comparison.agrees else { return nil }
    return leads(path.reference, path.field, collection, place)
  }

  private mutating func above(
    _ field: Field, _ collection: Int, _ place: SourceRange
  ) -> Diagnostic? {
    guard let threshold = field.comparison.above else { return nil }
    if let reference = threshold.reference {
      return leads(reference, threshold.field, collection, place)
    }
    if fields[collection][threshold.field] != nil { return nil }
    let id = schema.collections[collection].id
    return unknown(
      threshold.field, among: schema.collections[collection].fields.map(\.name), at: place,
      Phrase(
        en: "“\(id)” declares no field “\(threshold.field)”",
        fr: "« \(id) » ne déclare aucun champ « \(threshold.field) »"))
  }

  /// A reference of the collection, and a field of an entry that it leads to.
  private mutating func leads(
    _ reference: String, _ field: String, _ collection: Int, _ place: SourceRange
  ) -> Diagnostic? {
    let own = schema.collections[collection].fields
    guard let type = fields[collection][reference].flatMap({ own[$0].reference }) else {
      return unknown(
        reference, among: own.filter { $0.reference != nil }.map(\.name), at: place,
        Phrase(
          en: "no reference here is named “\(reference)”",
          fr: "aucune référence ne s'appelle ici « \(reference) »"))
    }
    let targets = type.targets.compactMap(schema.collection)
    if targets.isEmpty || targets.contains(where: { fields[$0][field] != nil }) { return nil }
    return unknown(
      field, among: targets.flatMap { schema.collections[$0].fields.map(\.name) }, at: place,
      Phrase(
        en: "“\(reference)” leads to no field named “\(field)”",
        fr: "« \(reference) » ne mène à aucun champ nommé « \(field) »"))
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

  private mutating func unknown(
    _ name: String, among known: [String], at place: SourceRange, _ message: Phrase
  ) -> Diagnostic {
    let isMuch = compared > 0 && compared + known.count > MistakeLimits.comparisonsPerText
    compared += known.count
    let near = isMuch ? [] : NearestName.suggestions(for: name, among: known, limit: 1)
    let list = Phrase.listed(known)
    return Diagnostic(
      id: "unknown-field", severity: .error, message: message, range: place,
      help: Phrase.didYouMean(near)
        ?? Phrase(
          en: list.isEmpty ? "there is none: remove this option" : "the names are: \(list)",
          fr: list.isEmpty ? "il n'y en a pas : retirez cette option" : "les noms sont : \(list)"))
  }
}
