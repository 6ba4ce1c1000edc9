import BaliseDiagnostics

/// A place in one of the template files, cheap until somebody must be told.
struct TemplateSite: Sendable, Hashable {
  let source: Int
  let range: ByteRange
}
