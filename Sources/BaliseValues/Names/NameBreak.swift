/// A place inside a name where its words meet, and what may stand there in a text.
struct NameBreak {
  /// How many bytes of the key come before.
  let offset: Int
  /// What may stand there.
  var kinds: GapSymbols.Kinds
  /// The other symbols that may stand there.
  var others: UInt32

  /// True when a gap of a text is a way to write this break.
  func allows(_ gap: GapSymbols) -> Bool {
    if gap.isBreak || (gap.others != 0 && gap.others != others) { return false }
    let written = gap.kinds
    if kinds.contains(.space) {
      // Spaces and hyphens are often taken for one another, other marks are not.
      return kinds.union([.space, .hyphen]).isSuperset(of: written)
    }
    return kinds.isSuperset(of: written)
  }
}
