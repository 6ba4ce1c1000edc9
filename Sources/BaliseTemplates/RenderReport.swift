package import BaliseDiagnostics

/// What happened while a page was written that its makers should know.
package struct RenderReport: Sendable {
  /// How many addresses were dangerous and were written as `#`.
  package internal(set) var disarmedAddresses = 0
  /// What to tell: nothing, for nearly every page.
  package internal(set) var diagnostics: [Diagnostic] = []
}
