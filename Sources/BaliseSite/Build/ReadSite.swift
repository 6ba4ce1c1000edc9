import BaliseDiagnostics

/// A source folder that was read, up to where pages are made.
struct ReadSite: Sendable {
  let tree: SourceTree
  let read: SiteReader.Result
  /// What pages are made from; nil for a site whose languages are not known.
  let prepared: Checked<PreparedSite?>

  /// What there is to say, the pages aside.
  var diagnostics: [Diagnostic] { read.diagnostics + prepared.diagnostics }
}
