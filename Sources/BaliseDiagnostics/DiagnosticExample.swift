/// A file that has the mistake a page explains, as an author would write it.
package struct DiagnosticExample: Sendable, Hashable {
  /// Where the file would stand in a plan.
  package let path: String
  /// Its whole text, without a last line break.
  package let text: String

  /// Makes an example.
  package init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }
}
