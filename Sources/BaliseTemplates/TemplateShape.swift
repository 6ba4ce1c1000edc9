/// What a name in a template stands for: it decides where the name may be written and what it holds.
package indirect enum TemplateShape: Sendable, Hashable {
  /// Text, written escaped.
  case text
  /// Finished HTML, written as it is and only by three braces.
  case markup
  /// Yes or no: opens a section, is never written.
  case flag
  /// An address inside the site, written relative to the page.
  case path
  /// Any number of values of one shape.
  case list(TemplateShape)
  /// A thing with named values: the name of a shape of the vocabulary, so shapes may be recursive.
  case object(String)
}
