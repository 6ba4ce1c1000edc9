package import BaliseDiagnostics
package import BaliseSite

/// What the server knows of the site at a moment; the builder changes it, the server shows it.
package struct PreviewState: Sendable {
  /// Why the site could not be made from what the files say now.
  package struct Failure: Sendable, Equatable {
    /// One line: “2 errors”.
    package let summary: String
    /// The messages, as HTML.
    package let html: [UInt8]
  }

  /// True once a site was made.
  package var hasSite = false
  /// Rises with every site that was made.
  package var builds = 0
  /// Rises when files changed that pages show without holding anything of them: pictures.
  package var assets = 0
  /// What is wrong now; nil when the site is that of the files.
  package var failure: Failure?
  /// What may be wrong, of a site that was made.
  package var warnings: [Diagnostic] = []
  /// What is known of the pages; of the site before until it is known of this one.
  package var insight: SiteInsight?
}
