package import BaliseDocuments

/// What templates and data files see of a value.
package enum FieldForm: Sendable {
  /// A text, escaped when written.
  case text
  /// A condition.
  case flag
  /// Markdown, written as markup.
  case markup
  /// An object with named members.
  case record([RecordMember])
  /// A link to an entry, with the members of `ReferenceType`.
  case reference
  /// A group of fields.
  case group([Field])
}

/// A named part of a value, such as the purpose of a date.
package struct RecordMember: Sendable, Hashable {
  /// What the part is.
  package indirect enum Shape: Sendable, Hashable {
    case text, flag, path
    /// Finished HTML, which only templates see: data files leave it out.
    case markup
    case records([RecordMember])
  }

  /// Name in templates and data files, in kebab-case.
  package let name: String
  /// Whose words a text is made of, which says in what language it is.
  package enum Wording: Sendable, Hashable {
    /// The author's: in the language the value was written in.
    case author
    /// Short words of the author's, which a translation may say in its `words`.
    case shortWords
    /// Balise's: in the language of the page.
    case page
  }

  /// What it is.
  package let shape: Shape
  /// Whose words it is made of.
  package let wording: Wording

  /// True when data files hold it.
  package var isData: Bool { shape != .markup }

  /// Makes a member; most are texts in the author's words.
  package init(_ name: String, _ shape: Shape = .text, wording: Wording = .author) {
    self.name = name
    self.shape = shape
    self.wording = wording
  }
}

/// One member of a record, or a whole text, ready to be shown.
package enum FieldView: Sendable, Hashable {
  /// Nothing to show.
  case missing
  /// A text to escape.
  case text(String)
  /// A number: a text for readers, a number in data files (canonical decimal form).
  case number(String)
  /// A condition.
  case flag(Bool)
  /// A path of a file in the published site.
  case path(String)
  /// A fact about a file of the content folder, by its path: known when the site is made.
  case fact(FileFact, of: String)
  /// A picture of the content folder, as HTML: where it stands and what it shows.
  case picture(ContentFile)
  /// Several records, each with the views of its members in their order.
  case records([[FieldView]])

  /// The text, or nil.
  package var text: String? {
    switch self {
    case .text(let text), .number(let text), .path(let text): text
    default: nil
    }
  }
}

/// What can be said of a file without opening it as what it is.
package enum FileFact: Sendable, Hashable {
  /// Its size for people: “1.2 MB”.
  case size
  /// Its size in bytes.
  case bytes
  /// What its name says it is: `application/pdf`.
  case mediaType
  /// The SHA-256 of its bytes, in hexadecimal.
  case sha256
}

/// A kind of field: reads what a person writes, keeps the words, computes the value, formats it in
/// each language and describes itself. Adding a kind of field is adding a type that conforms.
package protocol FieldType: Sendable {
  /// What templates see.
  var form: FieldForm { get }

  /// Reads one value from YAML; what is wrong goes to `reading`. `.empty` when nothing was written.
  func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue

  /// The value as a text, in a language of the site; for forms `.text` and as a record's summary.
  func view(_ value: FieldValue, _ context: ViewContext) -> FieldView

  /// A member of the record, by its index in `form`.
  func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView

  /// True when a translation's value states the same facts as the original's; words may differ.
  func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool

  /// Accepts a mapping with numbered keys as a list of numbered items.
  var acceptsNumberedItems: Bool { get }

  /// What editors can write, in the words of a person: for the field reference and for errors.
  var hint: FieldHint { get }
}

extension FieldType {
  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    .missing
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool { true }

  package var acceptsNumberedItems: Bool { false }
}

/// The language a value is shown in.
package struct ViewContext: Sendable {
  /// Index among the site's languages.
  package let language: Int
  /// The languages of the site.
  package let languages: SiteLanguages

  /// Makes a context for one of the site's languages.
  package init(language: Int, languages: SiteLanguages) {
    self.language = language
    self.languages = languages
  }
}
