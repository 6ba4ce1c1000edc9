package import BaliseText

/// The values an object shows to templates, in the order of their slots.
package struct ObjectShape: Sendable {
  /// One named value.
  package struct Field: Sendable {
    /// What a template calls it.
    package let name: String
    /// What it stands for.
    package let shape: TemplateShape
    /// What it holds, for the people who write templates.
    package let documentation: Phrase?

    /// Makes a field.
    package init(_ name: String, _ shape: TemplateShape, documentation: Phrase? = nil) {
      self.name = name
      self.shape = shape
      self.documentation = documentation
    }
  }

  /// The name other shapes use for it.
  package let name: String
  /// Its values; the index of each is the slot a scope is asked for.
  package let fields: [Field]

  /// Makes a shape; of two fields with one name the first counts.
  package init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }
}
