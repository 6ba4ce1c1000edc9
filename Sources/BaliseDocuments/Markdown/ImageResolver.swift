package import BaliseDiagnostics

/// Tells where the images of a text stand and how large they are.
package protocol ImageResolver {
  /// Called once for each image, in the order of the text, whatever its scheme (`data:` and the
  /// like are refused before).
  func resolve(_ image: ImageSource) -> ResolvedImage
}

/// What an author wrote as the source of an image.
package struct ImageSource: Sendable, Hashable {
  /// The source, escapes and character references decoded, not yet percent-decoded.
  package let text: String
  /// The whole image in the file.
  package let range: ByteRange
  /// The source alone in the file; nil when it is written elsewhere.
  package let destinationRange: ByteRange?

  /// Makes a source.
  package init(text: String, range: ByteRange, destinationRange: ByteRange? = nil) {
    self.text = text
    self.range = range
    self.destinationRange = destinationRange
  }
}

/// An image as the page shows it.
package enum ResolvedImage: Sendable {
  /// An image.
  case image(ImageMarkup)
  /// No image: its alternative text is shown.
  case broken(Diagnostic)
}
