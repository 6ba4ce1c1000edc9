/// Finds the names somebody may have meant.
package enum NearestName {
  /// The known names nearest to a name that is not known, best first; empty when none is near enough
  /// to be more than chance. For many questions about the same names, keep a `NameIndex`.
  package static func suggestions(for name: String, among names: [String], limit: Int) -> [String] {
    NameIndex(names).nearest(to: name, limit: limit).map { names[$0] }
  }
}
