package import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Reads `_collection.yaml` files: what each collection of the content folder is made of.
package enum SchemaReader {
  /// The schema of a content folder, from its collections' files (folder id and file).
  package static func read(
    _ files: [(id: String, file: SourceFile)], languages: SiteLanguages
  ) -> Checked<Schema> {
    var diagnostics: [Diagnostic] = []
    var collections: [(Collection, [ReferenceDeclaration])] = []
    var comparisons: [[ComparisonDeclaration]] = []
    var data: [(file: SourceFile, nodes: DataDeclarationReader.Nodes)] = []
    var withins: [SourceRange?] = []
    for (id, file) in files.sorted(by: { $0.id < $1.id }) {
      let parsed = YAMLDocument.parse(file: file)
      diagnostics += parsed.diagnostics
      guard let document = parsed.value else { continue }
      var reader = CollectionReader(id: id, file: file, languages: languages)
      if let collection = reader.read(document.root) {
        collections.append((collection, reader.references))
        comparisons.append(reader.comparisons)
        data.append((file, reader.data))
        withins.append(reader.withinRange)
      }
      diagnostics += reader.reading.diagnostics
    }
    diagnostics += targetDiagnostics(collections, known: files.map(\.id).sorted())
    var schema = Schema(languages: languages, collections: collections.map(\.0))
    var declared = schema.data
    diagnostics += inverseDiagnostics(schema, collections.map(\.1))
    diagnostics += ComparisonCheck.diagnostics(schema, comparisons)
    for (index, (file, nodes)) in data.enumerated() {
      var reader = DataDeclarationReader(
        schema: schema, collection: index,
        reading: SettingsReading(file: file, languages: languages))
      declared[index] = reader.read(nodes)
      diagnostics += reader.reading.diagnostics
    }
    schema = Schema(languages: languages, collections: schema.collections, data: declared)
    diagnostics += withinDiagnostics(schema, withins)
    return Checked(schema, diagnostics)
  }

  /// A reference as declared, to check its target once every collection is known.
  struct ReferenceDeclaration {
    let field: String
    let target: String
    let range: SourceRange
    let backRange: SourceRange?
  }

  private static let most = MistakeLimits.perFile

  private static func targetDiagnostics(
    _ collections: [(Collection, [ReferenceDeclaration])], known: [String]
  ) -> [Diagnostic] {
    let lost = collections.flatMap { $1.filter { !known.contains($0.target) }.prefix(most) }
    return lost.map { reference in
      let near = NearestName.suggestions(for: reference.target, among: known, limit: 1).first
      return Diagnostic(
        id: "unknown-collection", severity: .error,
        message: Phrase(
          en: "there is no collection “\(reference.target)”",
          fr: "il n'y a pas de collection « \(reference.target) »"),
        range: reference.range,
        help: near.map {
          Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
        }
          ?? Phrase(
            en: "the collections are: \(Phrase.listed(known))",
            fr: "les collections sont : \(Phrase.listed(known))"))
    }
  }

  /// What entries belong to belongs to nothing itself: there is one level, and no circle.
  private static func withinDiagnostics(
    _ schema: Schema, _ places: [SourceRange?]
  ) -> [Diagnostic] {
    schema.collections.indices.compactMap { index in
      guard let target = schema.withinTarget(index),
        schema.collections[target].withinField != nil
      else { return nil }
      let id = schema.collections[target].id
      return Diagnostic(
        id: "misplaced-option", severity: .error,
        message: Phrase(
          en: "the entries of “\(id)” belong to others themselves",
          fr: "les fiches de « \(id) » font elles-mêmes partie d'autres fiches"),
        range: places[index],
        help: Phrase(
          en: "name the reference to what they all belong to",
          fr: "nommez la référence à ce dont toutes font partie"))
    }
  }

  /// Two relations may not give one collection the same inverse name, nor a field's own name.
  private static func inverseDiagnostics(
    _ schema: Schema, _ declarations: [[ReferenceDeclaration]]
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let places = declarations.map { references in
      Dictionary(references.map { ($0.field, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for (target, collection) in schema.collections.enumerated() {
      var seen: [String: SourceRange?] = [:]
      for field in collection.fields { seen[field.name] = field.declaration }
      for index in schema.inversesOfCollection[target] {
        let inverse = schema.inverses[index]
        let field = schema.collections[inverse.source].fields[inverse.field]
        let declared = places[inverse.source][field.name]
        if let first = seen[inverse.name] {
          result.append(
            Diagnostic(
              id: "duplicate-inverse", severity: .error,
              message: Phrase(
                en: "“\(collection.id)” already has something named “\(inverse.name)”",
                fr: "« \(collection.id) » a déjà quelque chose qui s'appelle « \(inverse.name) »"),
              range: declared?.backRange ?? field.declaration,
              help: Phrase(
                en: "give this “back:” another name", fr: "donnez un autre nom à ce « back: »"),
              notes: first.map {
                [
                  .init(
                    Phrase(en: "the other one is here", fr: "l'autre est ici"), at: $0)
                ]
              } ?? []))
        } else {
          seen[inverse.name] = .some(declared?.backRange ?? field.declaration)
        }
      }
    }
    return result
  }
}
