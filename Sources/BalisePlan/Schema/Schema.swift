// A class: everything holds it, and a copy of a value of six parts would be six counts, on which all
// workers meet.

/// The collections that a content folder declares, and the inverses that follow from their references.
package final class Schema: Sendable {
  /// A relation seen from its target: the entries whose field names this one.
  package struct Inverse: Sendable, Hashable {
    /// Name in templates and data files.
    package let name: String
    /// What readers see before the list.
    package let label: LocalText
    /// The collection that is pointed at.
    package let target: Int
    /// The collection that points.
    package let source: Int
    /// The pointing field, an index into the source's fields.
    package let field: Int
  }

  /// The site's languages.
  package let languages: SiteLanguages
  /// The collections, sorted by id.
  package let collections: [Collection]
  /// Every inverse, in order of source collection and field.
  package let inverses: [Inverse]
  /// The inverses that each collection receives, as indexes into `inverses`.
  package let inversesOfCollection: [[Int]]
  /// What each collection says of its data.
  package let data: [DataDeclaration]

  /// Makes a schema and computes its inverses; of its data nothing is said unless it is given.
  package init(
    languages: SiteLanguages, collections: [Collection], data: [DataDeclaration]? = nil
  ) {
    self.languages = languages
    self.collections = collections
    var inverses: [Inverse] = []
    for (source, collection) in collections.enumerated() {
      for (index, field) in collection.fields.enumerated() where !field.isPrivate {
        guard let type = field.reference, let back = type.back else { continue }
        for target in type.targets {
          guard let at = collections.firstIndex(where: { $0.id == target }) else { continue }
          inverses.append(
            Inverse(name: back.name, label: back.label, target: at, source: source, field: index))
        }
      }
    }
    self.inverses = inverses
    self.data = data ?? collections.map { _ in DataDeclaration() }
    inversesOfCollection = collections.indices.map { collection in
      inverses.indices.filter { inverses[$0].target == collection }
    }
  }

  /// The collection that the entries of a collection belong to.
  package func withinTarget(_ collection: Int) -> Int? {
    let declared = collections[collection]
    guard let field = declared.withinField,
      let type = declared.fields[field].reference, type.targets.count == 1
    else { return nil }
    return self.collection(type.targets[0])
  }

  /// The collection of an id (its folder name).
  package func collection(_ id: String) -> Int? {
    collections.firstIndex { $0.id == id }
  }
}
