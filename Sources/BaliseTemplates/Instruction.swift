/// One step of a compiled template.
enum Instruction: Sendable {
  /// Writes bytes of the static pool.
  case copy(from: Int32, to: Int32)
  /// Writes text between tags: escaped, with its language when it is foreign.
  case content(NamePath)
  /// Writes text where no element can stand: escaped.
  case attribute(NamePath)
  /// Writes text into a file that is plain text: as it is.
  case verbatim(NamePath)
  /// Writes finished HTML.
  case markup(NamePath)
  /// Runs the instructions up to `end` once for an object or a true value, once per item for a
  /// list; objects are put into a register.
  case section(NamePath, register: Int32, end: Int32)
  /// Runs the instructions up to `end` when there is nothing to show.
  case inverted(NamePath, end: Int32)
  /// Runs a template that includes itself.
  case call(Int32)
  /// Remembers where the value of an attribute that holds an address begins.
  case openAddress
  /// Makes the address harmless if it is not; the number is its place in the template.
  case closeAddress(Int32)
  /// Writes a word, by its number; `TemplateLinker` puts its bytes in its place.
  case word(Int32)
  /// Runs the instructions up to `end` in languages that have a word, or, inverted, in those that
  /// leave it empty; `TemplateLinker` decides it.
  case choice(Int32, isInverted: Bool, end: Int32)
}
