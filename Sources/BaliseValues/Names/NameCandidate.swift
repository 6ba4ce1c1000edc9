/// A stretch of text whose letters may be a name.
struct NameCandidate {
  /// Where its last word ends.
  let end: Int
  /// The group of names.
  let group: Int
}
