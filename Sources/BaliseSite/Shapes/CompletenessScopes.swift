import BalisePlan
import BaliseTemplates
import BaliseText

/// How much of what is expected an entry says, as templates see it.
struct CompletenessScopes {
  let model: PageModel
  let id: EntryID
  let language: Int

  /// The names of `completeness`, in slot order.
  func value() -> TemplateValue {
    let completeness = model.computed.completeness(of: id)
    let words = model.languages.valueLanguage(language)
    return .values([
      .text(completeness.standing.rawValue), .text(completeness.standing.formatted(in: words)),
      .text(Completeness.count(completeness.filled, of: completeness.total, in: words)),
      .list(completeness.parts.map(part)),
    ])
  }

  private func part(_ part: Completeness.Part) -> TemplateValue {
    let collection = model.schema.collections[model.entry(id).collection]
    let words = model.languages.valueLanguage(language)
    let declared = part.part.map { collection.parts[$0] }
    return .values([
      .text(declared.map { "part-" + Slug.make($0.name) } ?? "part-own"),
      .optional(declared?.label[language]),
      .text(Completeness.count(part.filled, of: part.items.count, in: words)),
      .list(part.items.map(item)),
    ])
  }

  /// One expected thing, with its values.
  func item(_ item: Completeness.Item) -> TemplateValue {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    var values: [TemplateValue] = []
    if case .field(let number) = item.place, item.isFilled {
      let (value, written) = entry.value(number, language: language)
      let field = collection.fields[number]
      values = FactValues(model: model, entry: entry, id: id, language: language)
        .values(value, of: field, written: field.isTranslated ? written : language)
    }
    return .values([
      .text(Self.anchor(item.place, collection)),
      .text(Self.label(item.place, collection)[language]),
      .flag(item.isFilled), .flag(Self.isLong(item.place, collection)), .list(values),
    ])
  }

  /// True for what is read on the entry's own page only: whole paragraphs.
  static func isLong(_ place: UnknownItem.Place, _ collection: Collection) -> Bool {
    guard case .field(let number) = place else { return true }
    if case .markup = collection.fields[number].type.form { return true }
    return false
  }

  /// The id of the place on the entry's page.
  static func anchor(_ place: UnknownItem.Place, _ collection: Collection) -> String {
    switch place {
    case .field(let number), .target(let number): "field-" + collection.fields[number].name
    case .section(let number): "section-" + Slug.make(collection.sections[number].name)
    }
  }

  static func label(_ place: UnknownItem.Place, _ collection: Collection) -> LocalText {
    switch place {
    case .field(let number), .target(let number): collection.fields[number].label
    case .section(let number): collection.sections[number].label
    }
  }

  /// The shapes of these objects.
  static let objects: [(name: String, names: ReportVocabulary.Names)] = [
    (
      "completeness",
      [
        ("standing", .text), ("text", .text), ("count", .text),
        ("parts", .list(.object("completeness-part"))),
      ]
    ),
    (
      "completeness-part",
      [
        ("id", .text), ("title", .text), ("count", .text),
        ("fields", .list(.object("completeness-field"))),
      ]
    ),
    (
      "completeness-field",
      [
        ("id", .text), ("label", .text), ("filled", .flag), ("long", .flag),
        ("values", .list(.object("fact-value"))),
      ]
    ),
    (
      "comparison",
      [
        ("entries", .list(.object("card"))), ("parts", .list(.object("comparison-part"))),
      ]
    ),
    (
      "comparison-part",
      [("id", .text), ("title", .text), ("rows", .list(.object("comparison-row")))]
    ),
    (
      "comparison-row",
      [("id", .text), ("label", .text), ("cells", .list(.object("comparison-cell")))]
    ),
    (
      "comparison-cell",
      [
        ("entry", .object("card")), ("url", .path), ("filled", .flag), ("long", .flag),
        ("values", .list(.object("fact-value"))),
      ]
    ),
    ("form", [("parts", .list(.object("form-part")))]),
    ("form-part", [("id", .text), ("title", .text), ("fields", .list(.object("form-field")))]),
    (
      "form-field",
      [
        ("id", .text), ("label", .text), ("long", .flag), ("many", .flag), ("required", .flag),
        ("options", .list(.text)), ("columns", .list(.text)),
      ]
    ),
  ]
}
