package import BaliseDiagnostics

/// A text that a person wrote, with its place.
package struct PlacedText: Sendable, Hashable {
  /// What is written.
  package let text: String
  /// Where.
  package let range: SourceRange
}
