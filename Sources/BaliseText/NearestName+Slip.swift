extension NearestName {
  /// True when a word can only be a slip of the pen for a known name, so that it may be mended
  /// without asking: the same beginning, the same digits, one letter off (two in a long name).
  /// Names with fewer letters than `shortest` are other names, not slips.
  package static func isSlip(_ written: String, of name: String, shortest: Int) -> Bool {
    let (one, other) = (NameEntry(written).key, NameEntry(name).key)
    let long = max(one.letters.count, other.letters.count)
    guard min(one.letters.count, other.letters.count) >= shortest,
      one.letters.first == other.letters.first, one.hasDigits(of: other)
    else { return false }
    var distance = EditDistance()
    return distance.between(one.letters, other.letters, atMost: long < 12 ? 1 : 2) != nil
  }
}
