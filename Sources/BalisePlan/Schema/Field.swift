package import BaliseDiagnostics

// A class, because fields are handed around for every value of every entry: a copy is one count.

/// One field of a collection, as its `_collection.yaml` declares it.
package final class Field: Sendable {
  /// Name in templates and data files, in kebab-case.
  package let name: String
  /// Every spelling editors may write; the name is one of them.
  package let keys: [String]
  /// What readers see before the value.
  package let label: LocalText
  /// How a value is read, shown and exported.
  package let type: any FieldType
  /// An entry without it is an error.
  package let isRequired: Bool
  /// No two entries of the collection may hold the same value.
  package let isUnique: Bool
  /// Readers expect it: where it is empty, the site says so among what the plan does not say.
  package let isExpected: Bool
  /// A list of values.
  package let isMany: Bool
  /// Kept out of every output.
  package let isPrivate: Bool
  /// Shown only where its entry or group is marked public; nil when it is not personal.
  package let personal: PersonalLevel?
  /// Words of it may differ in a translation.
  package let isTranslated: Bool
  /// The part of the fields it stands in, by its name.
  package let part: String?
  /// What it is compared with.
  package let comparison: FieldComparison
  /// Where the schema declares it.
  package let declaration: SourceRange?

  // Asked for each value of each entry: found once, because to ask a type for what it is costs as
  // much as to read the value.

  /// Its type when it leads to other entries.
  package let reference: ReferenceType?
  /// Its type when it holds fields of its own.
  package let group: GroupType?
  /// True when it is personal, or holds fields that are.
  package let holdsPersonal: Bool

  /// Makes a field.
  package init(
    name: String, keys: [String] = [], label: LocalText? = nil, type: any FieldType,
    isRequired: Bool = false, isUnique: Bool = false, isMany: Bool = false,
    isPrivate: Bool = false, personal: PersonalLevel? = nil, isTranslated: Bool = false,
    isExpected: Bool = false, part: String? = nil,
    comparison: FieldComparison = FieldComparison(),
    declaration: SourceRange? = nil
  ) {
    self.name = name
    self.keys = keys.contains(name) ? keys : [name] + keys
    self.label = label ?? LocalText(name)
    self.type = type
    self.isRequired = isRequired
    self.isUnique = isUnique
    self.isMany = isMany
    self.isPrivate = isPrivate
    self.personal = personal
    self.isTranslated = isTranslated
    self.isExpected = isExpected
    self.part = part
    self.comparison = comparison
    self.declaration = declaration
    reference = type as? ReferenceType
    let group = type as? GroupType
    self.group = group
    holdsPersonal =
      personal != nil || group?.publication?.isWhole == true
      || group?.fields.contains(where: \.holdsPersonal) == true
  }
}
